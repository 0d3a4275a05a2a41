import { Controller } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import type { StoreLease } from '@sanchika/access/contract';
import { CallingPerson } from '@sanchika/office/api';
import type { SignedInPerson } from '@sanchika/office/domain';
import { Implements } from '@sanchika/platform/api';
import { StoreLeaseQueries } from './store-lease.queries';

@Controller()
export class StoreLeaseController {
  constructor(private readonly leases: StoreLeaseQueries) {}

  @Implements(AccessApi.storeLease)
  storeLease(@CallingPerson() person: SignedInPerson): Promise<StoreLease> {
    return this.leases.of(person);
  }
}
