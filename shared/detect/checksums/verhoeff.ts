import { digitAt } from './weighted.ts';

const ROWS = 8;
/** Where each step moves a digit: the permutation of Verhoeff's thesis (1969), eight times over. */
const MOVES = permutations([1, 5, 7, 6, 2, 8, 3, 0, 9, 4]);

/** Verhoeff's check over the dihedral group of order ten: notices every changed digit and every swap. */
export function verhoeffValid(digits: string): boolean {
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digitAt(digits, digits.length - 1 - i);
    state = multiply(state, MOVES[i % ROWS]![digit]!);
  }
  return state === 0;
}

/** Product in the group of the pentagon: 0 to 4 are turns, 5 to 9 turns after a flip. */
function multiply(a: number, b: number): number {
  const turn = a < 5 ? a + b : a - b + 5;
  return (turn % 5) + (a < 5 === b < 5 ? 0 : 5);
}

function permutations(step: readonly number[]): readonly (readonly number[])[] {
  const rows = [step.map((_, digit) => digit)];
  while (rows.length < ROWS) rows.push(rows.at(-1)!.map((digit) => step[digit]!));
  return rows;
}
