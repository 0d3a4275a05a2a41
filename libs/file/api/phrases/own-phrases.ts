import {
  FileProblems,
  findingProblem,
  MOST_OWN_PHRASES,
  OWN_PHRASE_MAX_CHARACTERS,
  PhraseProblems,
} from '@sanchika/file/contract';
import type { OwnPhrasesView } from '@sanchika/file/contract';
import { isBlank } from '@sanchika/file/domain';
import type { Decision } from '@sanchika/file/domain';
import type { Actor } from '@sanchika/office/domain';
import { Problem, Reader, requireOneChanged } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { FilePolicy } from '../file.policy';
import { requireWords } from '../refuse';
import { OwnPhrase } from './own-phrase.entity';

interface NewPhrase {
  readonly phraseId: string;
  readonly text: string;
  readonly decision: Decision | null;
}

/** The phrases of one person: nobody else reads or changes them, and no chain knows of them. */
@Injectable()
export class OwnPhrases {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
  ) {}

  async list(actor: Actor): Promise<OwnPhrasesView> {
    await this.policy.requireDesk(actor, 'file.list');
    return viewOf(await rowsOf(this.reader.manager, actor));
  }

  async add({ tx, actor }: Acting, { phraseId, text, decision }: NewPhrase): Promise<OwnPhrasesView> {
    await this.policy.requireDesk(actor, 'file.list');
    const words = requireWords(text, 'name', OWN_PHRASE_MAX_CHARACTERS);
    if (isBlank(words)) throw Problem.of(findingProblem('file.note-empty'));
    const rows = await rowsOf(tx, actor);
    if (rows.length >= MOST_OWN_PHRASES) throw Problem.of(PhraseProblems.tooMany);
    if (await tx.existsBy(OwnPhrase, { id: phraseId })) throw Problem.of(FileProblems.idTaken);
    const place = (rows.at(-1)?.place ?? -1) + 1;
    const phrase = { id: phraseId, personId: actor.personId, text: words, decision, place };
    await tx.insert(OwnPhrase, phrase);
    return viewOf([...rows, phrase]);
  }

  async order({ tx, actor }: Acting, phraseIds: readonly string[]): Promise<OwnPhrasesView> {
    await this.policy.requireDesk(actor, 'file.list');
    const rows = await rowsOf(tx, actor);
    const rank = new Map(phraseIds.map((phraseId, place) => [phraseId, place]));
    const placeOf = ({ id }: OwnPhrase) => rank.get(id) ?? MOST_OWN_PHRASES;
    const ordered = rows.toSorted((one, other) => placeOf(one) - placeOf(other));
    for (const [place, { id, place: former }] of ordered.entries()) {
      if (place !== former) requireOneChanged(await tx.update(OwnPhrase, { id }, { place }));
    }
    return viewOf(ordered);
  }

  /** One that belongs to somebody else is as good as none. */
  async remove({ tx, actor }: Acting, phraseId: string): Promise<void> {
    await this.policy.requireDesk(actor, 'file.list');
    const own = { id: phraseId, personId: actor.personId };
    if (!(await tx.existsBy(OwnPhrase, own))) throw Problem.of(PlatformProblems.notFound);
    await tx.delete(OwnPhrase, own);
  }
}

function rowsOf(
  manager: Pick<Transaction, 'find'>,
  { personId }: Pick<Actor, 'personId'>,
): Promise<OwnPhrase[]> {
  return manager.find(OwnPhrase, { where: { personId }, order: { place: 'ASC', id: 'ASC' } });
}

function viewOf(rows: readonly OwnPhrase[]): OwnPhrasesView {
  return { rows: rows.map(({ id, text, decision }) => ({ phraseId: id, text, decision })) };
}
