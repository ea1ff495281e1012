import { mod11_10Valid } from '../../checksums/iso7064.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { VAT_CHECKS } from './eu-vat-checks.ts';

/** A digit with a separator before it or not. */
const D = '[ .-]?\\d';

/** What stands behind the country code (Commission, VIES: structure of VAT numbers). */
const SHAPES: Readonly<Record<string, string>> = {
  AT: `U(?:${D}){8}`,
  BE: `[01](?:${D}){9}`,
  BG: `\\d(?:${D}){8,9}`,
  CY: `\\d(?:${D}){7}[A-Z]`,
  CZ: `\\d(?:${D}){7,9}`,
  DK: `\\d(?:${D}){7}`,
  EE: `1(?:${D}){8}`,
  EL: `\\d(?:${D}){8}`,
  ES: `[A-Z0-9](?:${D}){7}[A-Z0-9]`,
  FI: `\\d(?:${D}){7}`,
  FR: `[0-9A-HJ-NP-Z]{2}(?:${D}){9}`,
  GB: `\\d(?:${D}){8}(?:(?:${D}){3})?`,
  HR: `\\d(?:${D}){10}`,
  HU: `\\d(?:${D}){7}`,
  IE: `\\d(?:${D}){6}[A-W][A-I]?`,
  LT: `\\d(?:${D}){8}(?:(?:${D}){3})?`,
  LU: `\\d(?:${D}){7}`,
  LV: `\\d(?:${D}){10}`,
  MT: `\\d(?:${D}){7}`,
  NL: `\\d(?:${D}){8}[ .-]?B[ .-]?\\d\\d`,
  PL: `\\d(?:${D}){9}`,
  PT: `\\d(?:${D}){8}`,
  RO: `[1-9](?:${D}){5,9}`,
  SE: `\\d(?:${D}){11}`,
  SI: `[1-9](?:${D}){7}`,
  SK: `[1-9](?:${D}){9}`,
  XI: `\\d(?:${D}){8}(?:(?:${D}){3})?`,
};

/** Numbers that could be anything without a word for VAT: too short or without a checksum. */
const NEEDS_CONTEXT = ['ES', 'IE', 'LT', 'LV', 'RO', 'CZ', 'BG'];

const WORDS = (
  'vat ust ustid ustidnr uid mwst umsatzsteuer tva intracommunautaire iva nif btw moms momsnr ' +
  'momsregistreringsnummer ptu nip alv dph áfa pvn pvm kmkr arvonlisävero tax fiscal invoice rechnung ' +
  'facture factura fattura factuur faktura fatura'
).split(' ');

/** VAT numbers with their country code; those of Germany and Italy have types of their own. */
export const EU_VAT: readonly Recognizer[] = [
  vatNumber('eu-vat', 'EU_VAT', without(NEEDS_CONTEXT), 0.8),
  vatNumber('eu-vat-announced', 'EU_VAT', NEEDS_CONTEXT, 0),
  {
    ...vatNumber('de-vat-id', 'DE_VAT_ID', [], 0.8),
    trigger: { kind: 'prefix', prefixes: ['DE'] },
    pattern: vatPattern([`DE[ ]?\\d(?:${D}){8}`]),
    validate: (candidate) => mod11_10Valid(bareValue(candidate).slice(2)),
    checksum: 'ISO 7064 MOD 11,10',
  },
];

function without(countries: readonly string[]): readonly string[] {
  return Object.keys(SHAPES).filter((country) => !countries.includes(country));
}

function vatNumber(
  id: string,
  type: 'EU_VAT' | 'DE_VAT_ID',
  countries: readonly string[],
  score: number,
): Recognizer {
  return {
    id,
    type,
    trigger: { kind: 'prefix', prefixes: countries },
    notAfter: /[\w\-+/]/,
    pattern: vatPattern(countries.map((country) => `${country}[ -]?${SHAPES[country]}`)),
    checksum: 'check digits of the country',
    validate(candidate) {
      const value = bareValue(candidate);
      return VAT_CHECKS[value.slice(0, 2)]!(value.slice(2));
    },
    score,
    context: { words: WORDS, score: 0.98, adjacent: score === 0 },
  };
}

function vatPattern(sources: readonly string[]): RegExp {
  return new RegExp(`(?:${sources.join('|')})(?![\\w]|[-.]\\d)`, 'y');
}

function bareValue({ text, start, end }: Candidate): string {
  return text.slice(start, end).replace(/[^0-9A-Z]/g, '');
}
