import { Configuration } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';

/** The push services of the browsers in use; each pattern is a whole host (reliability, section 12). */
const KNOWN = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^([a-z0-9-]+\.)+push\.apple\.com$/,
  /^([a-z0-9-]+\.)+notify\.windows\.com$/,
];

/** Where a push may be sent at all. */
@Injectable()
export class PushHosts {
  private readonly added: ReadonlySet<string>;

  constructor({ pushHosts }: Configuration) {
    this.added = new Set(pushHosts);
  }

  /** The address of a subscription as an URL; null when no push may go there. */
  admitted(endpoint: string): URL | null {
    if (!URL.canParse(endpoint)) return null;
    const url = new URL(endpoint);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
    if (this.isAdded(url)) return url;
    return url.port === '' && KNOWN.some((pattern) => pattern.test(url.hostname)) ? url : null;
  }

  /** Added by the deployment: such a service may stand on any port and at any address. */
  isAdded({ hostname, port }: URL): boolean {
    return this.added.has(`${hostname}:${port || '443'}`);
  }
}
