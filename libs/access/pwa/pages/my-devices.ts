import { Component, inject, signal } from '@angular/core';
import { AccessApi, type DeviceView } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { instantOfIso } from '@sanchika/platform/kernel';
import { ApiClient, type Failure, FailureNote, failureOf, ServerClock } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeAge } from '@sanchika/platform/pwa/phrases';
import { Announcements, Button, Icon, List, Pill, Row, Sheet, SkeletonCards } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';

type Removal = typeof AccessApi.revokeDevice | typeof FactorApi.wipeDevice;

/** The devices on which one has signed in; one that is lost can be removed from here. */
@Component({
  selector: 'sk-my-devices',
  imports: [Button, FailureNote, Icon, List, Pill, Row, Sheet, SkeletonCards],
  template: `
    @if (failure(); as said) {
      <sk-failure-note [failure]="said">
        <button sk-button small type="button" (click)="load()">{{ phrase('access.retry') }}</button>
      </sk-failure-note>
    } @else if (devices(); as rows) {
      <ul sk-list>
        @for (device of rows; track device.deviceId) {
          <li sk-row>
            <sk-icon lead [name]="isPhone(device) ? 'phone' : 'desktop'" />
            {{ device.isThisOne ? phrase('access.me.this') : device.name }}
            <small>{{ lineOf(device) }}</small>
            @if (device.isThisOne) {
              <sk-pill end tone="ok">{{ phrase('access.me.signed-in') }}</sk-pill>
            } @else {
              <button end sk-button small kind="return" type="button" (click)="asked.set(device)">
                {{ phrase('access.me.remove') }}
              </button>
            }
          </li>
        }
      </ul>
    } @else {
      <sk-skeleton-cards [label]="phrase('access.loading')" [count]="2" />
    }
    <sk-sheet
      [heading]="phrase('access.me.remove')"
      [closeLabel]="phrase('access.close')"
      [open]="asked() !== null"
      (openChange)="asked.set(null)"
    >
      @if (asked(); as device) {
        <p>{{ phrase('access.me.remove.ask', { name: device.name }) }}</p>
        <div class="acts">
          <button sk-button kind="return" type="button" (click)="remove(device, revokeDevice)">
            {{ phrase('access.me.remove.yes') }}
          </button>
          <button sk-button kind="return" type="button" (click)="remove(device, wipeDevice)">
            {{ phrase('access.me.remove.wipe') }}
          </button>
        </div>
      }
    </sk-sheet>
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin-bottom: var(--g3);
    }
    .acts {
      display: grid;
      gap: var(--g2);
    }
  `,
})
export class MyDevices {
  private readonly client = inject(ApiClient);
  private readonly clock = inject(ServerClock);
  private readonly reading = inject(ReadingChoices);
  private readonly announcements = inject(Announcements);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly devices = signal<readonly DeviceView[] | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly asked = signal<DeviceView | null>(null);

  protected readonly revokeDevice = AccessApi.revokeDevice;
  protected readonly wipeDevice = FactorApi.wipeDevice;

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      const { rows } = await this.client.call(AccessApi.devices, {});
      this.devices.set(rows);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async remove({ deviceId, name }: DeviceView, way: Removal): Promise<void> {
    this.asked.set(null);
    try {
      await this.client.call(way, { params: { deviceId } });
      this.announcements.announce(this.phrase('access.me.removed', { name }));
      await this.load();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected lineOf({ name, isThisOne, lastSeenAt }: DeviceView): string {
    const when = writeAge(instantOfIso(lastSeenAt), this.clock.now(), this.reading.locale());
    return isThisOne ? name : this.phrase('access.me.seen', { when });
  }

  protected isPhone({ name }: DeviceView): boolean {
    return /Android|iPhone|iPad/.test(name);
  }
}
