import type { FileCard } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { countDesk, type DeskOnPhone } from './count-desk';

const card = (fileId: string, rest: Partial<FileCard> = {}): FileCard => ({
  fileId,
  computerNo: 1,
  fileNumber: null,
  subject: 'स्टेशनरी क्रय',
  priority: 'ordinary',
  classification: 'ordinary',
  state: 'active',
  arrivedAt: '2026-03-02T05:30:00.000Z',
  dueAt: '2026-03-12T12:00:00.000Z',
  isUnread: false,
  from: null,
  hops: [],
  attachedFiles: 0,
  ...rest,
});

function count(rest: Partial<DeskOnPhone> & { readonly at?: string } = {}) {
  const { at = '2026-03-03T06:00:00.000Z', ...desk } = rest;
  return countDesk({
    cards: [card('a'), card('b', { isUnread: true })],
    counted: null,
    hasMore: false,
    isDecided: () => false,
    now: instantOfIso(at),
    ...desk,
  });
}

describe('countDesk', () => {
  it('counts what lies on the phone', () => {
    expect(count()).toEqual({ pending: 2, overdue: 0, unread: 1 });
    expect(count({ cards: [] })).toEqual({ pending: 0, overdue: 0, unread: 0 });
  });

  it('lets a file turn late while there is no network', () => {
    const counted = { pending: 2, overdue: 0, unread: 1 };
    expect(count({ counted, at: '2026-03-12T12:00:00.001Z' }).overdue).toBe(2);
  });

  it('counts a stamped file as decided before it has gone', () => {
    expect(count({ isDecided: (fileId) => fileId === 'b' })).toEqual({ pending: 1, overdue: 0, unread: 0 });
  });

  it('follows the server for what is not on the phone', () => {
    const desk = { counted: { pending: 60, overdue: 7, unread: 20 }, hasMore: true };
    expect(count(desk)).toEqual({ pending: 60, overdue: 7, unread: 20 });
    expect(count({ ...desk, isDecided: (fileId) => fileId === 'b' })).toEqual({
      pending: 59,
      overdue: 7,
      unread: 19,
    });
  });

  it('leaves what the server counts no further as it is, whatever is stamped here', () => {
    const counted = { pending: 100, overdue: 7, unread: 20 };
    const isDecided = (fileId: string) => fileId === 'b';
    expect(count({ counted, hasMore: true, isDecided }).pending).toBe(100);
  });

  it('never counts less than it shows', () => {
    const counted = { pending: 60, overdue: 0, unread: 0 };
    expect(count({ counted, hasMore: true, at: '2026-03-16T06:00:00.000Z' }).overdue).toBe(2);
  });
});
