declare const self: ServiceWorkerGlobalScope;

/** A new version waits until a page says that its person wants it, or until no page of the old one is open. */
export function takeOverWhenTold(): void {
  self.addEventListener('message', ({ data }) => {
    if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
  });
}
