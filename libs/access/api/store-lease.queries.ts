import { Injectable } from '@nestjs/common';
import type { StoreLease } from '@sanchika/access/contract';
import { leasedUntil } from '@sanchika/access/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { MachineClock, Problem, Reader } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';

@Injectable()
export class StoreLeaseQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: MachineClock,
  ) {}

  /** Throws `platform.not-found` when the session is older than the halves: the next sign-in makes one. */
  async of({ deviceId }: Pick<SignedInPerson, 'deviceId'>): Promise<StoreLease> {
    const row = await this.reader.row<{ readonly half: string }>(
      'SELECT half FROM device_half WHERE device_id = ?',
      [deviceId],
    );
    if (!row) throw Problem.of(PlatformProblems.notFound);
    const now = this.clock.now();
    return { half: row.half, until: isoOfInstant(leasedUntil(now)), now: isoOfInstant(now) };
  }
}
