import type { JourneyStation } from '@sanchika/file/pwa/parts';
import { injectTongue } from '../tongue';

type Both = readonly [hi: string, en: string];
type Station = Pick<JourneyStation, 'state' | 'weight' | 'load' | 'days'> & {
  readonly desk: Both;
  readonly lines: readonly Both[];
  readonly limit?: Both;
  readonly spoken?: Both;
};

const stations: readonly Station[] = [
  {
    desk: ['आवक शाखा', 'Registry'],
    lines: [['डाक दर्ज · क्र. 771 · 8 नव, 10:12', 'Letter registered · no. 771 · 8 Nov, 10:12']],
    state: 'done',
    weight: 'plain',
    load: 0,
    days: '0',
    limit: ['उसी दिन', 'same day'],
  },
  {
    desk: ['शिक्षा शाखा', 'Education section'],
    lines: [['नस्ती खुली · टीप 1–4', 'File opened · notes 1–4']],
    state: 'done',
    weight: 'plain',
    load: 0.7,
    days: '2',
    limit: ['सीमा 3', 'limit 3'],
    spoken: ['2 दिन, सीमा 3 दिन', '2 days, limit 3 days'],
  },
  {
    desk: ['अपर कलेक्टर', 'Additional Collector'],
    lines: [
      ['टीप 5 · अवकाश पर थे 14–17 नव', 'Note 5 · on leave 14–17 Nov'],
      ['2 स्मरण भेजे गए', '2 reminders sent'],
    ],
    state: 'done',
    weight: 'late',
    load: 3,
    days: '9',
    limit: ['सीमा 3', 'limit 3'],
    spoken: ['9 दिन, सीमा 3 दिन, विलंब', '9 days, limit 3 days, late'],
  },
  {
    desk: ['कलेक्टर — आप', 'Collector — you'],
    lines: [['आज 09:05 से', 'since 09:05 today']],
    state: 'now',
    weight: 'plain',
    load: 0,
    days: '0',
    limit: ['सीमा 2', 'limit 2'],
  },
  {
    desk: ['जिला कोषालय', 'District Treasury'],
    lines: [['अनुमानित 24 नव', 'expected 24 Nov']],
    state: 'expected',
    weight: 'plain',
    load: 0,
    days: '~2',
    limit: ['सामान्यतः', 'usually'],
  },
  {
    desk: ['आदेश जारी', 'Order issued'],
    lines: [['अनुमानित 26 नव', 'expected 26 Nov']],
    state: 'expected',
    weight: 'plain',
    load: 0,
  },
];

/** A file's way with a delay at its third desk. */
export function injectStations(): () => readonly JourneyStation[] {
  const t = injectTongue();
  return () =>
    stations.map(({ desk, lines, limit, spoken, ...picture }) => ({
      ...picture,
      desk: t(...desk),
      lines: lines.map((line) => t(...line)),
      limit: limit && t(...limit),
      spoken: spoken && t(...spoken),
    }));
}
