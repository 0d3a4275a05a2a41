import type { Actor } from '@sanchika/office/domain';
import type { FileText, SearchAnswer, SearchPlace } from '@sanchika/file/domain';
import { findInTexts, headTexts, noteText, paperTexts } from '@sanchika/file/domain';
import { Reader } from '@sanchika/platform/api';
import type { AskedPhrase, Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { File } from '../file.entity';
import { FilePolicy } from '../file.policy';
import { loadRecords } from '../file-record';
import { mergedNumbersOf } from '../merging/merged-numbers';
import { sidesOf } from '../merging/sides';
import { seenOf } from '../papers/papers.queries';

/** What a file must be beside holding the words. */
export interface Wanted {
  readonly phrases: readonly AskedPhrase[];
  readonly holderPostId?: string | undefined;
  readonly state?: string | undefined;
  readonly place?: SearchPlace | undefined;
  /** Half-open, of the day of opening. */
  readonly opened: { readonly from: Instant; readonly before: Instant } | null;
}

/** A file that its searcher may see, with why it answers the question. */
export interface FoundCandidate extends SearchAnswer {
  readonly file: File;
}

interface Seen {
  readonly file: File;
  /** Up to which event notes and papers are seen; null to the end, `none` when only the card is. */
  readonly asOfSeq: number | null | 'none';
}

/** Judges candidates of the index by the access rules and then by their own words, in that order. */
@Injectable()
export class JudgeCandidates {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
  ) {}

  /** Those that the actor may see and that answer, newest first. */
  async run(actor: Actor, numbers: readonly number[], wanted: Wanted): Promise<FoundCandidate[]> {
    const where = { computerNo: In([...numbers]) };
    const files = await this.reader.manager.find(File, { where, order: { computerNo: 'DESC' } });
    const seen = await this.seen(
      actor,
      files.filter((file) => isWanted(file, wanted)),
    );
    const headOf = await this.headsOf(seen, wanted);
    const byHead = seen.map((each) => ({
      ...each,
      answer: findInTexts(headOf(each.file), wanted.phrases),
    }));
    const bodies = await this.bodiesOf(byHead.filter(({ answer }) => answer === null));
    return byHead.flatMap(({ file, answer }) => {
      const body = (bodies.get(file.id) ?? []).filter((text) => isInPlace(text, wanted));
      const whole =
        answer ?? (body.length > 0 ? findInTexts([...headOf(file), ...body], wanted.phrases) : null);
      return whole ? [{ file, ...whole }] : [];
    });
  }

  /** A file is found by the numbers of those that ended in it too. */
  private async headsOf(seen: readonly Seen[], wanted: Wanted): Promise<(file: File) => FileText[]> {
    const older = await mergedNumbersOf(
      this.reader.manager,
      seen.map(({ file }) => file.id),
    );
    return (file) => [...headTexts(file), ...older(file.id)].filter((text) => isInPlace(text, wanted));
  }

  private async seen(actor: Actor, files: readonly File[]): Promise<Seen[]> {
    const seen: Seen[] = [];
    for (const record of await loadRecords(this.reader.manager, files)) {
      const ask = await this.policy.asker(actor, record);
      if (!ask('file.card').allowed) continue;
      const { allowed, asOfSeq } = ask('file.open');
      seen.push({ file: record.file, asOfSeq: allowed ? asOfSeq : 'none' });
    }
    return seen;
  }

  /** The notes and papers that each of the files shows its searcher. */
  private async bodiesOf(seen: readonly Seen[]): Promise<Map<string, FileText[]>> {
    const open = seen.filter(({ asOfSeq }) => asOfSeq !== 'none');
    if (open.length === 0) return new Map();
    const sideOf = await sidesOf(
      this.reader.manager,
      open.map(({ file }) => file.id),
    );
    return new Map(
      open.map(({ file, asOfSeq }) => {
        const { notes, papers } = seenOf(sideOf(file.id), asOfSeq === 'none' ? 0 : asOfSeq);
        return [file.id, [...notes.map(noteText), ...papers.flatMap(paperTexts)]];
      }),
    );
  }
}

function isInPlace(text: FileText, { place }: Wanted): boolean {
  return place === undefined || text.place === place;
}

function isWanted({ state, holderPostId, createdAt }: File, wanted: Wanted): boolean {
  if (wanted.state !== undefined && state !== wanted.state) return false;
  if (wanted.holderPostId !== undefined && holderPostId !== wanted.holderPostId) return false;
  return wanted.opened === null || (createdAt >= wanted.opened.from && createdAt < wanted.opened.before);
}
