import { instant, instantOfIso } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { MachineClock, OfficeClock } from './clock';

class HandClock extends MachineClock {
  at = instantOfIso('2026-11-22T04:00:00.000Z');

  override now() {
    return this.at;
  }
}

describe('the clock of the office', () => {
  it('is the clock of the machine until a test moves it', () => {
    const machine = new HandClock();
    expect(new OfficeClock(machine).now()).toBe(machine.at);
  });

  it('runs on from where it was set and leaves the machine’s alone', () => {
    const machine = new HandClock();
    const office = new OfficeClock(machine);
    const monday = instantOfIso('2026-03-02T05:30:00.000Z');
    office.setNow(monday);
    expect(office.now()).toBe(monday);
    machine.at = instant(machine.at + 1500);
    expect(office.now()).toBe(monday + 1500);
  });
});
