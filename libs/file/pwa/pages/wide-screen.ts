import { DestroyRef, DOCUMENT, inject, type Signal, signal } from '@angular/core';

/** Whether list, file and editor stand side by side. */
export function injectIsWide(): Signal<boolean> {
  const media = inject(DOCUMENT).defaultView?.matchMedia('(min-width: 1024px)');
  const isWide = signal(media?.matches ?? false);
  const follow = ({ matches }: MediaQueryListEvent) => isWide.set(matches);
  media?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => media?.removeEventListener('change', follow));
  return isWide.asReadonly();
}
