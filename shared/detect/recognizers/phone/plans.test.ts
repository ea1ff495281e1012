import { getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { NUMBERING_PLANS } from './numbering-plans.ts';

/** What the library has and does not declare. */
interface NationalPlan {
  nationalNumberPattern(): string;
  nationalPrefix(): string | undefined;
}

it('is what the installed library knows: run scripts/write-numbering-plans.mjs after an update', () => {
  const metadata = new Metadata();
  const lines = getCountries().map((country) => {
    metadata.selectNumberingPlan(country);
    const plan = metadata.numberingPlan as unknown as NationalPlan;
    const code = getCountryCallingCode(country);
    return `${country} ${code} ${plan.nationalPrefix() ?? ''} ${plan.nationalNumberPattern()}`;
  });
  expect(NUMBERING_PLANS.trim().split('\n')).toEqual(lines);
});
