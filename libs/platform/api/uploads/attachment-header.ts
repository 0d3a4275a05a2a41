const FALLBACK_LENGTH = 100;

/**
 * `Content-Disposition: attachment` for any name (RFC 6266, RFC 8187): a plain form for old readers, and the name
 * itself in UTF-8. Nothing of the name can end the header or add to it.
 */
export function attachmentHeader(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%;]/g, '_')
    .slice(0, FALLBACK_LENGTH);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`;
}

/** The characters that encodeURIComponent leaves and RFC 8187 does not. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
