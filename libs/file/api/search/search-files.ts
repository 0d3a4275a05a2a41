import { instantAt } from '@sanchika/calendar/domain';
import type { Actor } from '@sanchika/office/domain';
import type { SearchPlace } from '@sanchika/file/domain';
import type { FoundFile, SearchPage } from '@sanchika/file/contract';
import { FileReads } from '@sanchika/file/contract';
import { ListWalk, TermsQueries, withMemory } from '@sanchika/platform/api';
import type { ListGroup, NumberRange, Stretch } from '@sanchika/platform/api';
import type { QueryOf } from '@sanchika/platform/contract';
import { dateOfDayNumber, dayNumber, isoDate, readQuestion } from '@sanchika/platform/kernel';
import type { QuestionWay } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { FileListsQueries } from '../file-lists.queries';
import { askedLists } from './asked-lists';
import { JudgeCandidates } from './judge-candidates';
import type { FoundCandidate, Wanted } from './judge-candidates';
import { listName, placeBit } from './list-names';
import { ALL_NUMBERS, OpenedRange } from './opened-range';
import { ReachQueries } from './reach.queries';
import { readSearchCursor, searchCursor } from './search-cursor';

type Asked = QueryOf<typeof FileReads.search>;

/** Entries that one request may pass on its way, and candidates it may judge, before it says that it broke off. */
const MOST_PASSED = 6000;
const MOST_JUDGED = 400;
const JUDGED_AT_ONCE = 51;

const HEAD_PLACES: readonly SearchPlace[] = ['number', 'subject'];

interface Outcome {
  readonly found: readonly FoundCandidate[];
  /** Where to go on; null when every file was looked at. */
  readonly below: number | null;
  readonly isWhole: boolean;
}

/**
 * Searches the files that a post may see: from lists that name no others, through the lists of the words, to the access
 * rules and the texts themselves. What is not to be seen is neither shown nor counted nor kept a place for.
 */
@Injectable()
export class SearchFiles {
  constructor(
    private readonly walk: ListWalk,
    private readonly terms: TermsQueries,
    private readonly reach: ReachQueries,
    private readonly judge: JudgeCandidates,
    private readonly lists: FileListsQueries,
    private readonly opened: OpenedRange,
  ) {}

  /** Throws `platform.invalid-input` for a cursor that no page gave. */
  async run(actor: Actor, asked: Asked): Promise<SearchPage> {
    const cursor = asked.after === undefined ? null : readSearchCursor(asked.after);
    const below = cursor?.below ?? ALL_NUMBERS.below;
    const way = cursor?.isBegun ? 'begun' : asked.spelling;
    const mayBegin = cursor === null && asked.q !== undefined && asked.spelling === 'heard';
    return withMemory(async () => {
      const page = await this.page(actor, asked, { way, below });
      const isNothing = page.rows.length === 0 && page.isWhole;
      // Nothing has the words whole: perhaps they are only begun.
      return isNothing && mayBegin ? this.page(actor, asked, { way: 'begun', below }) : page;
    });
  }

  private async page(
    actor: Actor,
    asked: Asked,
    from: { readonly way: QuestionWay; readonly below: number },
  ): Promise<SearchPage> {
    const { way } = from;
    const outcome = await this.outcome(actor, asked, from);
    const shown = outcome.found.slice(0, asked.limit);
    const hasMore = outcome.found.length > shown.length;
    const below = hasMore ? (shown.at(-1)?.file.computerNo ?? null) : outcome.below;
    return {
      rows: await this.rowsOf(shown),
      next: below === null ? null : searchCursor({ isBegun: way === 'begun', below }),
      way,
      isWhole: hasMore || outcome.isWhole,
    };
  }

  private async outcome(
    actor: Actor,
    asked: Asked,
    { way, below }: { readonly way: QuestionWay; readonly below: number },
  ): Promise<Outcome> {
    const nothing = { found: [], below: null, isWhole: true };
    const phrases = readQuestion(asked.q ?? '', way);
    if (asked.q !== undefined && phrases.length === 0) return nothing;
    const range = await this.opened.of(asked, below);
    if (!range) return nothing;
    const { groups, isWhole } = await this.groupsOf(actor, asked, phrases);
    const outcome = await this.look(actor, { groups, range, limit: asked.limit }, wantedOf(asked, phrases));
    return { ...outcome, isWhole: isWhole && outcome.isWhole };
  }

  private async groupsOf(
    actor: Actor,
    { holderPostId, state, place }: Asked,
    phrases: Wanted['phrases'],
  ): Promise<{ groups: ListGroup[]; isWhole: boolean }> {
    const words = await askedLists(phrases, this.terms, place && placeBit(place));
    const groups: ListGroup[] = [...words.groups];
    const reach = await this.reach.of(actor);
    if (reach !== null) groups.push({ names: reach });
    if (holderPostId !== undefined)
      groups.push({ names: [listName.onDesk(holderPostId), listName.restrictedOnDesk(holderPostId)] });
    if (state !== undefined) groups.push({ names: [listName.inState(state)] });
    if (groups.length === 0) groups.push({ names: [listName.reachedBy(actor.postId)] });
    return { groups, isWhole: words.isWhole };
  }

  /** Walks on until one more than a page is found, the lists end, or the work is enough for one request. */
  private async look(
    actor: Actor,
    way: { readonly groups: readonly ListGroup[]; readonly range: NumberRange; readonly limit: number },
    wanted: Wanted,
  ): Promise<Outcome> {
    const found: FoundCandidate[] = [];
    let [passed, judged] = [0, 0];
    for await (const slice of slicesOf(this.walk.through(way.groups, way.range))) {
      passed += slice.passed;
      judged += slice.numbers.length;
      if (slice.numbers.length > 0) found.push(...(await this.judge.run(actor, slice.numbers, wanted)));
      if (found.length > way.limit) break;
      const isEnough = passed >= MOST_PASSED || judged >= MOST_JUDGED;
      if (isEnough && slice.below !== null) return { found, below: slice.below, isWhole: false };
    }
    return { found, below: null, isWhole: true };
  }

  private async rowsOf(found: readonly FoundCandidate[]): Promise<FoundFile[]> {
    const rows = await this.lists.byIds(found.map(({ file }) => file.id));
    return found.flatMap(({ file, found: texts, isBySound }) => {
      const row = rows.get(file.id);
      return row ? [{ ...row, found: shownTexts(file, texts), isBySound }] : [];
    });
  }
}

/** No word of the body of a restricted file is shown before its opening was kept (UA-8): only that it answers. */
function shownTexts({ classification }: FoundCandidate['file'], texts: FoundCandidate['found']) {
  return classification === 'ordinary' ? texts : texts.filter(({ place }) => HEAD_PLACES.includes(place));
}

/** As many candidates of a walk as are judged at once; `below` is where the search goes on after them. */
async function* slicesOf(walk: AsyncGenerator<Stretch>): AsyncGenerator<Stretch> {
  for await (const { numbers, passed, below } of walk) {
    const first = numbers.slice(0, JUDGED_AT_ONCE);
    const rest = numbers.slice(JUDGED_AT_ONCE);
    yield { numbers: first, passed, below: rest.length > 0 ? (first.at(-1) ?? null) : below };
    for (let from = 0; from < rest.length; from += JUDGED_AT_ONCE) {
      const some = rest.slice(from, from + JUDGED_AT_ONCE);
      const isLast = from + JUDGED_AT_ONCE >= rest.length;
      yield { numbers: some, passed: 0, below: isLast ? below : (some.at(-1) ?? null) };
    }
  }
}

function wantedOf({ holderPostId, state, place, from, to }: Asked, phrases: Wanted['phrases']): Wanted {
  const hasDays = from !== undefined || to !== undefined;
  const first = isoDate(from ?? '0001-01-01');
  const after = dateOfDayNumber(dayNumber(isoDate(to ?? '9998-12-31')) + 1);
  const opened = hasDays ? { from: instantAt(first, 0), before: instantAt(after, 0) } : null;
  return { phrases, holderPostId, state, place, opened };
}
