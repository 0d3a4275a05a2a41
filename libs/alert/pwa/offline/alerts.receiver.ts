import { inject, Service } from '@angular/core';
import { AlertApi, type AlertPage } from '@sanchika/alert/contract';
import { ApiClient } from '@sanchika/platform/pwa';

/** Fetches what one was told, and says what was seen of it. */
@Service()
export class AlertsReceiver {
  private readonly client = inject(ApiClient);

  page(after: string | null): Promise<AlertPage> {
    return this.client.call(AlertApi.list, { query: after === null ? {} : { after } });
  }

  async open(alertIds: readonly string[]): Promise<void> {
    if (alertIds.length > 0) await this.client.call(AlertApi.open, { body: { alertIds: [...alertIds] } });
  }

  /** Returns when one is reminded: on the next working morning. */
  async remind(alertId: string): Promise<string> {
    return (await this.client.call(AlertApi.snooze, { params: { alertId }, body: {} })).remindAt;
  }
}
