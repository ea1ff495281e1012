import type { EntityType, EntityTypeInfo } from './types.ts';

/** Placeholder label, human name and severity of every entity type. */
export const ENTITY_INFO: Readonly<Record<EntityType, EntityTypeInfo>> = {
  EMAIL_ADDRESS: { label: 'EMAIL', name: 'e-mail address', severity: 'medium' },
  PHONE_NUMBER: { label: 'PHONE', name: 'phone number', severity: 'medium' },
  CREDIT_CARD: { label: 'CARD', name: 'card number', severity: 'high' },
  IBAN_CODE: { label: 'IBAN', name: 'bank account (IBAN)', severity: 'high' },
  US_SSN: { label: 'SSN', name: 'US social security number', severity: 'high' },
  US_ITIN: { label: 'ITIN', name: 'US taxpayer number', severity: 'high' },
  IP_ADDRESS: { label: 'IP', name: 'IP address', severity: 'medium' },
  MAC_ADDRESS: { label: 'MAC', name: 'MAC address', severity: 'medium' },
  URL: { label: 'URL', name: 'web address', severity: 'low' },
  DATE_TIME: { label: 'DATE', name: 'date', severity: 'low' },
  DATE_OF_BIRTH: { label: 'BIRTHDATE', name: 'date of birth', severity: 'high' },
  CRYPTO: { label: 'WALLET', name: 'crypto address', severity: 'medium' },
  ID: { label: 'ID', name: 'identifier', severity: 'medium' },
  API_KEY: { label: 'API_KEY', name: 'API key', severity: 'critical' },
  PASSWORD: { label: 'PASSWORD', name: 'password', severity: 'critical' },
  PRIVATE_KEY: { label: 'PRIVATE_KEY', name: 'private key', severity: 'critical' },
  JWT: { label: 'JWT', name: 'access token (JWT)', severity: 'critical' },
  CONNECTION_STRING: { label: 'CONNECTION', name: 'connection string', severity: 'critical' },
};
