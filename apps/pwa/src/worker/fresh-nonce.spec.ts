import { withFreshNonce } from './fresh-nonce';

const SERVED = 'c2VydmVkIG9uY2Ugb25seQ==';

function kept(): Response {
  return new Response(`<sk-shell ngCspNonce="${SERVED}"></sk-shell>`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'content-security-policy': `default-src 'none'; style-src 'self' 'nonce-${SERVED}'; trusted-types angular`,
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function nonces(page: Response): Promise<{ inPolicy?: string; inPage?: string }> {
  return {
    inPolicy: /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1],
    inPage: /ngCspNonce="([^"]+)"/.exec(await page.text())?.[1],
  };
}

describe('the page that opens without the server', () => {
  it('has one nonce in its policy and in itself, new at each opening', async () => {
    const [first, second] = await Promise.all([1, 2].map(async () => nonces(await withFreshNonce(kept()))));
    expect(first?.inPolicy).toBe(first?.inPage);
    expect(second?.inPolicy).toBe(second?.inPage);
    expect(new Set([SERVED, first?.inPage, second?.inPage]).size).toBe(3);
    expect(atob(first?.inPage ?? '').length).toBe(16);
  });

  it('stands under the whole policy of the server otherwise', async () => {
    const page = await withFreshNonce(kept());
    const strict = (page.headers.get('content-security-policy') ?? '').replace(
      /nonce-[^']+/,
      `nonce-${SERVED}`,
    );
    expect(strict).toBe(kept().headers.get('content-security-policy') ?? '');
    expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('says nothing of the line it once came over', async () => {
    expect((await withFreshNonce(kept())).headers.has('content-encoding')).toBeFalse();
  });

  it('is left alone when the server gave it no nonce', async () => {
    const plain = new Response('<p>संचिका</p>');
    expect(await withFreshNonce(plain)).toBe(plain);
  });
});
