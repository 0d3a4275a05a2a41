import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Configuration } from '@sanchika/platform/api';
import { keyIn } from '../key-file';

/** Lies in the data folder: a copy of the database alone makes no codes. */
export const CODE_KEY = 'one-time-codes.key';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts the secrets of code apps, each for its person, so that none can be put in another's place. */
@Injectable()
export class SealedSecrets implements OnModuleInit {
  private key?: Buffer;

  constructor(private readonly configuration: Configuration) {}

  /** Makes the key at the first start. */
  onModuleInit(): void {
    this.key = keyIn(this.configuration.dataFolder, CODE_KEY);
  }

  close(secret: Buffer, personId: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.ownKey(), nonce).setAAD(Buffer.from(personId));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Null when it was closed under another key or for somebody else: then a recovery code is left. */
  open(text: string, personId: string): Buffer | null {
    const bytes = Buffer.from(text, 'base64url');
    const sealedAt = NONCE_BYTES + TAG_BYTES;
    try {
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, this.ownKey(), nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(personId)).setAuthTag(bytes.subarray(NONCE_BYTES, sealedAt));
      return Buffer.concat([decipher.update(bytes.subarray(sealedAt)), decipher.final()]);
    } catch {
      return null;
    }
  }

  private ownKey(): Buffer {
    return (this.key ??= keyIn(this.configuration.dataFolder, CODE_KEY));
  }
}
