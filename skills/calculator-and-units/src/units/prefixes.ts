/** A prefix as it stands before symbols and before words, with its factor as a decimal numeral. */
export interface Prefix {
  symbols: readonly string[];
  word: string;
  factor: string;
}

const LARGE: readonly Prefix[] = [
  { symbols: ['M'], word: 'mega', factor: '1e6' },
  { symbols: ['G'], word: 'giga', factor: '1e9' },
  { symbols: ['T'], word: 'tera', factor: '1e12' },
  { symbols: ['P'], word: 'peta', factor: '1e15' },
  { symbols: ['E'], word: 'exa', factor: '1e18' },
];

const SMALL: readonly Prefix[] = [
  { symbols: ['h'], word: 'hecto', factor: '1e2' },
  { symbols: ['da'], word: 'deca', factor: '1e1' },
  { symbols: ['d'], word: 'deci', factor: '1e-1' },
  { symbols: ['c'], word: 'centi', factor: '1e-2' },
  { symbols: ['m'], word: 'milli', factor: '1e-3' },
  { symbols: ['µ', 'μ', 'u'], word: 'micro', factor: '1e-6' },
  { symbols: ['n'], word: 'nano', factor: '1e-9' },
  { symbols: ['p'], word: 'pico', factor: '1e-12' },
];

const BINARY: readonly Prefix[] = [
  { symbols: ['Ki'], word: 'kibi', factor: '1024' },
  { symbols: ['Mi'], word: 'mebi', factor: '1048576' },
  { symbols: ['Gi'], word: 'gibi', factor: '1073741824' },
  { symbols: ['Ti'], word: 'tebi', factor: '1099511627776' },
  { symbols: ['Pi'], word: 'pebi', factor: '1125899906842624' },
];

const KILO: Prefix = { symbols: ['k'], word: 'kilo', factor: '1e3' };
/** Data is also written with a capital K, and a thousand is meant as well. */
const DATA_KILO: Prefix = { ...KILO, symbols: ['k', 'K'] };

export const PREFIXES = {
  si: [KILO, ...LARGE, ...SMALL],
  big: [DATA_KILO, ...LARGE],
  binary: [DATA_KILO, ...LARGE, ...BINARY],
} as const satisfies Record<string, readonly Prefix[]>;
