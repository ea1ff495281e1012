import { COUNTRY_TYPES } from './countries.ts';
import { GENERIC_TYPES } from './generic.ts';
import type { EntityTypeInfo } from './info.ts';

export { type EntityTypeInfo, SEVERITIES, type Severity } from './info.ts';

export type EntityType = keyof typeof GENERIC_TYPES | keyof typeof COUNTRY_TYPES;

/** Placeholder label, human name and severity of every entity type. */
export const ENTITY_INFO: Readonly<Record<EntityType, EntityTypeInfo>> = {
  ...GENERIC_TYPES,
  ...COUNTRY_TYPES,
};

/** Every entity type the detector may report. */
export const ENTITY_TYPES = Object.keys(ENTITY_INFO) as readonly EntityType[];
