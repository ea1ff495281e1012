export { createDetector, type Detector, type DetectorOptions } from './detector.ts';
export { ENTITY_INFO } from './entity-info.ts';
export {
  ENTITY_TYPES,
  type EntityType,
  type EntityTypeInfo,
  SEVERITIES,
  type Severity,
  type Span,
} from './types.ts';
