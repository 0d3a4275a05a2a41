import type { BrowserContextOptions } from 'playwright-core';

/** One way of looking at every screen. */
export interface Frame {
  readonly theme: 'light' | 'dark';
  readonly language: 'hi' | 'en';
  readonly size: string;
  readonly textSize: 'usual' | 'largest';
  readonly context: BrowserContextOptions;
}

const phone = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1440, height: 900 } };

const plain = (['light', 'dark'] as const).flatMap((theme) =>
  (['hi', 'en'] as const).flatMap((language): Frame[] => [
    { theme, language, size: '360', textSize: 'usual', context: phone },
    { theme, language, size: '1440', textSize: 'usual', context: desk },
  ]),
);

/** Both themes, both languages, both sizes, and the phone once more with letters of double size. */
export const frames: readonly Frame[] = [
  ...plain,
  { theme: 'light', language: 'hi', size: '360-largest', textSize: 'largest', context: phone },
];

export function folderOf(frame: Frame): string {
  return `${frame.theme}-${frame.language}-${frame.size}`;
}
