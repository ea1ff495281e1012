export interface Price {
  /** Decimal numeral with a point. */
  amount: string;
  /** ISO 4217. */
  currency: string;
  /** As it stands there. */
  text: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  'US $': 'USD',
  C$: 'CAD',
  A$: 'AUD',
  R$: 'BRL',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₩': 'KRW',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  kr: 'SEK',
  Fr: 'CHF',
  euro: 'EUR',
  euros: 'EUR',
  dollars: 'USD',
};
const CODES =
  'EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON BGN BRL CAD AUD NZD JPY CNY INR MXN ZAR TRY UAH'.split(
    ' ',
  );

const NUMBER =
  "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?";
const sign = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[$.]/g, '\\$&'))
    .join('|');
const CURRENCY = sign([...Object.keys(SIGNS), ...CODES]);
const GAP = '[ \\u00a0\\u202f]?';

/** A price with its currency before or behind it; ",-" and ".–" stand for no cents. */
const PRICE = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<before>${CURRENCY})${GAP}(?<a>${NUMBER})|(?<b>${NUMBER})(?:,[-–]|\\.[–-])?${GAP}(?<after>${CURRENCY}))(?![\\p{L}\\d])`,
  'gu',
);

/** The prices in a text, in order. */
export function findPrices(text: string): Price[] {
  return [...text.matchAll(PRICE)].map(({ 0: whole, groups }) => {
    const currency = groups!.before ?? groups!.after!;
    return {
      amount: decimal(groups!.a ?? groups!.b!),
      currency: SIGNS[currency] ?? currency,
      text: whole.trim(),
    };
  });
}

/** "1.234,56" and "1,234.56" are the same; of a single sign three digits behind it are thousands. */
function decimal(written: string): string {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written)!;
  const whole = match[1]!.replace(/\D/g, '');
  return match[2] === undefined ? whole : `${whole}.${match[2]}`;
}
