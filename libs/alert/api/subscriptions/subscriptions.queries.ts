import { EndedSignIns } from '@sanchika/access/api';
import type { AlertApi } from '@sanchika/alert/contract';
import type { AlertLanguage } from '@sanchika/alert/domain';
import { OfficeDirectory } from '@sanchika/office/api';
import type { SignedInPerson } from '@sanchika/office/domain';
import { Reader } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PushSubscriptionRow } from './push-subscription.entity';

const MOST_PERSONS = 200;

/** A device, and in which language it is spoken to. */
export type SpokenTo = PushSubscriptionRow & { readonly language: AlertLanguage };

/** Where people are rung. */
@Injectable()
export class SubscriptionsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly ended: EndedSignIns,
    private readonly directory: OfficeDirectory,
  ) {}

  /** The live subscriptions of these people: none whose device was removed or that was signed out of. */
  async liveOf(personIds: readonly string[]): Promise<PushSubscriptionRow[]> {
    const wanted = [...new Set(personIds)].slice(0, MOST_PERSONS);
    if (wanted.length === 0) return [];
    const all = await this.reader.manager.findBy(PushSubscriptionRow, { personId: In(wanted) });
    return this.withoutEnded(all);
  }

  /** Those of the ids that are live, each with the language of its person. */
  async liveAmong(ids: readonly string[]): Promise<SpokenTo[]> {
    if (ids.length === 0) return [];
    const live = await this.withoutEnded(
      await this.reader.manager.findBy(PushSubscriptionRow, { id: In([...ids]) }),
    );
    const languages = new Map<string, AlertLanguage>();
    for (const personId of new Set(live.map((row) => row.personId)))
      languages.set(personId, await this.directory.languageOf(personId));
    return live.map((row) => ({ ...row, language: languages.get(row.personId) ?? 'hi' }));
  }

  async view({
    personId,
    deviceId,
  }: SignedInPerson): Promise<ResponseOf<typeof AlertApi.subscriptions>['rows']> {
    const rows = await this.liveOf([personId]);
    return rows.map((row) => ({
      subscriptionId: row.id,
      deviceId: row.deviceId,
      service: new URL(row.endpoint).host,
      since: isoOfInstant(row.createdAt),
      isThisDevice: row.deviceId === deviceId,
    }));
  }

  private async withoutEnded(all: PushSubscriptionRow[]): Promise<PushSubscriptionRow[]> {
    const gone = new Set((await this.ended.among(all)).map(({ id }) => id));
    return all.filter(({ id }) => !gone.has(id));
  }
}
