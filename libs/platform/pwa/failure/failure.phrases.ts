import type { EnglishOf } from '../phrases';

export const hi = {
  'failure.unreachable': 'सर्वर तक पहुँच नहीं हो रही। जो लिखा है वह इसी यंत्र पर सुरक्षित है।',
  'failure.code': 'कोड {{code}}',
} as const;

export const en: EnglishOf<typeof hi> = {
  'failure.unreachable': 'The server cannot be reached. What you wrote is safe on this device.',
  'failure.code': 'Code {{code}}',
};
