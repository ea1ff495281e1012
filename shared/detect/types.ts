/** Every entity type the detector may report. Names follow Microsoft Presidio where it has one. */
export const ENTITY_TYPES = [
  'EMAIL_ADDRESS',
  'PHONE_NUMBER',
  'CREDIT_CARD',
  'IBAN_CODE',
  'US_SSN',
  'US_ITIN',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'URL',
  'DATE_TIME',
  'DATE_OF_BIRTH',
  'CRYPTO',
  'ID',
  'API_KEY',
  'PASSWORD',
  'PRIVATE_KEY',
  'JWT',
  'CONNECTION_STRING',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** How bad it is when a value of this type leaves: policy rules may match on it. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One detected stretch of text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
  type: EntityType;
  /** Confidence, 0 to 1. */
  score: number;
  /** Id of the recognizer that reported it, e.g. `github-token`. */
  recognizer: string;
}

/** What the product knows about a type besides how to find it. */
export interface EntityTypeInfo {
  /** Short upper-case name used in placeholders: `EMAIL` gives `[EMAIL_1]`. */
  label: string;
  /** What a person calls it, lower case, singular: "e-mail address". */
  name: string;
  severity: Severity;
}
