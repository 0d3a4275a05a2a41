import { Component, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HindiTyping } from './hindi-typing';
import { TypingChoice, type TypingWay } from './typing-choice';

@Component({
  imports: [HindiTyping],
  template: `<textarea #pen sk-hindi-typing maxlength="20"></textarea>`,
})
class Page {
  readonly pen = viewChild.required<{ nativeElement: HTMLTextAreaElement }>('pen');
}

const CODES: Readonly<Record<string, string>> = {
  '.': 'Period',
  '/': 'Slash',
  ';': 'Semicolon',
  "'": 'Quote',
};

describe('HindiTyping', () => {
  let pen: HTMLTextAreaElement;
  let choice: TypingChoice;
  let asked: jasmine.Spy | null;

  beforeEach(() => {
    localStorage.clear();
    asked = null;
    withMouse(true);
  });

  /** A browser without a screen has no mouse either. */
  function withMouse(matches: boolean): void {
    asked ??= spyOn(window, 'matchMedia');
    asked.and.returnValue({ matches } as MediaQueryList);
  }

  async function open(way: TypingWay): Promise<void> {
    choice = TestBed.inject(TypingChoice);
    choice.choose(way);
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    // The keyboards come as their own chunk.
    await import('./keyboards');
    await new Promise((resolve) => setTimeout(resolve));
    pen = fixture.nativeElement.querySelector('textarea');
    pen.focus();
  }

  function press(key: string, more: KeyboardEventInit = {}): boolean {
    const isUpper = /^[A-Z]$/.test(key);
    const code = CODES[key] ?? (/^[A-Za-z]$/.test(key) ? `Key${key.toUpperCase()}` : key);
    const event = new KeyboardEvent('keydown', {
      key,
      code,
      shiftKey: isUpper,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    return !pen.dispatchEvent(event);
  }

  const type = (keys: string) => [...keys].forEach((key) => press(key));

  it('leaves phones and tablets alone, where the keyboard on the glass writes Hindi itself', async () => {
    withMouse(false);
    await open('inscript');
    expect(press('k')).toBeFalse();
    expect(press('F9', { code: 'F9' })).toBeFalse();
    expect(pen.value).toBe('');
  });

  it('writes by sound, at the end and in the middle', async () => {
    await open('phonetic');
    type('namaste');
    expect(pen.value).toBe('नमस्ते');
    pen.setSelectionRange(2, 2);
    pen.dispatchEvent(new Event('pointerdown'));
    type('aa');
    expect(pen.value).toBe('नमास्ते');
    expect(pen.selectionStart).toBe(3);
  });

  it('changes a sign of a letter without touching the letter', async () => {
    await open('phonetic');
    type('Tiip');
    expect(pen.value).toBe('टीप');
    pen.value = '';
    type('sviikRRiti');
    expect(pen.value).toBe('स्वीकृति');
    pen.value = 'कमला';
    pen.setSelectionRange(1, 1);
    pen.dispatchEvent(new Event('pointerdown'));
    type('ii');
    expect(pen.value).toBe('कीमला');
    expect(pen.selectionStart).toBe(2);
  });

  it('takes back what was seen, and in place of a selection writes anew', async () => {
    await open('phonetic');
    type('kh');
    press('Backspace');
    expect(pen.value).toBe('क');
    pen.select();
    type('ra');
    expect(pen.value).toBe('र');
    pen.select();
    expect(press('Backspace')).withContext('the browser deletes a selection').toBeFalse();
  });

  it('writes InScript and Remington by the places of the keys', async () => {
    await open('inscript');
    type('vcmdls');
    expect(pen.value).toBe('नमस्ते');
    choice.choose('remington');
    pen.value = '';
    type('fgUnh');
    expect(pen.value).toBe('हिन्दी');
  });

  it('can be undone by the browser', async () => {
    await open('inscript');
    type('vc');
    document.execCommand('undo');
    expect(pen.value.length).toBeLessThan(2);
  });

  it('tells the page of every letter', async () => {
    await open('inscript');
    const seen: string[] = [];
    pen.addEventListener('input', () => seen.push(pen.value));
    type('vc');
    expect(seen).toEqual(['न', 'नम']);
  });

  it('leaves shortcuts, composing, other input methods and a Hindi keyboard alone', async () => {
    await open('inscript');
    const left = [
      press('z', { ctrlKey: true }),
      press('c', { metaKey: true }),
      press('k', { altKey: true }),
      press('k', { isComposing: true }),
      press('Process', { code: 'KeyK' }),
      press('Unidentified', { code: '' }),
      press('क', { code: 'KeyK' }),
      press('Enter'),
      press('ArrowLeft'),
    ];
    expect(left).toEqual(left.map(() => false));
    expect(pen.value).toBe('');
  });

  it('reads letters as they are meant with Caps Lock on', async () => {
    await open('phonetic');
    press('K', { shiftKey: false, modifierCapsLock: true });
    expect(pen.value).toBe('क');
  });

  it('writes no more than the field may hold', async () => {
    await open('inscript');
    pen.value = 'क'.repeat(19);
    pen.setSelectionRange(19, 19);
    type('kk');
    expect(pen.value.length).toBe(20);
  });

  it('changes by one key between the system and the last Hindi, and remembers it here', async () => {
    await open('remington');
    expect(press('F9', { code: 'F9' })).toBeTrue();
    expect(choice.way()).toBe('system');
    expect(press('d')).toBeFalse();
    press('F9', { code: 'F9' });
    TestBed.tick();
    expect(press('d')).withContext('at once, with the next key').toBeTrue();
    expect(choice.way()).toBe('remington');
    expect(new TypingChoice().way()).toBe('remington');
  });
});
