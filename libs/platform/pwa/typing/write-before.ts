/** A field in which a person writes. */
export type Pen = HTMLTextAreaElement | HTMLInputElement;

/** What goes before the cursor, and what comes in its place; UTF-16 units. */
interface Change {
  readonly erase: number;
  readonly insert: string;
}

/** Changes the text before the cursor, or the selection with it, as if it were typed: the browser can undo it. */
export function writeBefore(pen: Pen, { erase, insert }: Change): void {
  const start = (pen.selectionStart ?? pen.value.length) - erase;
  writeOver(pen, { start, end: pen.selectionEnd ?? pen.value.length, text: insert });
}

/** Puts the text in the place of another, as if it were typed; the cursor stands after it. */
export function writeOver(pen: Pen, piece: Piece): void {
  if (piece.start === piece.end && piece.text === '') return;
  const { start, end, text } = wholeLetters(pen.value, piece);
  pen.focus({ preventScroll: true });
  pen.setSelectionRange(start, end);
  // The only way that keeps the browser's own undo; what replaces it does not exist yet.
  const isTyped =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isTyped) {
    pen.setRangeText(text, start, end, 'end');
    pen.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  }
  const cursor = piece.start + piece.text.length;
  if (pen.selectionStart !== cursor) pen.setSelectionRange(cursor, cursor);
}

/** A place in a text and what comes there; UTF-16 units. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Signs that are drawn with the letter before them, and those after which a letter is. */
const DRAWN_WITH = /[\p{M}\u200c\u200d]/u;
const JOINS_NEXT = /[\u094d\u200d]/;

/** A browser replaces whole letters only: what is kept of the first and the last is written again. */
function wholeLetters(value: string, { start, end, text }: Piece): Piece {
  if (start === end) return { start, end, text };
  let [from, to] = [start, end];
  while (from > 0 && (DRAWN_WITH.test(value.charAt(from)) || JOINS_NEXT.test(value.charAt(from - 1))))
    from -= 1;
  while (to < value.length && (DRAWN_WITH.test(value.charAt(to)) || JOINS_NEXT.test(value.charAt(to - 1))))
    to += 1;
  return { start: from, end: to, text: value.slice(from, start) + text + value.slice(end, to) };
}
