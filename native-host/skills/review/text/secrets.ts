import {
  createDetector,
  type Detector,
  ENTITY_TYPES,
  type EntityType,
} from '../../../../shared/detect/index.ts';
import type { Remark, ReviewSeverity } from '../finding.ts';

/** Types that open something by themselves, and how grave it is to find one in a skill. */
const SECRETS: ReadonlyMap<EntityType, ReviewSeverity> = new Map([
  ['API_KEY', 'warning'],
  ['PRIVATE_KEY', 'warning'],
  ['JWT', 'warning'],
  // Manuals are full of made-up ones.
  ['CONNECTION_STRING', 'info'],
  ['PASSWORD', 'info'],
]);

/** A detector of secrets only, for the use of one review. */
export function createSecretDetector(): Detector {
  return createDetector({ disabledTypes: ENTITY_TYPES.filter((type) => !SECRETS.has(type)) });
}

/** Keys and passwords that somebody left in a file. */
export function findSecrets(text: string, detector: Detector): Remark[] {
  return detector.scan(text).map(({ type, start, end }) => ({
    severity: SECRETS.get(type) ?? 'info',
    code: 'holds-secret',
    message: 'Somebody left a key or a password in this file.',
    start,
    end,
  }));
}
