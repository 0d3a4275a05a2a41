import { DestroyRef, inject, type Signal, signal } from '@angular/core';

/** Whether list, file and editor stand side by side. */
export function injectIsWide(): Signal<boolean> {
  return injectMatches('(min-width: 1024px)');
}

/** Whether notes and pages stand side by side too. */
export function injectIsDesk(): Signal<boolean> {
  return injectMatches('(min-width: 1280px)');
}

function injectMatches(query: string): Signal<boolean> {
  const media = window.matchMedia(query);
  const isWide = signal(media.matches);
  const follow = ({ matches }: MediaQueryListEvent) => isWide.set(matches);
  media.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => media.removeEventListener('change', follow));
  return isWide.asReadonly();
}
