import { Configuration, MachineClock } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { PushKeys } from './push-keys';

/** Half of what RFC 8292 allows, so that a clock that goes wrong does no harm. */
const LIFE_S = 12 * 3600;
const MOST_KNOWN = 100;

interface Token {
  readonly header: string;
  readonly endsAt: number;
}

/** The signed claim of who sends, one for each push service: its signature is what costs most of a push. */
@Injectable()
export class PushTokens {
  private readonly known = new Map<string, Token>();

  constructor(
    private readonly keys: PushKeys,
    private readonly clock: MachineClock,
    private readonly configuration: Configuration,
  ) {}

  /** The `Authorization` header for a push service, by its origin. */
  async headerFor(audience: string): Promise<string> {
    const now = Math.floor(this.clock.now() / 1000);
    const known = this.known.get(audience);
    if (known && known.endsAt - LIFE_S / 2 > now) return known.header;
    const { publicKey, privateKey } = await this.keys.pair();
    const endsAt = now + LIFE_S;
    const { Authorization: header } = webPush.getVapidHeaders(
      audience,
      this.contact(),
      publicKey,
      privateKey,
      'aes128gcm',
      endsAt,
    );
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(audience, { header, endsAt });
    return header;
  }

  private contact(): string {
    const { pushContact, origin } = this.configuration;
    return pushContact ?? (origin?.startsWith('https:') ? origin : 'mailto:operator@sanchika.invalid');
  }
}
