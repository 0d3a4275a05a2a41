import type { NoteParagraph } from '@sanchika/file/pwa/parts';
import { injectTongue } from '../tongue';

/** Two paragraphs of a note, with references to pages. */
export function injectNoteWords(): () => readonly NoteParagraph[] {
  const t = injectTongue();
  return () => [
    {
      number: '9',
      pieces: [
        {
          text: t(
            'प्रयोगशाला के उपकरण पुराने हैं। प्राचार्य का प्रस्ताव ',
            'The apparatus is old. The Principal’s proposal is at ',
          ),
        },
        { text: t('प./1', 'p./1'), reference: 'page-1' },
        { text: t(' पर है।', '.') },
      ],
    },
    {
      number: '10',
      pieces: [
        { text: t('दर सूची ', 'By the rate list ') },
        { text: t('प./3', 'p./3'), reference: 'page-3' },
        {
          text: t(
            ' अनुसार लागत ₹2,40,000 है। मद में राशि शेष है।',
            ' it costs ₹2,40,000. The head has the balance.',
          ),
        },
      ],
    },
  ];
}
