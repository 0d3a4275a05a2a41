const LINES = 26;

/** A PDF whose pages show a heading and lines like writing, each page a little different. */
export function drawnPdf(words: string, pages: number): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: pages }, (_, index) => 3 + 2 * index);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    ...numbers.flatMap((number, page) => {
      const drawing = drawingOf(page);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${number + 1} 0 R>>`,
        `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
      ];
    }),
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const trailer = `trailer<</Root 1 0 R/Size ${objects.length + 1}>>`;
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n% ${words}\n${objects.join('')}${trailer}\n%%EOF\n`, 'utf8'));
}

/** Bars of grey: a heading in the middle, then lines whose lengths depend on the page. */
function drawingOf(page: number): string {
  const bars = [`0.15 g ${200 - (page % 5) * 12} 770 ${200 + (page % 5) * 24} 15 re f`];
  for (let line = 0; line < LINES; line++) {
    const length = 300 + ((page * 37 + line * 53) % 180);
    bars.push(`0.45 g 60 ${720 - line * 25} ${line % 6 === 5 ? length / 2 : length} 7 re f`);
  }
  return bars.join('\n');
}
