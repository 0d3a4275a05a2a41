/** Money is counted in whole paise. At most ten thousand crore rupees are written; a larger amount is no amount here. */
const MOST_PAISE = 10_000_000_000_000;
const PAISE_IN_RUPEE = 100;

const DIGITS_OF_INDIA = /[\u0966-\u096f]/g;
const AMOUNT = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

/** An amount as offices write it: `₹ 12,34,567.00`, grouped in thousand, lakh and crore. */
export function formatRupees(paise: number): string {
  const rupees = String(Math.trunc(paise / PAISE_IN_RUPEE));
  const rest = String(paise % PAISE_IN_RUPEE).padStart(2, '0');
  return `₹ ${groupedInLakhs(rupees)}.${rest}`;
}

/** Paise of an amount as it is typed, with or without commas, in either script's digits; null for anything else. */
export function readRupees(typed: string): number | null {
  const latin = typed.replace(DIGITS_OF_INDIA, (digit) => String(digit.charCodeAt(0) - 0x0966));
  const [, rupees, rest = ''] = AMOUNT.exec(latin.replace(/[₹,\s]|\/-$/g, '')) ?? [];
  if (rupees === undefined) return null;
  const paise = Number(rupees) * PAISE_IN_RUPEE + Number(rest.padEnd(2, '0'));
  return paise <= MOST_PAISE ? paise : null;
}

function groupedInLakhs(digits: string): string {
  const [last, before] = [digits.slice(-3), digits.slice(0, -3)];
  return before === '' ? last : `${before.replace(/\B(?=(\d{2})+$)/g, ',')},${last}`;
}
