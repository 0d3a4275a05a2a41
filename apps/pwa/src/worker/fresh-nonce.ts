const POLICY = 'content-security-policy';
const NONCE_BYTES = 16;

/**
 * The page that was kept, under its own policy with a nonce of its own for this opening. The server writes the nonce
 * into the policy and into the page; both are written anew here, so they agree without the server and no nonce serves
 * twice.
 */
export async function withFreshNonce(kept: Response): Promise<Response> {
  const policy = kept.headers.get(POLICY) ?? '';
  const used = /'nonce-([^']+)'/.exec(policy)?.[1];
  if (!used) return kept;
  const fresh = newNonce();
  const headers = new Headers({ [POLICY]: policy.replaceAll(used, fresh) });
  for (const [name, value] of kept.headers) if (STAYS.test(name)) headers.set(name, value);
  return new Response((await kept.text()).replaceAll(used, fresh), { headers });
}

/** The others told of the bytes on the line, or of the policy that was replaced. */
const STAYS =
  /^(?:content-type|referrer-policy|x-content-type-options|cross-origin-.*|origin-agent-cluster)$/;

function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))));
}
