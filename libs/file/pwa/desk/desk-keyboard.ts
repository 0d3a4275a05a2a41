import { Directive, input, output } from '@angular/core';
import { isCommandKey, singleKeyAct, type SingleKeyAct } from './desk-keys';

/** What holds the focus in each pane, in the order in which F6 goes round; and the pane around it. */
const PANES = ['sk-inbox-list .subject', '.notes', 'sk-page-reel', '.editor textarea'] as const;
const AROUND = 'sk-inbox-list, .notes, sk-pages-lane, .editor';

/** Hears the keys of the noting desk: one letter acts while nothing is written and no sheet is open. */
@Directive({ selector: '[sk-desk-keyboard]', host: { '(document:keydown)': 'press($event)' } })
export class DeskKeyboard {
  readonly isOn = input.required<boolean>({ alias: 'sk-desk-keyboard' });
  readonly acted = output<SingleKeyAct>();

  protected press(event: KeyboardEvent): void {
    if (!this.isOn() || document.querySelector('dialog[open]')) return;
    if (event.key === 'F6') {
      event.preventDefault();
      goToPane(event.shiftKey ? -1 : 1);
      return;
    }
    const act = isCommandKey(event) ? singleKeyAct(event.key) : null;
    if (!act) return;
    event.preventDefault();
    this.acted.emit(act);
  }
}

function goToPane(by: 1 | -1): void {
  const panes = PANES.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (pane) => pane !== null,
  );
  const around = (element: Element | null) => element?.closest(AROUND) ?? null;
  const here = panes.findIndex((pane) => around(pane) === around(document.activeElement));
  const next = here < 0 ? 0 : here + by;
  panes[(next + panes.length) % panes.length]?.focus();
}
