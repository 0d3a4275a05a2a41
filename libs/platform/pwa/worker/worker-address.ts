/** What the page's policy asks for where a script's address is given; browsers that enforce none take the text. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): unknown;
  };
}

const ADDRESS = '/sw.js';

/** The one address from which this app takes a worker, as the policy of the page wants it. Made once in a page. */
export function workerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('sanchika-worker', { createScriptURL: () => ADDRESS });
  return (policy?.createScriptURL(ADDRESS) as string | undefined) ?? ADDRESS;
}
