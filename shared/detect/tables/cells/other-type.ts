import type { EntityType } from '../../entity-types/index.ts';
import { countDigits } from '../../recognizers/numbers/code-value.ts';
import type { ColumnKind } from '../columns/kind.ts';
import type { TablePlan } from '../reading/table-plan.ts';
import { looksLikePhone } from './codes.ts';

const MIN_DIGITS = 9;
/** The code of an Indian post office, which is called a PIN. */
const INDIAN = /^[1-9]\d{2} ?\d{3}$/;

/**
 * What a cell is that its column's name does not name first: a "contact" may be a telephone number, and a
 * "PIN" beside towns or streets a postal code. Undefined where it is what its column says.
 */
export function otherType(
  kind: ColumnKind,
  value: string,
  plan: TablePlan,
): EntityType | undefined {
  if (kind.role === 'person')
    return looksLikePhone(value) && countDigits(value) >= MIN_DIGITS ? 'PHONE_NUMBER' : undefined;
  return kind.type === 'PIN' && plan.hasPlaces && INDIAN.test(value) ? 'POSTAL_CODE' : undefined;
}
