import { existsSync } from 'node:fs';

const PLACES = [process.env['CHROME_BIN'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where this machine has its Chromium. */
export function findChromium(): string {
  const place = PLACES.find((each) => each && existsSync(each));
  if (!place) throw new Error('No Chromium found: install it or set CHROME_BIN.');
  return place;
}
