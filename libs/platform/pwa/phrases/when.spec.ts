import { instantOfIso } from '@sanchika/platform/kernel';
import { writeAge, writeMoment } from './when';

describe('writeMoment', () => {
  it('writes Indian Standard Time: an evening in UTC is the next day in India', () => {
    const at = instantOfIso('2026-03-01T20:00:00Z');
    expect(writeMoment(at, 'day', 'en-IN-u-nu-latn')).toBe('2 March 2026');
    expect(writeMoment(at, 'clock', 'hi-IN-u-nu-latn')).toBe('01:30');
    expect(writeMoment(at, 'clock', 'hi-IN-u-nu-deva')).toBe('०१:३०');
  });
});

describe('writeAge', () => {
  const now = instantOfIso('2026-03-02T12:00:00Z');

  it('takes the largest whole unit', () => {
    expect(writeAge(instantOfIso('2026-03-02T11:58:01Z'), now, 'en-IN')).toBe('1 min ago');
    expect(writeAge(instantOfIso('2026-03-02T09:30:00Z'), now, 'en-IN')).toBe('2 hr ago');
    expect(writeAge(instantOfIso('2026-02-27T11:00:00Z'), now, 'en-IN')).toBe('3 days ago');
  });

  it('never speaks of the future: a fast clock of a phone reads as now', () => {
    expect(writeAge(instantOfIso('2026-03-02T12:05:00Z'), now, 'en-IN')).toBe('now');
  });
});
