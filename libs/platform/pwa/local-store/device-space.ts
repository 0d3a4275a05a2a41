/**
 * Asks the browser not to clear this device's databases when it is short of space. Asked once somebody has written an
 * act here, for then there is something to lose; browsers that show a question show it once.
 */
export async function askToStay(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // A browser without this decides by itself.
  }
}

/** What all of the app takes here, and what it may take at most; null where the browser does not say. */
export async function deviceSpace(): Promise<{ readonly used: number; readonly most: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
  } catch {
    return null;
  }
}
