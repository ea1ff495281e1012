import type { EntityType } from '../../entity-types/index.ts';
import type { ColumnKind } from '../columns/kind.ts';
import {
  looksGiven,
  looksLikeAge,
  looksLikeCode,
  looksLikeDigits,
  looksLikeExpiry,
  looksLikeIban,
  looksLikeKey,
  looksLikePassword,
  looksLikePhone,
  looksLikePlate,
  looksLikeUser,
  looksLikeVin,
} from './codes.ts';
import { looksLikeDate } from './dates.ts';
import { looksLikeName } from './names.ts';
import { looksLikeAddress, looksLikePlace, looksLikePostalCode } from './places.ts';

/** Numbers that authorities give out have more digits than those of customers. */
const MIN_DIGITS = 5;
const MIN_DIGITS_OF_CUSTOMER = 3;

const LOOKS: Partial<Record<EntityType, (value: string) => boolean>> = {
  PERSON: looksLikeName,
  DATE_OF_BIRTH: looksLikeDate,
  LOCATION: looksLikePlace,
  ORGANIZATION: (value) => /^\p{L}[\p{L}\p{M}\d'’.,&()/+ -]{1,60}$/u.test(value),
  NRP: (value) => /^\p{L}[\p{L}\p{M}'’/ -]{2,40}$/u.test(value),
  AGE: looksLikeAge,
  PHONE_NUMBER: looksLikePhone,
  STREET_ADDRESS: looksLikeAddress,
  POSTAL_CODE: looksLikePostalCode,
  USERNAME: looksLikeUser,
  PASSWORD: looksLikePassword,
  API_KEY: looksLikeKey,
  PIN: (value) => /^\d{3,8}$/.test(value),
  CREDIT_CARD: (value) => looksLikeDigits(value, 12, 19),
  CREDIT_CARD_CVV: (value) => /^\d{3,4}$/.test(value),
  IBAN_CODE: looksLikeIban,
  SWIFT_CODE: (value) => /^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/i.test(value),
  ROUTING_NUMBER: (value) => looksLikeDigits(value, 5, 9),
  VEHICLE_PLATE: looksLikePlate,
  VIN: looksLikeVin,
  CUSTOMER_ID: (value) => looksLikeCode(value, MIN_DIGITS_OF_CUSTOMER),
  ID: (value) => looksLikeCode(value, MIN_DIGITS_OF_CUSTOMER),
  MEDICAL_RECORD_NUMBER: (value) => looksLikeCode(value, MIN_DIGITS_OF_CUSTOMER),
};

/** Whether a cell can be what its column says; checks are those of the values, not of the persons they belong to. */
export function looksRight({ type, looks }: ColumnKind, value: string): boolean {
  if (looks === 'mail') return value.includes('@');
  if (looks === 'card-expiry') return looksLikeExpiry(value);
  if (looks === 'polish-code') return /^\d{2}-\d{3}$/.test(value);
  if (looks === 'given-code') return looksGiven(value);
  if (type === undefined) return false;
  return LOOKS[type]?.(value) ?? looksLikeCode(value, MIN_DIGITS);
}
