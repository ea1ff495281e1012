import { COUNTRY_TYPES } from '../../../shared/detect/entity-types/countries.ts';
import { overlaps } from '../scoring/match.ts';
import type { Labelled } from './labelled.ts';

/** Finer types of ours, and what a data set with fewer types calls the same thing. */
const COARSER: Readonly<Record<string, readonly string[]>> = {
  DATE_OF_BIRTH: ['DATE_TIME'],
  NATIONAL_ID: ['ID'],
  TAX_ID: ['NATIONAL_ID', 'ID'],
  PASSPORT: ['ID'],
  DRIVER_LICENSE: ['ID'],
  MEDICAL_RECORD_NUMBER: ['ID'],
  MEDICAL_LICENSE: ['ID'],
  INSURANCE_NUMBER: ['ID'],
  CUSTOMER_ID: ['ID'],
};
/** Types that some sets count to another one and others do not label at all. */
const SOMETIMES: Readonly<Record<string, string>> = { POSTAL_CODE: 'LOCATION' };

/** By how the names of country types end. */
const COARSER_BY_ENDING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/_PASSPORT$/, ['PASSPORT', 'ID']],
  [/_DRIVER_LICENSE$|_CNH$/, ['DRIVER_LICENSE', 'ID']],
  [/_BANK_NUMBER$|_BANK_ACCOUNT$/, ['BANK_ACCOUNT', 'ID']],
  [/_VEHICLE_REGISTRATION$|_PLATE$|_KFZ$/, ['VEHICLE_PLATE']],
  [/./, ['NATIONAL_ID', 'TAX_ID', 'ID']],
];

/**
 * The type under which a finding is judged in a set: its own where the set uses it, else the
 * first coarser one that it uses (a Spanish NIF is an ID to a set that knows only IDs). A postal
 * code is a place to a set that labelled this very stretch as a place.
 */
export function judgedType(
  finding: Labelled,
  labels: readonly Labelled[],
  used: (type: string) => boolean,
): string {
  const { type } = finding;
  if (used(type)) return type;
  const maybe = SOMETIMES[type];
  const isLabelled = labels.some((label) => label.type === maybe && overlaps(finding, label));
  return isLabelled && maybe ? maybe : (coarserTypes(type).find(used) ?? type);
}

function coarserTypes(type: string): readonly string[] {
  if (!(type in COUNTRY_TYPES)) return COARSER[type] ?? [];
  return COARSER_BY_ENDING.find(([ending]) => ending.test(type))?.[1] ?? [];
}
