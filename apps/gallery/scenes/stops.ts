import type { MiniStop } from '@sanchika/file/pwa/parts';

export const lateStops: readonly MiniStop[] = [
  { state: 'done' },
  { state: 'done' },
  { state: 'done', weight: 'late' },
  { state: 'now', weight: 'late' },
  { state: 'expected' },
];

export const plainStops: readonly MiniStop[] = [
  { state: 'done' },
  { state: 'done' },
  { state: 'now', weight: 'warn' },
  { state: 'expected' },
];
