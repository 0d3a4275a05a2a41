import { DestroyRef, inject, type Signal, signal } from '@angular/core';

/** Whether list, file and editor stand side by side. */
export function injectIsWide(): Signal<boolean> {
  const media = window.matchMedia('(min-width: 1024px)');
  const isWide = signal(media.matches);
  const follow = ({ matches }: MediaQueryListEvent) => isWide.set(matches);
  media.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => media.removeEventListener('change', follow));
  return isWide.asReadonly();
}
