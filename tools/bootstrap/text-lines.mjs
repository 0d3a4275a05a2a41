// @ts-check

/**
 * The last lines of a text that are not blank.
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return plainLines(text).slice(-count).join('\n');
}

/**
 * The lines of a terminal's output as a person saw them at the end: without colours, cursor moves and blank lines.
 * @param {string} text
 */
export function plainLines(text) {
  return text
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .split(/[\r\n]+/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
