import { entityTypes } from './info.ts';

/** Types that belong to one country; their names start with its ISO code (UK for Great Britain), as in Presidio. */
export const COUNTRY_TYPES = entityTypes({
  US_SSN: { label: 'SSN', name: 'US social security number', severity: 'high' },
  US_ITIN: { label: 'ITIN', name: 'US taxpayer number', severity: 'high' },
});
