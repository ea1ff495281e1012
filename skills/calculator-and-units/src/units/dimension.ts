/** Exponents of the base dimensions, in the order of `BASES`. */
export type Dimension = readonly number[];

const BASES = ['length', 'mass', 'time', 'temperature', 'angle', 'data'] as const;
export type Base = (typeof BASES)[number];

export const NO_DIMENSION: Dimension = BASES.map(() => 0);

/** `dimension({ length: 1, time: -1 })` is that of a speed. */
export function dimension(exponents: Readonly<Partial<Record<Base, number>>>): Dimension {
  return BASES.map((base) => exponents[base] ?? 0);
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.every((exponent, i) => exponent === b[i]);
}

/** The dimension of a product of `a` and `b` to the power `times`. */
export function combineDimensions(a: Dimension, b: Dimension, times: number): Dimension {
  return a.map((exponent, i) => exponent + (b[i] ?? 0) * times);
}

/** In words: the name of a well-known quantity, or the base dimensions it is made of. */
export function describeDimension(of: Dimension): string {
  const known = QUANTITIES.find(([, exponents]) => sameDimension(dimension(exponents), of));
  if (known) return known[0];
  return (
    BASES.flatMap((base, i) => (of[i] ? [power(base, of[i])] : [])).join(' × ') || 'a plain number'
  );
}

function power(base: Base, exponent: number): string {
  return exponent === 1 ? base : `${base}^${exponent}`;
}

const QUANTITIES: readonly (readonly [string, Readonly<Partial<Record<Base, number>>>])[] = [
  ['length', { length: 1 }],
  ['area', { length: 2 }],
  ['volume', { length: 3 }],
  ['mass', { mass: 1 }],
  ['time', { time: 1 }],
  ['temperature', { temperature: 1 }],
  ['angle', { angle: 1 }],
  ['data', { data: 1 }],
  ['data rate', { data: 1, time: -1 }],
  ['speed', { length: 1, time: -1 }],
  ['acceleration', { length: 1, time: -2 }],
  ['force', { mass: 1, length: 1, time: -2 }],
  ['energy', { mass: 1, length: 2, time: -2 }],
  ['power', { mass: 1, length: 2, time: -3 }],
  ['pressure', { mass: 1, length: -1, time: -2 }],
  ['frequency', { time: -1 }],
  ['density', { mass: 1, length: -3 }],
  ['distance per volume', { length: -2 }],
];
