import { afterNextRender, DestroyRef, Directive, ElementRef, inject, signal } from '@angular/core';

/** Tells where a box that scrolls stands and how large it is, in CSS pixels. */
@Directive({ selector: '[sk-scroll-place]', host: { '(scroll)': 'look()' } })
export class ScrollPlace {
  readonly box = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly standing = signal(0);
  private readonly wide = signal(0);
  private readonly high = signal(0);
  readonly top = this.standing.asReadonly();
  readonly width = this.wide.asReadonly();
  readonly height = this.high.asReadonly();

  constructor() {
    const sizes = new ResizeObserver(() => this.measure());
    afterNextRender(() => {
      this.measure();
      sizes.observe(this.box);
    });
    inject(DestroyRef).onDestroy(() => sizes.disconnect());
  }

  look(): void {
    this.standing.set(this.box.scrollTop);
  }

  private measure(): void {
    this.wide.set(this.box.clientWidth);
    this.high.set(this.box.clientHeight);
    this.look();
  }
}
