import type { KeyLayer, KeyStroke, TypedKey, TypingState } from '@sanchika/platform/kernel/hindi-typing';
import type { TypingChoice, TypingWay } from './typing-choice';
import { type Pen, writeBefore } from './write-before';

/** The key that changes between the system's typing and Hindi. */
export const TOGGLE_KEY = 'F9';

type Keyboards = typeof import('./keyboards');

const DEVANAGARI = /[\u0900-\u097f]/;
const LETTER = /^[A-Za-z]$/;
const MODIFIER_KEYS: readonly string[] = ['Shift', 'AltGraph', 'CapsLock', 'Control', 'Alt', 'Meta'];

/**
 * Writes Hindi in one field with the keys of a Latin keyboard, in the way that is chosen on this device. It acts on
 * keys as they go down and types through the browser, so that undoing works; an input method that is composing,
 * shortcuts, keys without a sign and a keyboard that types Devanagari by itself are left alone.
 */
export class HindiKeys {
  private keyboards: Keyboards | null = null;
  private state: TypingState | null = null;

  constructor(
    private readonly pen: Pen,
    private readonly choice: TypingChoice,
  ) {}

  /** Listens until the answer is called. */
  listen(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const rest = () => (this.state = null);
    this.pen.addEventListener('keydown', (event) => this.press(event as KeyboardEvent), { signal });
    for (const kind of ['pointerdown', 'blur', 'compositionstart'])
      this.pen.addEventListener(kind, rest, { signal });
    return () => stop.abort();
  }

  async load(): Promise<void> {
    this.keyboards ??= await import('./keyboards');
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented || !this.choice.isOffered) return;
    if (isToggle(event)) {
      event.preventDefault();
      this.choice.toggle();
      this.state = null;
    } else if (!MODIFIER_KEYS.includes(event.key)) {
      if (this.type(this.choice.way(), event)) event.preventDefault();
      else this.state = null;
    }
  }

  /** Whether the key was taken. */
  private type(way: TypingWay, event: KeyboardEvent): boolean {
    if (way === 'system' || !this.keyboards) return false;
    const { AT_REST, typeKey } = this.keyboards;
    const stroke = strokeOf(event);
    const place = placeOf(this.pen);
    // The browser deletes what is selected.
    if (!stroke || (place.selected > 0 && stroke.key === 'Backspace')) return false;
    const typed = typeKey(way, stroke, { before: place.before, state: this.state ?? AT_REST });
    return typed !== null && this.write(typed, place.selected);
  }

  private write(typed: TypedKey, selected: number): true {
    if (hasRoom(this.pen, typed.insert.length - typed.erase - selected)) {
      writeBefore(this.pen, typed);
      this.state = typed.state;
    }
    return true;
  }
}

function isToggle(event: KeyboardEvent): boolean {
  return event.key === TOGGLE_KEY && !hasModifier(event);
}

function placeOf({ selectionStart, selectionEnd, value }: Pen) {
  const start = selectionStart ?? value.length;
  return { before: value.slice(0, start), selected: (selectionEnd ?? start) - start };
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.shiftKey || isShortcut(event);
}

/** Null for what is no typing: shortcuts, keys of an input method, and what the system already turns into Devanagari. */
function strokeOf(event: KeyboardEvent): KeyStroke | null {
  const layer = layerOf(event);
  const isSign = event.key.length === 1 || event.key === 'Backspace';
  if (!layer || !isSign || !event.code || DEVANAGARI.test(event.key)) return null;
  return { code: event.code, key: withoutCapsLock(event), layer };
}

/** AltGr is Ctrl and Alt at once for some systems; either of them alone is a shortcut. */
function layerOf(event: KeyboardEvent): KeyLayer | null {
  const { ctrlKey, altKey, shiftKey } = event;
  const isAltGr = event.getModifierState('AltGraph') || (ctrlKey && altKey);
  if (isAltGr) return shiftKey ? 'shiftAltGr' : 'altGr';
  if (isShortcut(event)) return null;
  return shiftKey ? 'shift' : 'plain';
}

function isShortcut({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

function withoutCapsLock(event: KeyboardEvent): string {
  const { key, shiftKey } = event;
  if (!LETTER.test(key) || !event.getModifierState('CapsLock')) return key;
  return shiftKey ? key.toUpperCase() : key.toLowerCase();
}

function hasRoom({ maxLength, value }: Pen, more: number): boolean {
  return maxLength < 0 || more <= 0 || value.length + more <= maxLength;
}
