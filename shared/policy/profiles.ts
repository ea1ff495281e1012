import type { EntityType } from '../detect/entity-types/index.ts';
import type { Policy, PolicyRule } from './schema.ts';

/** Ready-made ways of working. */
export const PROFILE_IDS = ['privacy', 'coding', 'clinical', 'off'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export interface Profile {
  /** What a person calls it, and what it does, in one sentence. */
  name: string;
  description: string;
  /** Hold after the policy's own rules. */
  rules: readonly PolicyRule[];
  /** Not even marked. */
  disabledTypes: readonly EntityType[];
  /** Lowest scores that count, by type. */
  thresholds: Readonly<Partial<Record<EntityType, number>>>;
}

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

const TRICKS: readonly PolicyRule[] = [
  { safety: ['prompt-injection'], action: 'warn' },
  { safety: ['secret'], action: 'redact' },
];

/** What source code and logs are full of and nobody can be told by. */
const TECHNICAL: EntityType[] = [
  ...QUASI_IDENTIFIERS,
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'ID',
  'COORDINATES',
  'NRP',
  'VEHICLE_PLATE',
];

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  privacy: {
    name: 'Privacy',
    description:
      'Replaces all that identifies a person or unlocks something; places and dates stay.',
    rules: [{ types: QUASI_IDENTIFIERS, action: 'allow' }, ...TRICKS],
    disabledTypes: [],
    thresholds: {},
  },
  coding: {
    name: 'Coding',
    description:
      'Replaces secrets, people and customer data; leaves addresses of machines, dates and identifiers of code alone.',
    rules: TRICKS,
    disabledTypes: TECHNICAL,
    thresholds: { PERSON: 0.8, USERNAME: 0.8, PHONE_NUMBER: 0.7 },
  },
  clinical: {
    name: 'Clinical',
    description:
      'Replaces places, dates, ages and institutions as well, as for records of patients.',
    rules: [{ types: ['TITLE', 'SWIFT_CODE'], action: 'allow' }, ...TRICKS],
    disabledTypes: [],
    thresholds: {},
  },
  off: {
    name: 'Off',
    description: 'Looks for nothing and replaces nothing.',
    rules: [{ action: 'allow' }],
    disabledTypes: [],
    thresholds: {},
  },
};

/** The profile a policy names, if any. */
export function profileOf(policy: Policy): Profile | undefined {
  return policy.profile && PROFILES[policy.profile];
}
