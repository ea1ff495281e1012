import {
  ENTITY_INFO,
  ENTITY_TYPES,
  type EntityType,
} from '../../../../shared/detect/entity-types/index.ts';

/** Types of a kind, as a person looks for them. */
export interface TypeGroup {
  id: string;
  name: string;
  types: readonly EntityType[];
}

/** Types that belong to no country, and to which group. */
const GENERIC: Readonly<Record<string, readonly EntityType[]>> = {
  people: [
    'PERSON',
    'LOCATION',
    'ORGANIZATION',
    'TITLE',
    'AGE',
    'NRP',
    'DATE_OF_BIRTH',
    'DATE_TIME',
  ],
  contact: [
    'EMAIL_ADDRESS',
    'PHONE_NUMBER',
    'STREET_ADDRESS',
    'POSTAL_CODE',
    'COORDINATES',
    'USERNAME',
  ],
  health: ['MEDICAL_RECORD_NUMBER', 'MEDICAL_LICENSE', 'INSURANCE_NUMBER'],
  vehicles: ['VEHICLE_PLATE', 'VIN'],
  secrets: ['API_KEY', 'PASSWORD', 'PIN', 'PRIVATE_KEY', 'JWT', 'CONNECTION_STRING'],
  technical: ['URL', 'IP_ADDRESS', 'MAC_ADDRESS', 'IMEI', 'ID', 'CUSTOM'],
  money: [
    'CREDIT_CARD',
    'CREDIT_CARD_CVV',
    'CREDIT_CARD_EXPIRATION',
    'IBAN_CODE',
    'BANK_ACCOUNT',
    'ROUTING_NUMBER',
    'SWIFT_CODE',
    'CRYPTO',
    'CUSTOMER_ID',
  ],
};

/** Types of countries are told by what their placeholders say. */
const BY_LABEL: Readonly<Record<string, readonly string[]>> = {
  health: ['HEALTH_ID', 'MEDICARE', 'NHS', 'DOCTOR_ID', 'NPI', 'CLIA'],
  vehicles: ['PLATE'],
  money: ['ACCOUNT', 'UPI', 'GSTIN', 'VAT_ID', 'COMPANY_ID'],
};

const NAMES = [
  ['people', 'People and places'],
  ['contact', 'Contact'],
  ['money', 'Money and companies'],
  ['identity', 'Identity documents and numbers'],
  ['health', 'Health'],
  ['vehicles', 'Vehicles'],
  ['secrets', 'Secrets'],
  ['technical', 'Technical, and your own'],
] as const;

/** Every type in exactly one group; what nothing else claims is a number of identity. */
export const TYPE_GROUPS: readonly TypeGroup[] = NAMES.map(([id, name]) => ({
  id,
  name,
  types: ENTITY_TYPES.filter((type) => groupOf(type) === id),
}));

/** What a person calls a type, as the start of a line. */
export function nameOf(type: EntityType): string {
  const { name } = ENTITY_INFO[type];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function groupOf(type: EntityType): string {
  const { label } = ENTITY_INFO[type];
  const generic = Object.keys(GENERIC).find((id) => GENERIC[id]?.includes(type));
  return generic ?? Object.keys(BY_LABEL).find((id) => BY_LABEL[id]?.includes(label)) ?? 'identity';
}
