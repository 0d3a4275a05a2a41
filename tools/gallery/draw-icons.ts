import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launchChromium } from './chromium.ts';

const source = 'apps/pwa/icons/sanchika.svg';
const shelf = 'apps/pwa/public/icons';

/** `rounding` in parts of the side: a maskable icon fills its square, the others bring their own corners. */
const icons = [
  { name: 'icon-192x192', side: 192, rounding: 0.2 },
  { name: 'icon-512x512', side: 512, rounding: 0.2 },
  { name: 'maskable-192x192', side: 192, rounding: 0 },
  { name: 'maskable-512x512', side: 512, rounding: 0 },
];

const drawing = await readFile(source, 'utf8');
const browser = await launchChromium();
await mkdir(shelf, { recursive: true });
for (const { name, side, rounding } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const corners = `border-radius:${side * rounding}px;overflow:hidden`;
  await page.setContent(
    `<style>body{margin:0}div,svg{display:block;width:${side}px;height:${side}px}</style><div style="${corners}">${drawing}</div>`,
  );
  await writeFile(`${shelf}/${name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
