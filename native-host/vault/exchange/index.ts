export { sealExport } from './age-export.ts';
export { detectFormat } from './detect-format.ts';
export type { ExchangeFormat } from './exchange-format.ts';
export type { ExchangeItem } from './exchange-item.ts';
export { importAny } from './import-any.ts';
