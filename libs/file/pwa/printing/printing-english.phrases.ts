import type { EnglishOf } from '@sanchika/platform/pwa/phrases';
import type { hi } from './printing.phrases';

export const en: EnglishOf<typeof hi> = {
  'file.print': 'Whole file as PDF',
  'file.print.words': 'The file as far as you may see it, in one PDF. Every copy is logged.',
  'file.print.offline': 'The PDF is made on the server. Make it when there is a network.',
  'file.print.language': 'Language',
  'file.print.language.hi': 'हिन्दी',
  'file.print.language.en': 'English',
  'file.print.parts': 'What to print',
  'file.print.part.notes': 'Notes',
  'file.print.part.correspondence': 'Correspondence',
  'file.print.part.movements': 'Movements',
  'file.print.make': 'Make the PDF',
  'file.print.making': 'The PDF is being made',
  'file.print.papers': '{{done}} of {{expected}} papers',
  'file.print.ready': '{{pages}} pages · {{size}} · here until {{clock}}',
  'file.print.save': 'Download',
  'file.print.share': 'Share',
  'file.print.again': 'Make another',
  'file.print.failed': 'The PDF could not be made. The file is safe; try again, or print the notes alone.',
  'file.print.page': 'Print',
  'file.print.head': 'Printed by {{who}} · {{when}}',
};
