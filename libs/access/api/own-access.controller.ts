import { Controller, Req, Res } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import type { Me } from '@sanchika/access/contract';
import { CallingPerson } from '@sanchika/office/api';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangePassword } from './change-password';
import { ChoosePost } from './choose-post';
import { giveSid, takeSid } from './cookies';
import { DeviceQueries } from './device.queries';
import { MeQueries } from './me.queries';
import { ownSessionOf } from './own-session';
import { RevokeDevice } from './revoke-device';
import { SignOut } from './sign-out';

type Api = typeof AccessApi;

/** What a signed-in person does with one's own session, password and devices. */
@Controller()
export class OwnAccessController {
  constructor(
    private readonly meQueries: MeQueries,
    private readonly deviceQueries: DeviceQueries,
    private readonly choices: ChoosePost,
    private readonly passwords: ChangePassword,
    private readonly revocations: RevokeDevice,
    private readonly signOuts: SignOut,
  ) {}

  @Implements(AccessApi.me)
  me(@Req() request: FastifyRequest): Promise<Me> {
    const { person, chosenPostingId } = ownSessionOf(request).session;
    return this.meQueries.of({ ...person, postingId: chosenPostingId });
  }

  @Implements(AccessApi.choosePost)
  async choosePost(
    @CommandOf(AccessApi.choosePost) command: Command<Api['choosePost']>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { me, nextSid } = await this.choices.run(command, ownSessionOf(request));
    if (nextSid !== null) giveSid(reply, nextSid);
    return me;
  }

  @Implements(AccessApi.changePassword)
  changePassword(
    @CommandOf(AccessApi.changePassword) command: Command<Api['changePassword']>,
    @CallingPerson() person: SignedInPerson,
  ): Promise<void> {
    return this.passwords.run(command, person);
  }

  @Implements(AccessApi.devices)
  async devices(@CallingPerson() person: SignedInPerson): Promise<ResponseOf<Api['devices']>> {
    return { rows: await this.deviceQueries.of(person) };
  }

  @Implements(AccessApi.revokeDevice)
  revokeDevice(@CommandOf(AccessApi.revokeDevice) command: Command<Api['revokeDevice']>): Promise<void> {
    return this.revocations.run(command);
  }

  @Implements(AccessApi.signOut)
  async signOut(
    @CallingPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOuts.run(person);
    takeSid(reply);
    // Not "storage": what was written and not yet sent waits there.
    void reply.header('clear-site-data', '"cache"');
  }
}
