import { DestroyRef, inject, Service } from '@angular/core';

interface Layer {
  readonly id: number;
  readonly close: () => void;
}

/** The entry of a layer that was closed otherwise than by Back, while it is still the one shown. */
interface SpentEntry {
  readonly length: number;
  readonly address: string;
}

/**
 * Back closes what lies on top of a page before it leaves the page. Each layer owns one history entry of the
 * page's own address. The router must not hear of those entries: a pop to the address it already shows would
 * cancel a navigation that is under way. So this keeps them to itself, and must be made before the router is: the
 * window calls its listeners in the order of their registration.
 *
 * The entry of a closed layer is not taken back at once but passed over by the next Back: a page pushed while a
 * step back is under way would be lost.
 */
@Service()
export class BackStack {
  private readonly layers: Layer[] = [];
  private lastId = 0;
  private spent: SpentEntry | null = null;

  constructor() {
    const onPop = (event: PopStateEvent) => this.onPop(event);
    window.addEventListener('popstate', onPop);
    inject(DestroyRef).onDestroy(() => window.removeEventListener('popstate', onPop));
    if (layerOf(window.history.state) > 0) this.markSpent();
  }

  /** Puts a layer on top. The answer takes it away again and is harmless once Back has closed the layer. */
  hold(close: () => void): () => void {
    const id = ++this.lastId;
    const state = { ...window.history.state, layer: id };
    if (this.isSpent(layerOf(window.history.state))) window.history.replaceState(state, '');
    else window.history.pushState(state, '');
    this.spent = null;
    this.layers.push({ id, close });
    return () => this.release(id);
  }

  private release(id: number): void {
    const place = this.layers.findIndex((layer) => layer.id === id);
    if (place < 0) return;
    this.layers.splice(place, 1);
    if (layerOf(window.history.state) === id) this.markSpent();
  }

  private onPop(event: PopStateEvent): void {
    const shown = layerOf(event.state);
    const wasSpent = this.isLeft(this.spent);
    this.spent = null;
    const top = this.layers.at(-1);
    if (top && shown < top.id) {
      event.stopImmediatePropagation();
      this.layers.pop();
      top.close();
    } else if (wasSpent || this.isSpent(shown)) {
      event.stopImmediatePropagation();
      window.history.back();
    }
  }

  private markSpent(): void {
    this.spent = { length: window.history.length, address: window.location.href };
  }

  private isSpent(id: number): boolean {
    return id > 0 && !this.layers.some((layer) => layer.id === id);
  }

  /** True when the pop came from the spent entry itself: no page was pushed on top of it since. */
  private isLeft(spent: SpentEntry | null): boolean {
    return spent?.length === window.history.length && spent.address === window.location.href;
  }
}

function layerOf(state: unknown): number {
  const layer = state !== null && typeof state === 'object' && 'layer' in state ? state.layer : 0;
  return typeof layer === 'number' ? layer : 0;
}
