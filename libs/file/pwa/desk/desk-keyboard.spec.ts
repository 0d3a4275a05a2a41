import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DeskKeyboard } from './desk-keyboard';
import { chooseSingleKeys, type SingleKeyAct } from './desk-keys';

@Component({
  selector: 'sk-desk-stand-in',
  imports: [DeskKeyboard],
  template: `
    <div [sk-desk-keyboard]="isOn" (acted)="acts.push($event)">
      <div class="notes" tabindex="0"></div>
      <div class="editor"><textarea></textarea></div>
    </div>
  `,
})
class StandIn {
  isOn = true;
  readonly acts: SingleKeyAct[] = [];
}

describe('DeskKeyboard', () => {
  beforeEach(() => localStorage.clear());

  async function render() {
    const fixture = TestBed.createComponent(StandIn);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const press = (key: string, on: Element = document.body, rest: KeyboardEventInit = {}) =>
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }));
    return { host, press, acts: fixture.componentInstance.acts };
  }

  afterEach(() => document.querySelectorAll('sk-desk-stand-in').forEach((desk) => desk.remove()));

  it('does by one letter what the list of keys says', async () => {
    const { press, acts } = await render();
    for (const key of ['e', 'M', ']', '?']) press(key);
    expect(acts).toEqual(['pen', 'acts', 'forth', 'shortcuts']);
  });

  it('leaves letters alone that are written, or pressed with others', async () => {
    const { host, press, acts } = await render();
    press('e', host.querySelector('textarea')!);
    press('m', document.body, { ctrlKey: true });
    expect(acts).toEqual([]);
  });

  it('does without single letters where they were turned off (WCAG 2.1.4)', async () => {
    const { press, acts } = await render();
    chooseSingleKeys(false);
    press('e');
    chooseSingleKeys(true);
    press('g');
    expect(acts).toEqual(['go']);
  });

  it('goes round the panes, and back, and never loses the focus', async () => {
    const { host, press } = await render();
    press('F6');
    expect(document.activeElement).toBe(host.querySelector('.notes'));
    press('F6');
    expect(document.activeElement).toBe(host.querySelector('textarea'));
    press('F6');
    expect(document.activeElement).toBe(host.querySelector('.notes'));
    press('F6', document.body, { shiftKey: true });
    expect(document.activeElement).toBe(host.querySelector('textarea'));
  });
});
