import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Unfit } from '../verdict';
import { scanPdf } from './scan-pdf';

const pdf = (objects: string, trailer = '') =>
  Buffer.from(`%PDF-1.7\n${objects}\ntrailer<</Root 1 0 R${trailer}>>\n%%EOF\n`, 'latin1');

function found(bytes: Buffer): string | null {
  try {
    scanPdf(bytes);
    return null;
  } catch (error) {
    if (error instanceof Unfit) return `${error.kind} ${error.found}`;
    throw error;
  }
}

const packed = (inner: string) => {
  const data = deflateSync(`90 0 91 5 ${inner}`).toString('latin1');
  return `9 0 obj<</Type/ObjStm/N 2/First 10/Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream endobj`;
};

describe('the structure of a PDF', () => {
  it.each([
    ['a destination at which to open', pdf('1 0 obj<</OpenAction[3 0 R/XYZ null null 0]>>endobj')],
    ['such a destination in an object stream', pdf(packed('null <</OpenAction[3 0 R/Fit]>>'))],
    ['a link to a page of the web', pdf('1 0 obj<</S/URI/URI(https://x.in/JS/AA/Launch)>>endobj')],
    ['such a link in an object stream', pdf(packed('null <</URI(https://x.in/JS/AA)>>'))],
    [
      'a word that only begins like a forbidden one',
      pdf('1 0 obj<</AAPL:AA true/JSON 1/LaunchPad/X>>endobj'),
    ],
    ['forbidden words in a stream of text', pdf('1 0 obj<</Length 9>>stream\n/JS/Launch\nendstream endobj')],
    ['a font by the name of a forbidden key', pdf('1 0 obj<</BaseFont/JS>>endobj')],
    ['blanks behind its end', Buffer.concat([pdf(''), Buffer.alloc(1000)])],
  ])('may hold %s', (_, bytes) => {
    expect(found(bytes)).toBeNull();
  });

  it.each([
    [
      'an action at which to open',
      pdf('1 0 obj<</OpenAction<</S/URI>>>>endobj'),
      'opens-by-itself /OpenAction',
    ],
    ['the second object of a stream', pdf(packed('null <</S/Launch>>')), 'launch /Launch'],
    ['a script behind a word cut by an escape', pdf('1 0 obj<</#4AS(x)>>endobj'), 'javascript /JS'],
    ['a script behind a comment', pdf('1 0 obj<<%x\n/JS(x)>>endobj'), 'javascript /JS'],
    ['a script without blanks', pdf('1 0 obj[[<</A[<</JS(x)>>]>>]]endobj'), 'javascript /JS'],
    ['a script in the trailer', pdf('', '/X<</JS(x)>>'), 'javascript /JS'],
    ['a script behind brackets in a string', pdf('1 0 obj<</A(\\)(x)\\()/JS(x)>>endobj'), 'javascript /JS'],
    [
      'a script in hexadecimal letters',
      pdf('1 0 obj<</S/#4a#61#76#61#53#63#72#69#70#74>>endobj'),
      'javascript /JavaScript',
    ],
  ])('may not hold %s', (_, bytes, what) => {
    expect(found(bytes)).toBe(what);
  });

  it('may be updated any number of times, but not go round', () => {
    const first = 'xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n';
    const second = `xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n`;
    const at = 9 + first.length;
    expect(found(Buffer.from(`%PDF-1.7\n${first}${second}${at}\n%%EOF\n`))).toBeNull();
    const round = second.replace('/Prev 9', `/Prev ${at}`);
    expect(found(Buffer.from(`%PDF-1.7\n${first}${round}${at}\n%%EOF\n`))).toBe('xref-loop /Prev');
  });
});
