export { createDetector, type Detector, type DetectorOptions } from './detector.ts';
export {
  ENTITY_INFO,
  ENTITY_TYPES,
  type EntityType,
  type EntityTypeInfo,
  SEVERITIES,
  type Severity,
} from './entity-types/index.ts';
export type { Span } from './types.ts';
