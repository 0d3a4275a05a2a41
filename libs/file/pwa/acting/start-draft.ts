import { localDate } from '@sanchika/calendar/domain';
import type { FileView } from '@sanchika/file/contract';
import { isFinal } from '@sanchika/file/domain';
import { dateOfDayNumber, dayNumber, type Instant } from '@sanchika/platform/kernel';
import { newId } from '@sanchika/platform/pwa';
import type { MatterPlace } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';

/** As an officer would write it; he may write otherwise. */
const WHY_LATE = 'विलंब का कारण बताएँ।';
const USUAL_DAYS_PARKED = 15;
const USUAL_YEARS = 5;
const USUAL_DAYS_NAMED = 7;

/** A form as it stands before anybody has written on it. */
export function startDraft(place: MatterPlace, file: FileView, now: Instant): MatterDraft {
  const today = localDate(now);
  const asking = file.askings.find(({ askingId }) => askingId === place.askingId);
  const calls = openCalls(file);
  return {
    ...place,
    words: usualWords(place, file),
    posts: place.act === 'recordSpoken' ? calls.map(({ asked }) => asked) : [],
    kind: 'opinion',
    answer: asking?.kind === 'confirmation' ? 'confirmed' : 'given',
    medium: calls.length > 0 ? 'inPerson' : 'telephone',
    spokenAt: `${today}T${clockOf(now)}`,
    decisionNoteId: standingDecisions(file).at(-1)?.noteId ?? null,
    otherId: usualOther(place, file),
    noteId: newId(),
    askingIds: calls.map(({ askingId }) => askingId),
    otherFile: null,
    reviewOn: dateOfDayNumber(dayNumber(today) + USUAL_DAYS_PARKED),
    retention: 'C',
    years: USUAL_YEARS,
    until: dateOfDayNumber(dayNumber(today) + USUAL_DAYS_NAMED),
    grantId: firstGrant(file),
  };
}

/** The parts of the file that lie with a post: what can be merged into it now. */
export function partsAtHand({ parts = [] }: FileView, postId: string): FileView['parts'] {
  return parts.filter(({ holder, state }) => holder?.postId === postId && state !== 'merged');
}

/** Who merges what was proposed need not say anew why. */
function usualWords({ act }: MatterPlace, { mergeProposal }: FileView): string {
  if (act === 'askReason') return WHY_LATE;
  return act === 'mergeFiles' && mergeProposal ? mergeProposal.reason : '';
}

function usualOther({ act, postId }: MatterPlace, file: FileView): string | null {
  if (act === 'mergePart') return partsAtHand(file, postId)[0]?.fileId ?? null;
  return act === 'mergeFiles' ? (file.mergeProposal?.other.fileId ?? null) : null;
}

/** A copy that an earlier version of the app kept knows of none. */
function firstGrant({ grants }: FileView): string | null {
  return (grants ?? []).at(0)?.grantId ?? null;
}

/** Calls to discuss that nobody has answered. */
export function openCalls({ askings }: FileView): FileView['askings'] {
  return askings.filter(({ kind, answer }) => kind === 'discussion' && answer === null);
}

/** Notes with a decision that settled the matter and still stands. */
export function standingDecisions({ notes, withdrawnDecisions }: FileView): FileView['notes'] {
  const withdrawn = new Set(withdrawnDecisions.map(({ noteId }) => noteId));
  return notes.filter(
    ({ noteId, decision, isPulledBack }) => isFinal(decision) && !isPulledBack && !withdrawn.has(noteId),
  );
}

/** The clock of the office, whatever zone the device is in. */
function clockOf(now: Instant): string {
  const form = { timeZone: 'Asia/Kolkata', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', form).format(now);
}
