import type { Routes } from '@angular/router';
import type { IconName } from '@sanchika/platform/ui';
import type { hi } from './shell.phrases';

/** What a route says in its `data` about itself and the frame around it. */
export interface PlaceInNav {
  /** The room's tab; without it the room has none. */
  readonly tab?: {
    readonly icon: IconName;
    readonly phrase: keyof typeof hi;
    /** Not everybody’s: the tab is there once its room has said so. */
    readonly isAsked?: boolean;
  };
  /** The page stands alone, as before signing in: no navigation around it. */
  readonly isBare?: boolean;
  /** On a phone the page takes the whole screen: its own foot stands where the navigation would be. */
  readonly isWhole?: boolean;
}

/** The tabs that the built rooms ask for, in the order of their routes. */
export function tabsOf(routes: Routes): readonly { link: string; tab: NonNullable<PlaceInNav['tab']> }[] {
  return routes.flatMap((route) => {
    const place: PlaceInNav | undefined = route.data;
    return place?.tab ? [{ link: `/${route.path}`, tab: place.tab }] : [];
  });
}
