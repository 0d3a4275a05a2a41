import { TestBed } from '@angular/core/testing';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { en, hi } from './noting.phrases';
import { ReferenceList } from './reference-list';
import type { ReferenceOption } from './reference-options';

const options: readonly ReferenceOption[] = [
  { kind: 'page', number: 8, title: 'प्राक्कलन' },
  { kind: 'page', number: 3, title: 'तकनीकी प्रतिवेदन' },
  { kind: 'note', number: 4, title: 'मद 2202 की स्थिति' },
];

describe('ReferenceList', () => {
  async function open() {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideReading(), providePhrases(hi, en)] });
    const pen = document.createElement('textarea');
    document.body.append(pen);
    const fixture = TestBed.createComponent(ReferenceList);
    fixture.componentRef.setInput('pen', pen);
    fixture.componentRef.setInput('options', options);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const write = async (text: string) => {
      pen.focus();
      document.execCommand('insertText', false, text);
      await fixture.whenStable();
    };
    const press = async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      pen.dispatchEvent(event);
      await fixture.whenStable();
      return event.defaultPrevented;
    };
    const lines = () => [...fixture.nativeElement.querySelectorAll('[role=option]')] as HTMLElement[];
    return { pen, write, press, lines, host: fixture.nativeElement as HTMLElement };
  }

  it('opens with the sign of a page and names the choice to the field', async () => {
    const { pen, write, lines, host } = await open();
    await write('कार्यपूर्णता प्रमाण-पत्र ');
    expect(lines()).toEqual([]);
    await write('प./');
    expect(lines().map((line) => line.textContent?.trim())).toEqual(['प./8 प्राक्कलन', 'प./3 तकनीकी प्रतिवेदन']);
    const active = host.querySelector('[aria-selected=true]');
    expect(pen.getAttribute('aria-activedescendant')).toBe(active?.id ?? '-');
    expect(pen.getAttribute('aria-controls')).toBe(host.querySelector('[role=listbox]')?.id ?? '-');
  });

  it('is walked by arrows and puts the choice in by Enter, to be undone', async () => {
    const { pen, write, press, lines } = await open();
    await write('देखें p./');
    expect(await press('ArrowDown')).toBeTrue();
    expect(await press('Enter')).toBeTrue();
    expect(pen.value).toBe('देखें प./3 ');
    expect(lines()).toEqual([]);
    document.execCommand('undo');
    expect(pen.value).not.toContain('प./3');
  });

  it('takes a touch, and the focus stays where one writes', async () => {
    const { pen, write, lines } = await open();
    await write('टीप/');
    lines()[0]!.click();
    expect(pen.value).toBe('टीप 4 ');
    expect(document.activeElement).toBe(pen);
  });

  it('closes by Esc until something else is written', async () => {
    const { write, press, lines } = await open();
    await write('@');
    expect(lines().length).toBe(3);
    expect(await press('Escape')).toBeTrue();
    expect(lines()).toEqual([]);
    expect(await press('Enter'))
      .withContext('the field has its keys again')
      .toBeFalse();
    await write('8');
    expect(lines().length).toBe(1);
  });

  it('leaves every key alone while it is closed', async () => {
    const { write, press } = await open();
    await write('साधारण शब्द');
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'])
      expect(await press(key))
        .withContext(key)
        .toBeFalse();
  });
});
