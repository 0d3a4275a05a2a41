// @ts-check
import { installDebianPackages, mayInstallDebianPackages } from './debian-packages.mjs';
import { findProgram, isProgram } from './program-finder.mjs';
import { SetupProblem } from './progress.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const packages = ['chromium', 'fonts-noto-core'];

/**
 * Path of the Chromium that the browser tests drive: CHROME_BIN, else one on this machine, else Debian's, installed now.
 * @throws {SetupProblem} when there is none and none can be installed
 */
export async function ensureChromium() {
  const chosen = process.env['CHROME_BIN'];
  if (chosen) return checkedChoice(chosen);
  const found = findProgram(names);
  if (found) return found;
  if (!mayInstallDebianPackages()) throw new SetupProblem(missingChromium);
  await installDebianPackages(packages);
  const installed = findProgram(names);
  if (installed) return installed;
  throw new SetupProblem(missingChromium);
}

/** @param {string} path */
function checkedChoice(path) {
  if (isProgram(path)) return path;
  throw new SetupProblem(
    `CHROME_BIN is ${path}, which is not a program. Correct it, or unset it to let one be found.`,
  );
}

const missingChromium = [
  'The browser tests need Chromium or Chrome, and none was found.',
  `On Debian or Ubuntu:  sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
  'Or name one yourself: CHROME_BIN=/path/to/chrome npm test',
].join('\n');
