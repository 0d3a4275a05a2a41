import { problem } from '@sanchika/platform/contract';

export const NoteProblems = {
  writtenElsewhere: problem({
    code: 'file.draft-written-elsewhere',
    status: 409,
    hi: 'यही मसौदा इस बीच दूसरे उपकरण पर बदला गया। दोनों पाठ सुरक्षित हैं।',
    en: 'This draft was changed on another device meanwhile. Both texts are kept.',
  }),
};
