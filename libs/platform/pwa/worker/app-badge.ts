import { Service } from '@angular/core';

interface Badged {
  setAppBadge?(count: number): Promise<void>;
  clearAppBadge?(): Promise<void>;
}

/** The number on the app's picture, where phones show one. Looking at the app does not clear it; only less to do does. */
@Service()
export class AppBadge {
  show(count: number): void {
    const badged: Badged = navigator;
    const shown = count > 0 ? badged.setAppBadge?.(count) : badged.clearAppBadge?.();
    // Not installed, or forbidden: the number stands in the app as well.
    shown?.catch(() => undefined);
  }
}
