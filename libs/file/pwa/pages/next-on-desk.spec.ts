import { nextOnDesk } from './next-on-desk';

describe('nextOnDesk', () => {
  const desk = ['क', 'ख', 'ग'].map((fileId) => ({ fileId }));
  const next = (stamped: string, ...leaving: string[]) =>
    nextOnDesk(desk, stamped, new Map(leaving.map((fileId) => [fileId, true])))?.fileId;

  it('opens the card below, and after the last one the first', () => {
    expect(next('क')).toBe('ख');
    expect(next('ग')).toBe('क');
  });

  it('passes over what is on its way out, and ends when all is', () => {
    expect(next('क', 'क', 'ख')).toBe('ग');
    expect(next('ग', 'क', 'ख', 'ग')).toBeUndefined();
  });

  it('goes on where the stamped card has already left the desk', () => {
    expect(next('gone')).toBe('क');
  });
});
