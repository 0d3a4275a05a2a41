import { Directive, ElementRef, inject, output } from '@angular/core';

/** By how much and around which point of the box, in CSS pixels from its corner. */
export interface Pinch {
  readonly factor: number;
  readonly x: number;
  readonly y: number;
}

const BETWEEN_TAPS_MS = 300;
const TAP_SLIP = 24;
const WHEEL_STEP = 0.0025;

/** Two fingers, or Ctrl with the wheel, make larger and smaller; two taps or clicks ask to change over. */
@Directive({
  selector: '[sk-pinch-zoom]',
  host: {
    '(pointerdown)': 'press($event)',
    '(pointermove)': 'move($event)',
    '(pointerup)': 'lift($event)',
    '(pointercancel)': 'fingers.delete($event.pointerId)',
    '(dblclick)': 'doubleClick($event)',
  },
})
export class PinchZoom {
  readonly pinched = output<Pinch>();
  readonly doubleTapped = output<Pinch>();

  private readonly box = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly fingers = new Map<number, PointerEvent>();
  private lastTap: PointerEvent | null = null;
  private hasPinched = false;

  constructor() {
    // Listened to by hand: only a listener that is not passive may keep the page itself from being zoomed.
    this.box.addEventListener('wheel', (event) => this.turn(event), { passive: false });
  }

  protected press(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    if (this.fingers.size === 0) this.hasPinched = false;
    this.fingers.set(event.pointerId, event);
  }

  protected move(event: PointerEvent): void {
    if (!this.fingers.has(event.pointerId)) return;
    const before = this.spread();
    this.fingers.set(event.pointerId, event);
    const after = this.spread();
    if (!before || !after) return;
    this.hasPinched = true;
    this.pinched.emit({ ...after.middle, factor: after.length / before.length });
  }

  protected lift(event: PointerEvent): void {
    if (!this.fingers.delete(event.pointerId) || this.fingers.size > 0) return;
    const last = this.lastTap;
    this.lastTap = this.hasPinched ? null : event;
    if (!last || this.hasPinched || !isSecondTap(last, event)) return;
    this.lastTap = null;
    this.doubleTapped.emit({ ...this.within(event), factor: 1 });
  }

  protected doubleClick(event: MouseEvent): void {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch && !this.lastTap) this.doubleTapped.emit({ ...this.within(event), factor: 1 });
  }

  private turn(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.pinched.emit({ ...this.within(event), factor: Math.exp(-event.deltaY * WHEEL_STEP) });
  }

  private spread() {
    const [one, other] = [...this.fingers.values()];
    if (!one || !other) return null;
    const length = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
    const clientX = (one.clientX + other.clientX) / 2;
    const clientY = (one.clientY + other.clientY) / 2;
    return { length, middle: this.within({ clientX, clientY }) };
  }

  private within({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>) {
    const { left, top } = this.box.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

function isSecondTap(last: PointerEvent, tap: PointerEvent): boolean {
  const slip = Math.hypot(last.clientX - tap.clientX, last.clientY - tap.clientY);
  return tap.timeStamp - last.timeStamp < BETWEEN_TAPS_MS && slip < TAP_SLIP;
}
