import { Injectable } from '@nestjs/common';
import { OfficeApi, OfficeProblems } from '@sanchika/office/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import type { BodyOf, ResponseOf } from '@sanchika/platform/contract';
import { isoDate } from '@sanchika/platform/kernel';
import { OfficeChain } from './office-chain';
import { OfficePolicy } from './office.policy';
import { Person } from './person.entity';
import { searchTextOf } from './search-text';

type Api = typeof OfficeApi.addPerson;

@Injectable()
export class AddPerson {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: OfficePolicy,
    private readonly chain: OfficeChain,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const { personId, name, ...kept } = command.body;
    return this.commands.run(OfficeApi.addPerson, command, async (tx, proof) => {
      await this.policy.requireAdministrator(tx, actor);
      await this.requireFree(tx, command.body);
      await tx.insert(Person, {
        ...kept,
        id: personId,
        nameHi: name.hi,
        nameEn: name.en,
        dateOfBirth: isoDate(kept.dateOfBirth),
        joiningDate: isoDate(kept.joiningDate),
        searchText: searchTextOf([name.hi, name.en, kept.employeeCode]),
      });
      const { officeId } = actor;
      const body = { person: personId, employeeCode: kept.employeeCode };
      await this.chain.append(tx, { officeId, type: 'person.added', actor, command: proof, body });
      return { personId };
    });
  }

  private async requireFree(tx: Transaction, draft: BodyOf<Api>): Promise<void> {
    const { personId, employeeCode, mobile } = draft;
    const other = await tx.findOneBy(Person, [{ id: personId }, { employeeCode }, { mobile }]);
    if (!other) return;
    const code = other.mobile === mobile && other.employeeCode !== employeeCode ? mobile : employeeCode;
    throw Problem.of(OfficeProblems.codeTaken, { values: { code } });
  }
}
