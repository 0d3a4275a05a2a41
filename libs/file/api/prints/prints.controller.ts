import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { PrintView } from '@sanchika/file/contract';
import { CommandOf, Implements, InputOf } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RunAct } from '../run-act';
import { OrderPrint } from './order-print';
import { PrintQueries } from './print.queries';
import { PrintWork } from './print-work';

/** The whole file as one PDF: ordered, looked after, fetched. */
@Controller()
export class PrintsController {
  constructor(
    private readonly acts: RunAct,
    private readonly orderPrint: OrderPrint,
    private readonly prints: PrintQueries,
    private readonly work: PrintWork,
  ) {}

  @Implements(FileActs.orderPrint)
  async order(
    @Caller() actor: Actor,
    @CommandOf(FileActs.orderPrint) command: Command<typeof FileActs.orderPrint>,
  ): Promise<PrintView> {
    const { params, body } = command;
    const ordered = await this.acts.keyed(FileActs.orderPrint, { actor, command }, (acting) =>
      this.orderPrint.run(acting, params.fileId, body),
    );
    this.work.wake();
    return ordered;
  }

  @Implements(FileReads.print)
  print(
    @Caller() actor: Actor,
    @InputOf(FileReads.print) { params }: Input<typeof FileReads.print>,
  ): Promise<PrintView> {
    return this.prints.one(actor, params.fileId, params.printId);
  }

  @Implements(FileReads.downloadPrint)
  async download(
    @Caller() actor: Actor,
    @InputOf(FileReads.downloadPrint) { params }: Input<typeof FileReads.downloadPrint>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { stream, size, fileName } = await this.prints.document(actor, params.fileId, params.printId);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-length', size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'private, no-store')
      .send(stream);
  }
}
