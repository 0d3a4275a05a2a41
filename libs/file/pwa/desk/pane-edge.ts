import { Component, input, model } from '@angular/core';

const KEY = 'sanchika.panes';
const STEP_PX = 24;

/**
 * The edge between two panes of the desk, moved by a pointer or by the arrow keys. The width belongs to this device,
 * like the size of its letters.
 */
@Component({
  selector: 'sk-pane-edge',
  template: ``,
  host: {
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    '[attr.aria-label]': 'label()',
    '[attr.aria-valuemin]': 'least()',
    '[attr.aria-valuemax]': 'most()',
    '[attr.aria-valuenow]': 'width()',
    '(keydown)': 'press($event)',
    '(pointerdown)': 'grasp($event)',
    '(pointermove)': 'drag($event)',
    '(pointerup)': 'grasped = null',
    '(pointercancel)': 'grasped = null',
  },
  styles: `
    :host {
      position: relative;
      z-index: 3;
      display: block;
      width: 8px;
      margin-inline: -4px;
      cursor: col-resize;
      touch-action: none;
    }
    :host::after {
      content: '';
      position: absolute;
      inset: 0 3px;
      background: var(--hair);
    }
    :host(:hover)::after,
    :host(:focus-visible)::after {
      inset: 0 2px;
      background: var(--ink);
    }
  `,
})
export class PaneEdge {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  /** Width of the pane beside it, in CSS pixels. */
  readonly width = model.required<number>();
  readonly least = input.required<number>();
  readonly most = input.required<number>();
  /** The pane lies after the edge: it grows when the edge moves to the start. */
  readonly isAfter = input(false);

  protected grasped: { readonly x: number; readonly width: number } | null = null;

  protected press(event: KeyboardEvent): void {
    const { least, most } = { least: this.least(), most: this.most() };
    const by = { ArrowLeft: -STEP_PX, ArrowRight: STEP_PX }[event.key];
    const ends = { Home: least, End: most }[event.key];
    if (by === undefined && ends === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.settle(ends ?? this.width() + (by ?? 0) * this.sense());
  }

  protected grasp(event: PointerEvent): void {
    if (event.target instanceof HTMLElement) event.target.setPointerCapture(event.pointerId);
    this.grasped = { x: event.clientX, width: this.width() };
  }

  protected drag(event: PointerEvent): void {
    if (this.grasped) this.settle(this.grasped.width + (event.clientX - this.grasped.x) * this.sense());
  }

  private sense(): 1 | -1 {
    return this.isAfter() ? -1 : 1;
  }

  private settle(width: number): void {
    this.width.set(Math.round(Math.min(this.most(), Math.max(this.least(), width))));
    keepPaneWidth(this.name(), this.width());
  }
}

/** The width that this device keeps for a pane, or the usual one. */
export function paneWidth(name: string, usual: number): number {
  const kept = keptWidths()[name];
  return typeof kept === 'number' ? kept : usual;
}

function keepPaneWidth(name: string, width: number): void {
  localStorage.setItem(KEY, JSON.stringify({ ...keptWidths(), [name]: width }));
}

function keptWidths(): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}
