import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import { hasDate } from './birth-date.ts';

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
/** Taken where the first weights give ten. */
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/** Whether eleven digits are a personal code of Estonia or Lithuania; both countries count alike. */
export function isBalticCode(value: string): boolean {
  if (!hasDate(value, 3, 5)) return false;
  let check = weightedSum(value, FIRST_WEIGHTS) % 11;
  if (check === 10) check = weightedSum(value, SECOND_WEIGHTS) % 11;
  return check % 10 === digitAt(value, 10);
}
