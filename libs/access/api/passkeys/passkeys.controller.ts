import { Controller, Req } from '@nestjs/common';
import { FactorApi } from '@sanchika/access/contract/factors';
import { CallingPerson } from '@sanchika/office/api';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import type { FastifyRequest } from 'fastify';
import { EnrolPasskey } from './enrol-passkey';
import { OwnPasskeys } from './own-passkeys';
import { PasskeyOptions } from './passkey-options';
import { RelyingParty } from './relying-party';
import { RemovePasskey } from './remove-passkey';
import { RenamePasskey } from './rename-passkey';

type Api = typeof FactorApi;

/** What a person does with the own passkeys. */
@Controller()
export class PasskeysController {
  constructor(
    private readonly own: OwnPasskeys,
    private readonly options: PasskeyOptions,
    private readonly enrolments: EnrolPasskey,
    private readonly namings: RenamePasskey,
    private readonly removals: RemovePasskey,
    private readonly site: RelyingParty,
  ) {}

  @Implements(FactorApi.passkeys)
  async passkeys(@CallingPerson() { personId }: SignedInPerson): Promise<ResponseOf<Api['passkeys']>> {
    return { rows: await this.own.views(personId) };
  }

  @Implements(FactorApi.passkeyEnrolment)
  begin(
    @CallingPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
  ): Promise<ResponseOf<Api['passkeyEnrolment']>> {
    return this.options.toEnrol(person, this.site.siteOf(request));
  }

  @Implements(FactorApi.enrolPasskey)
  enrol(
    @CommandOf(FactorApi.enrolPasskey) command: Command<Api['enrolPasskey']>,
    @CallingPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
  ): Promise<ResponseOf<Api['enrolPasskey']>> {
    return this.enrolments.run(command, person, this.site.siteOf(request));
  }

  @Implements(FactorApi.renamePasskey)
  rename(@CommandOf(FactorApi.renamePasskey) command: Command<Api['renamePasskey']>): Promise<void> {
    return this.namings.run(command);
  }

  @Implements(FactorApi.removePasskey)
  remove(
    @CommandOf(FactorApi.removePasskey) command: Command<Api['removePasskey']>,
    @CallingPerson() person: SignedInPerson,
  ): Promise<void> {
    return this.removals.run(command, person);
  }
}
