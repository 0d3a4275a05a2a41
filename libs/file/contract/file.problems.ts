import type { FileFinding } from '@sanchika/file/domain';
import { problem } from '@sanchika/platform/contract';
import type { ProblemSpec } from '@sanchika/platform/contract';
import { FindingSentences } from './finding-sentences';

const FINDING_STATUS: Partial<Record<FileFinding, ProblemSpec['status']>> = {
  'file.act-not-in-state': 409,
  'file.already-read': 409,
  'file.already-linked': 409,
  'file.already-attached': 409,
  'file.not-attached': 409,
  'file.not-both-active': 409,
  'file.attached-elsewhere': 409,
  'file.is-attached': 409,
  'file.has-attached': 409,
  'file.not-linked': 409,
  'file.restricted-linked': 403,
  'file.link-lends-more': 403,
  'file.answers-awaited': 409,
  'file.not-holder': 409,
  'file.not-last-sender': 409,
  'file.not-open': 409,
  'file.note-sealed': 409,
  'file.already-answered': 409,
  'file.not-overdue': 409,
  'file.not-asked': 403,
  'file.not-senior-to-decider': 403,
  'file.not-competent': 403,
  'file.not-creator': 403,
  'file.lowering-not-competent': 403,
  'file.grant-ended': 409,
  'file.class-unchanged': 409,
  'file.not-note-author': 403,
  'file.priority-lowered': 403,
  'file.own-sanction': 403,
  'file.sanction-beyond-limit': 403,
  'file.sanction-by-link-officer': 403,
  'file.sanction-settled': 409,
  'file.main-at-hand': 409,
  'file.merge-already-proposed': 409,
  'file.merge-not-competent': 403,
  'file.merge-not-proposed': 409,
  'file.other-awaits-answer': 409,
  'file.other-not-at-hand': 409,
  'file.other-proposes-money': 409,
  'file.part-at-hand': 409,
  'file.parts-open': 409,
  'file.volume-full': 409,
};

/** A finding of the room's rules as the problem that a refused act answers with. */
export function findingProblem(code: FileFinding): ProblemSpec<FileFinding> {
  return { code, status: FINDING_STATUS[code] ?? 422, ...FindingSentences[code] };
}

/** Refusals of the file room that no rule of the domain gives. */
export const FileProblems = {
  changedMeanwhile: problem({
    code: 'file.changed-meanwhile',
    status: 409,
    hi: 'आपके देखने के बाद नस्ती में कुछ जुड़ा है। पढ़कर फिर निर्णय लें; आपका लिखा सुरक्षित है।',
    en: 'Something was added to the file after you saw it. Read it and decide again; what you wrote is kept.',
  }),
  classRaised: problem({
    code: 'file.class-raised',
    status: 409,
    hi: 'आपके देखने के बाद नस्ती प्रतिबंधित कर दी गई है और अब आपको नहीं दिखती। आपका लिखा सुरक्षित है।',
    en: 'The file was made restricted after you saw it, and you may not see it any more. What you wrote is kept.',
  }),
  unknownRecipient: problem({
    code: 'file.unknown-recipient',
    status: 422,
    hi: 'ऐसा कोई पद नहीं है जिसे नस्ती भेजी जा सके।',
    en: 'There is no such post to send to.',
  }),
  unknownCategory: problem({
    code: 'file.unknown-category',
    status: 422,
    hi: 'ऐसा कोई प्रकरण वर्ग नहीं है।',
    en: 'There is no such category.',
  }),
  textFault: problem({
    code: 'file.text-fault',
    status: 422,
    hi: 'पाठ में ऐसे अदृश्य चिह्न हैं जो अभिलेख में नहीं रखे जा सकते।',
    en: 'The text has invisible characters that a record may not hold.',
  }),
  idTaken: problem({
    code: 'file.id-taken',
    status: 409,
    hi: 'यह पहचान पहले से प्रयुक्त है।',
    en: 'The id is already in use.',
  }),
  notAPaper: problem({
    code: 'file.not-a-paper',
    status: 415,
    hi: 'केवल PDF, JPEG और PNG जोड़े जा सकते हैं, और सामग्री भी सचमुच वही होनी चाहिए।',
    en: 'Only PDF, JPEG and PNG can be added, and the content must really be that.',
  }),
};
