import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import {
  type CountryCode,
  getCountries,
  getExampleNumber,
  Metadata,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { createDetector } from '../../detector.ts';

const ENOUGH = 0.95;
const detector = createDetector();

const mobiles = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);
const fixedLines = getCountries().flatMap((country) => fixedLineOf(country) ?? []);

const WAYS: Record<string, (number: PhoneNumber) => { text: string; written: string }> = {
  international: (number) => announce('You reach me under ', number.formatInternational()),
  'E.164': (number) => announce('You reach me under ', number.number),
  national: (number) => announce('Tel.: ', number.formatNational()),
};

for (const [way, write] of Object.entries(WAYS)) {
  it(`finds mobile numbers of nearly all regions, ${way}`, () => {
    expect(shareFound(mobiles, write)).toBeGreaterThanOrEqual(ENOUGH);
  });
  it(`finds fixed lines of nearly all regions, ${way}`, () => {
    expect(shareFound(fixedLines, write)).toBeGreaterThanOrEqual(ENOUGH);
  });
}

it('has an example of most regions', () => {
  expect(mobiles.length).toBeGreaterThan(240);
  expect(fixedLines.length).toBeGreaterThan(220);
});

function announce(before: string, written: string): { text: string; written: string } {
  return { text: `${before}${written}, thanks.`, written };
}

function shareFound(numbers: readonly PhoneNumber[], write: (typeof WAYS)[string]): number {
  const found = numbers.filter((number) => {
    const { text, written } = write(number);
    const values = detector
      .scan(text)
      .filter((span) => span.type === 'PHONE_NUMBER')
      .map((span) => text.slice(span.start, span.end));
    return values.length === 1 && values[0] === written;
  });
  return found.length / numbers.length;
}

/** A number made from the metadata's pattern of fixed lines; none where it has no such pattern. */
function fixedLineOf(country: CountryCode): PhoneNumber | undefined {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan as unknown as {
    type(name: string): { pattern(): string } | undefined;
    possibleLengths(): number[];
  };
  const pattern = plan.type('FIXED_LINE')?.pattern();
  if (pattern === undefined) return undefined;
  const lengths = new Set(plan.possibleLengths());
  for (let variant = 0; variant < 40; variant++) {
    const digits = numberLike(pattern, variant);
    if (!lengths.has(digits.length)) continue;
    const number = parsePhoneNumberFromString(digits, country);
    if (number?.isValid()) return number;
  }
  return undefined;
}

/** A string that the pattern (digits, classes, groups, `{n,m}`, `?`) matches; `variant` picks the alternative. */
function numberLike(pattern: string, variant: number): string {
  const group = /\((?:\?:)?([^()]*)\)(?:\{(\d+)[^}]*\}|(\?))?/;
  let flat = pattern;
  for (let match = group.exec(flat); match; match = group.exec(flat)) {
    const [whole, body, times] = match;
    flat = flat.replace(whole, () => pick(body!, variant).repeat(Number(times ?? 1)));
  }
  return pick(flat, variant)
    .replace(/(\\d|\[[^\]]*\]|\d)\{(\d+)[^}]*\}/g, (_, atom: string, times: string) =>
      atom.repeat(Number(times)),
    )
    .replace(/(?:\\d|\[[^\]]*\]|\d)\?/g, '')
    .replace(/\[(\d)[^\]]*\]/g, '$1')
    .replace(/\\d/g, () => String((variant + 3) % 10));
}

function pick(alternatives: string, variant: number): string {
  const options = alternatives.split('|');
  return options[variant % options.length]!;
}
