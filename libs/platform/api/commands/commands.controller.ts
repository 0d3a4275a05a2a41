import { Controller, Req, Res } from '@nestjs/common';
import { CommandApi } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Implements, InputOf } from '../http/implements';
import type { Input } from '../http/implements';
import { RunCommands } from './run-commands';

type Api = typeof CommandApi;

@Controller()
export class CommandsController {
  constructor(private readonly commands: RunCommands) {}

  @Implements(CommandApi.run)
  async run(
    @InputOf(CommandApi.run) { body }: Input<Api['run']>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<Api['run']>> {
    return { results: await this.commands.run({ request, reply }, body.commands) };
  }
}
