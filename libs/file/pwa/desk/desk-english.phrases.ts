import type { EnglishOf } from '@sanchika/platform/pwa/phrases';
import type { hi } from './desk.phrases';

export const en: EnglishOf<typeof hi> = {
  'file.desk.keys': 'Keys',
  'file.desk.keys.close': 'Close',
  'file.desk.keys.single': 'Single letters act',
  'file.desk.keys.single.on': 'On',
  'file.desk.keys.single.off': 'Off',
  'file.desk.key.stamp': 'Stamp',
  'file.desk.key.phrases': 'Choose a sentence',
  'file.desk.key.pen': 'Write the note',
  'file.desk.key.next': 'Next desk',
  'file.desk.key.return': 'Return',
  'file.desk.key.acts': 'More acts',
  'file.desk.key.details': 'Details',
  'file.desk.key.list': 'Up and down the list',
  'file.desk.key.panes': 'To the next pane',
  'file.desk.key.turn': 'Turn the page',
  'file.desk.key.go': 'To a page by its number',
  'file.desk.key.lanes': 'Between notes, papers and journey',
  'file.desk.key.shortcuts': 'This list',
  'file.desk.edge.list': 'Width of the list',
  'file.desk.edge.notes': 'Between notes and page',
  'file.desk.edge.editor': 'Width of the editor',
  'file.desk.tab': 'p./{{number}}: {{title}}',
  'file.desk.cover': 'Open file',
  'file.desk.references': 'References to choose from',
};
