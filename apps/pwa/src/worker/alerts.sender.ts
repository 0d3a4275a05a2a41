/**
 * Sends what a button of a notification means, under the session of this browser. False when there is none, no network,
 * or a refusal: then the page is opened on which it is done by hand, through the outbox.
 */
export async function send(path: string, body: object): Promise<boolean> {
  try {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'x-sanchika': '1',
    };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return response.ok;
  } catch {
    return false;
  }
}
