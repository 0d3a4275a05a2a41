import { Injectable } from '@nestjs/common';
import { OfficeApi, OfficeProblems } from '@sanchika/office/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { OfficeChain } from './office-chain';
import { Office } from './office.entity';
import { OfficePolicy } from './office.policy';
import { plainName, plainWords } from './plain-words';
import { Section } from './section.entity';

type Api = typeof OfficeApi.openSection;

@Injectable()
export class OpenSection {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: OfficePolicy,
    private readonly chain: OfficeChain,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const { sectionId, officeId } = command.body;
    const code = plainWords(command.body.code, '/code');
    const name = plainName(command.body.name, '/name');
    return this.commands.run(OfficeApi.openSection, command, async (tx, proof) => {
      await this.policy.requireReach(tx, actor, officeId);
      if (!(await tx.existsBy(Office, { id: officeId }))) throw Problem.of(OfficeProblems.unknownOffice);
      const isTaken = await tx.exists(Section, { where: [{ code }, { id: sectionId }] });
      if (isTaken) throw Problem.of(OfficeProblems.codeTaken, { values: { code } });
      await tx.insert(Section, { id: sectionId, officeId, code, nameHi: name.hi, nameEn: name.en });
      const body = { section: sectionId, code, name };
      await this.chain.append(tx, { officeId, type: 'section.opened', actor, command: proof, body });
      return { sectionId };
    });
  }
}
