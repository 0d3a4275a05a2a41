import { inject, Service } from '@angular/core';
import type { AskingView, FileView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { ServerClock } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../acting/acting.phrases';
import { injectPostWords } from './post-words';

/** A slip on the note side, ready to be drawn. */
export interface SlipWords {
  readonly heading: string;
  readonly words: string;
  readonly by: string;
  readonly awaited: string | undefined;
}

const NO_SLIP: SlipWords = { heading: '', words: '', by: '', awaited: undefined };

/** Says what was asked and answered, spoken and withdrawn, in the reader’s language. */
@Service()
export class AskingWriter {
  private readonly clock = inject(ServerClock);
  private readonly phrase = injectPhrase<typeof hi>();
  private readonly reading = inject(ReadingChoices);
  private readonly posts = injectPostWords();

  /** One question, to whomever it was put. */
  asked(askings: readonly AskingView[]): SlipWords {
    const [first] = askings;
    if (!first) return NO_SLIP;
    const open = askings.filter(({ answer }) => answer === null);
    return {
      heading: this.phrase(`file.asking.${first.kind}`, { desks: this.names(askings) }),
      // What is to be confirmed stands in its note.
      words: first.kind === 'confirmation' ? '' : first.question,
      by: this.by(first.askedBy, first.askedAt),
      awaited: this.awaited(open),
    };
  }

  private awaited(open: readonly AskingView[]): string | undefined {
    const [first] = open;
    if (!first) return undefined;
    const desks = this.phrase('file.asking.awaited', { desks: this.names(open) });
    if (!first.answerBy) return desks;
    const isLate = Date.parse(first.answerBy) < this.clock.now();
    return this.phrase(isLate ? 'file.asking.late' : 'file.asking.by-day', {
      when: this.when(first.answerBy),
    });
  }

  answered(asking: AskingView, notes: FileView['notes']): SlipWords {
    const { answer, asked, askedBy } = asking;
    if (!answer) return NO_SLIP;
    // Who records a discussion, or takes a question back, is the one who asked.
    const isAskers = answer.kind === 'held' || answer.kind === 'withdrawn';
    return {
      heading: [this.phrase(this.nameOf(asking)), this.noteOf(asking, notes)].filter(Boolean).join(' · '),
      words: answer.words,
      by: this.by(isAskers ? askedBy : asked, answer.at),
      awaited: undefined,
    };
  }

  /** How the words of a note were spoken. */
  spoken({ medium, spokenAt }: FileView['spoken'][number]): string {
    return this.phrase(`file.spoken.${medium}`, { when: this.when(spokenAt) });
  }

  /** Why the decision of a note was withdrawn: the words of the note that did it. */
  withdrawn({ noteNo, text }: FileView['notes'][number]): string {
    const number = this.reading.writeDigits(String(noteNo));
    return this.phrase('file.withdrawn', { number, reason: text });
  }

  /** What was given is an opinion, or the reason that was asked for. */
  private nameOf({ kind, answer }: AskingView) {
    if (kind === 'delayReason' && answer?.kind === 'given') return 'file.asking.reason' as const;
    return `file.asking.${answer?.kind ?? 'given'}` as const;
  }

  private noteOf({ noteId }: AskingView, notes: FileView['notes']): string | undefined {
    const note = notes.find((each) => each.noteId === noteId);
    const number = note && this.reading.writeDigits(String(note.noteNo));
    return number && this.phrase('file.asking.of-note', { number });
  }

  /** By name: two desks of one section may be called alike. */
  private names(askings: readonly AskingView[]): string {
    return askings.map(({ asked }) => this.posts.author(asked)).join('; ');
  }

  private by(author: AskingView['asked'], iso: string): string {
    return this.phrase('file.asking.by', { author: this.posts.author(author), when: this.when(iso) });
  }

  private when(iso: string): string {
    return writeMoment(instantOfIso(iso), 'shortDayClock', this.reading.locale());
  }
}
