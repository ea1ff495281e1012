// Writes the numbering plans that `shared/detect/recognizers/phone` tells numbers by, from libphonenumber's metadata
// (Apache 2.0) as packed by libphonenumber-js: of each region the calling code, the trunk prefix and the pattern.
// Usage: node scripts/write-numbering-plans.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max';

const OUT = '../shared/detect/recognizers/phone/numbering-plans.ts';

const metadata = new Metadata();
const lines = getCountries().map((country) => {
  metadata.selectNumberingPlan(country);
  const { numberingPlan } = metadata;
  const trunk = numberingPlan.nationalPrefix() ?? '';
  return [
    country,
    getCountryCallingCode(country),
    trunk,
    numberingPlan.nationalNumberPattern(),
  ].join(' ');
});
const text = `// Written by scripts/write-numbering-plans.mjs from libphonenumber's metadata (Apache 2.0), as packed by libphonenumber-js.

/** Regions: country, calling code, trunk prefix (may be empty), pattern of a number without either. */
export const NUMBERING_PLANS = String.raw\`
${lines.join('\n')}\`;
`;
writeFileSync(fileURLToPath(new URL(OUT, import.meta.url)), text);
