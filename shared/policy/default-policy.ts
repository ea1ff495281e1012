import type { EntityType } from '../detect/entity-types/index.ts';
import type { Policy } from './schema.ts';

/** Marked, but left as they are: an answer about a place or a date is of no use without it. */
const QUASI_IDENTIFIERS: EntityType[] = [
  'URL',
  'DATE_TIME',
  'LOCATION',
  'ORGANIZATION',
  'POSTAL_CODE',
  'TITLE',
  'AGE',
  'SWIFT_CODE',
];

/** In force until the person writes a policy: redact all that identifies or unlocks, warn of tricks. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  defaultAction: 'redact',
  rules: [
    { types: QUASI_IDENTIFIERS, action: 'allow' },
    { safety: ['prompt-injection'], action: 'warn' },
    { safety: ['secret'], action: 'redact' },
  ],
};
