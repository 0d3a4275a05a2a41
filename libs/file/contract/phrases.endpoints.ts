import { endpoint, Id, NoContent } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileProblems, findingProblem } from './file.problems';
import { PhraseProblems } from './phrases.problems';
import { Decision } from './file-views.schema';

/** How many phrases of his own a person may keep. */
export const MOST_OWN_PHRASES = 50;
/** UTF-16 units; the same width as a phrase of the house. */
export const OWN_PHRASE_MAX_CHARACTERS = 300;

/** One's own words for quick noting; without a decision they go with the usual one. */
export const OwnPhraseView = z
  .object({ phraseId: Id, text: z.string(), decision: Decision.nullable() })
  .meta({ id: 'OwnPhrase' });
export type OwnPhraseView = z.infer<typeof OwnPhraseView>;

/** In the order in which their owner wants them. */
export const OwnPhrasesView = z.object({ rows: z.array(OwnPhraseView) }).meta({ id: 'OwnPhrases' });
export type OwnPhrasesView = z.infer<typeof OwnPhrasesView>;

/** The id comes from the phone, so that a phrase added without network can be used and moved at once. */
export const NewOwnPhrase = z
  .object({
    phraseId: Id,
    text: z.string().trim().min(1).max(OWN_PHRASE_MAX_CHARACTERS),
    decision: Decision.nullable().default(null),
  })
  .meta({ id: 'NewOwnPhrase' });

const OwnPhraseOrder = z
  .object({ phraseIds: z.array(Id).max(MOST_OWN_PHRASES) })
  .meta({ id: 'OwnPhraseOrder' });

export const PhraseReads = {
  ownPhrases: endpoint({
    operation: 'file.own-phrases',
    method: 'GET',
    path: '/api/files/own-phrases',
    summary: 'The phrases that the person keeps for quick noting, in whichever post.',
    audience: 'post',
    rule: 'file.list',
    response: OwnPhrasesView,
    problems: [],
  }),
};

export const PhraseActs = {
  addOwnPhrase: endpoint({
    operation: 'file.add-own-phrase',
    method: 'POST',
    path: '/api/files/own-phrases',
    summary: 'Adds a phrase after the others.',
    audience: 'post',
    rule: 'file.list',
    body: NewOwnPhrase,
    response: OwnPhrasesView,
    problems: [
      PhraseProblems.tooMany,
      findingProblem('file.note-empty'),
      FileProblems.textFault,
      FileProblems.idTaken,
    ],
  }),
  orderOwnPhrases: endpoint({
    operation: 'file.order-own-phrases',
    method: 'PUT',
    path: '/api/files/own-phrases/order',
    summary:
      'Puts one’s phrases in order; those not named follow in the order they had, strange ids are passed over.',
    audience: 'post',
    rule: 'file.list',
    body: OwnPhraseOrder,
    response: OwnPhrasesView,
    problems: [],
  }),
  removeOwnPhrase: endpoint({
    operation: 'file.remove-own-phrase',
    method: 'DELETE',
    path: '/api/files/own-phrases/:phraseId',
    summary: 'Removes a phrase; notes written with it keep their words.',
    audience: 'post',
    rule: 'file.list',
    params: z.object({ phraseId: Id }),
    response: NoContent,
    problems: [],
  }),
};
