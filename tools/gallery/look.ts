import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Finds what runs off the side of the page and what a box cuts off. A box that scrolls, a text that is clamped
 * on purpose and words meant only for the ear are left alone.
 */
const findCut = `(() => {
  const faults = [];
  const root = document.scrollingElement;
  // A phone makes innerWidth as wide as whatever runs off.
  if (root.scrollWidth > root.clientWidth + 1) faults.push('page is ' + root.scrollWidth + ' px wide');
  for (const box of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(box);
    const hides = style.overflowY === 'hidden' || style.overflowY === 'clip';
    if (!hides || box.closest('.visually-hidden, svg, dialog') || style.webkitLineClamp !== 'none') continue;
    if (box.scrollHeight > box.clientHeight + 1) faults.push('cut: ' + box.outerHTML.slice(0, 90));
  }
  return faults;
})()`;

/** Devanagari needs 1.45 of its size between lines. */
const findTight = `(() => {
  const faults = new Set();
  for (const box of document.body.querySelectorAll('*')) {
    const hasWords = [...box.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!hasWords || box.closest('svg')) continue;
    const style = getComputedStyle(box);
    const ratio = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    if (ratio < 1.449) faults.add('line-height ' + ratio.toFixed(2) + ' in ' + box.outerHTML.slice(0, 90));
  }
  return [...faults];
})()`;

/** Everything a machine can see to be wrong with the page as it stands. */
export async function findFaults(page: Page): Promise<string[]> {
  const [cut, tight, axe] = await Promise.all([
    page.evaluate<string[]>(findCut),
    page.evaluate<string[]>(findTight),
    new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze(),
  ]);
  const barred = axe.violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
  return [...cut, ...tight, ...barred];
}
