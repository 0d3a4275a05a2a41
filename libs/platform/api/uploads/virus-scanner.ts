import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Configuration } from '../config/configuration';
import { askClamd } from './clamd';

/** What a scanner says of a file; `away` is no word at all, and what it has not judged is not released. */
export type VirusVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly name: string }
  | { readonly kind: 'away' };

/** The port behind which a deployment has its virus scanner. */
export abstract class VirusScanner {
  abstract scan(path: string): Promise<VirusVerdict>;
}

/** ClamAV where SANCHIKA_CLAMD names it; without it everything passes, which the start says. */
@Injectable()
export class ClamdScanner extends VirusScanner implements OnApplicationBootstrap {
  private readonly log = new Logger(ClamdScanner.name);

  constructor(private readonly configuration: Configuration) {
    super();
  }

  onApplicationBootstrap(): void {
    if (this.configuration.clamd === undefined)
      this.log.warn('SANCHIKA_CLAMD is not set: uploads are examined, but not for viruses.');
  }

  async scan(path: string): Promise<VirusVerdict> {
    const { clamd } = this.configuration;
    if (clamd === undefined) return { kind: 'clean' };
    try {
      return await askClamd(clamd, path);
    } catch (error) {
      this.log.error({ message: 'the virus scanner does not answer', error });
      return { kind: 'away' };
    }
  }
}
