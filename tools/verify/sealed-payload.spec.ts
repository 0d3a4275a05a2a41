import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import { momentOf, PayloadFault, readPayload, wordsFault } from './sealed-payload';

const event = {
  v: 1,
  id: '01900000-0000-7000-8000-000000000001',
  type: 'file.read',
  office: 'office',
  file: 'file',
  fileSeq: 1,
  prev: '0'.repeat(64),
  at: '2026-11-22T04:38:35.485Z',
  clientAt: null,
  actor: { person: 'p', post: 'q', charge: 'r', device: 'd' },
  cmd: { key: 'k', hash: 'h', seenHead: null },
  body: {},
};

const bytesOf = (change: object) =>
  Buffer.from(canonicalText(JSON.parse(JSON.stringify({ ...event, ...change }))));
const reading = (bytes: Uint8Array) => () => readPayload(bytes, 'file');

describe('the bytes of an event', () => {
  it('are read when they are canonical', () => {
    expect(readPayload(bytesOf({}), 'file')).toMatchObject({
      id: event.id,
      seq: 1,
      chainId: 'file',
      at: event.at,
    });
  });

  it('are read with Devanagari words and line ends in their strings', () => {
    const body = { remark: 'पंक्ति एक\n\u0915\u093c\tदो' };
    expect(readPayload(bytesOf({ body }), 'file').body).toEqual(body);
  });

  it.each([
    ['not UTF-8', Buffer.concat([bytesOf({}), Buffer.from([0xff])]), /not UTF-8/],
    ['marked with a byte order mark', Buffer.concat([Buffer.from('\ufeff'), bytesOf({})]), /not JSON/],
    ['not JSON', Buffer.from('{"a":'), /not JSON/],
    ['written with blanks', Buffer.from(JSON.stringify(event, null, 1)), /canonical/],
    ['in another order of keys', Buffer.from(JSON.stringify(event)), /canonical/],
    ['holding a key twice', Buffer.from('{"a":1,"a":1}'), /canonical/],
    ['holding minus zero', Buffer.from('{"a":-0}'), /canonical/],
    ['holding half a surrogate pair', Buffer.from('{"a":"\\ud800"}'), /canonical form/],
    ['holding a fraction', bytesOf({ body: { n: 0.5 } }), /whole/],
    ['holding a number past 2^53', bytesOf({ body: { n: 2 ** 53 } }), /whole/],
    ['not in NFC', bytesOf({ body: { name: '\u0958' } }), /normal form C/],
    ['holding a control character', bytesOf({ body: { name: 'a\u0007' } }), /control character/],
    ['nested without end', bytesOf({ body: { a: nested(40) } }), /too deeply/],
    [
      'of another kind of chain',
      bytesOf({ file: undefined, fileSeq: undefined, office: 'o', officeSeq: 1 }),
      /no number/,
    ],
    ['without an author', bytesOf({ actor: null }), /missing/],
  ])('are refused when they are %s', (_, bytes, why) => {
    expect(reading(bytes)).toThrow(PayloadFault);
    expect(reading(bytes)).toThrow(why);
  });
});

describe('a moment', () => {
  it('is read in the one form that is sealed', () => {
    expect(momentOf('1970-01-01T00:00:01.000Z')).toBe(1000);
  });

  it.each(['1970-01-01T00:00:01Z', '1970-01-01T05:30:01.000+05:30', '1970-01-32T00:00:00.000Z', ''])(
    'is refused as "%s"',
    (text) => {
      expect(() => momentOf(text)).toThrow(PayloadFault);
    },
  );
});

describe('words of a record', () => {
  it.each(['\ud83d', '\u0958', 'a\u0000', 'a\r\nb'])('are at fault as %j', (words) => {
    expect(wordsFault(words)).not.toBeNull();
  });

  it('keep ZWJ and ZWNJ, which are spelling in Devanagari', () => {
    expect(wordsFault('क्\u200dष क्\u200cष')).toBeNull();
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}
