/** What can be imported; the names are those of the command line. */
export const EXCHANGE_FORMATS = [
  'age',
  'bitwarden-json',
  'bitwarden-csv',
  'keepass-xml',
  'keepass-csv',
  'chrome-csv',
  'firefox-csv',
  'safari-csv',
] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];
