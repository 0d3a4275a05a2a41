import { describe, expect, it } from 'vitest';
import { attachmentHeader } from './attachment-header';

const nameIn = (header: string) => decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? '');

describe('the header of a download', () => {
  it.each([
    'a.pdf',
    'मूल प्रति.pdf',
    `it's (1)*.pdf`,
    'a"b;c\\d%2e.pdf',
    'a\r\nX-Evil: 1.pdf',
    '💣',
    '\u202efdp',
  ])('carries the name %j whole and lets nothing out of it', (name) => {
    const header = attachmentHeader(name);
    expect(nameIn(header)).toBe(name);
    expect(header).toMatch(
      /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9.!#$&+^_`|~%-]*$/,
    );
    expect(/filename="([^"]*)"/.exec(header)?.[1]).not.toMatch(/["\\%;]/);
  });

  it('gives old readers what is left of the name in ASCII', () => {
    expect(attachmentHeader('café.pdf')).toContain('filename="cafe_.pdf"');
  });

  it('survives half of a surrogate pair', () => {
    expect(attachmentHeader('\ud83d')).toContain("filename*=UTF-8''%EF%BF%BD");
  });
});
