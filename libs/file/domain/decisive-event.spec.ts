import { describe, expect, it } from 'vitest';
import { FILE_EVENT_TYPES, isDecisive, mayStillRest } from './decisive-event';

describe('isDecisive', () => {
  it('is so for everything but the quiet events', () => {
    expect(FILE_EVENT_TYPES.filter((type) => !isDecisive(type))).toEqual([
      'file.created',
      'file.read',
      'file.viewed',
      'file.reopenProposed',
      'file.reopenRefused',
      'file.linked',
      'file.unlinked',
      'file.parked',
      'file.unparked',
      'file.recorded',
      'file.mergeProposed',
      'file.mergeRefused',
      'file.partOpened',
      'file.volumeOpened',
      'file.granted',
      'file.grantRevoked',
      'file.prioritised',
      'file.dueOrdered',
      'file.reminded',
      'file.reasonAsked',
      'file.reasonAnswered',
      'file.asked',
      'file.askingWithdrawn',
    ]);
  });

  it.each([
    'note.added',
    'correspondence.added',
    'sanction.changed',
    'file.sent',
    'file.attached',
    'file.detached',
    'file.reclassified',
    'file.reopened',
  ] as const)('is so for %s', (type) => {
    expect(isDecisive(type)).toBe(true);
  });
});

describe('mayStillRest', () => {
  it.each([
    [7, 7, true, 'the last decisive event was seen'],
    [9, 7, true, 'only quiet events came after what was seen'],
    [6, 7, false, 'a decisive event was not seen'],
  ])('seen %i, decisive %i: %s, %s', (seenSeq, decisiveSeq, mayRest) => {
    expect(mayStillRest(seenSeq, decisiveSeq)).toBe(mayRest);
  });
});
