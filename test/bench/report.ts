let missed = 0;

/** Prints one measured figure beside its bar; a figure without a bar is printed for orientation. */
export function report(
  name: string,
  value: number,
  unit: string,
  bar: { max?: number; min?: number } = {},
): void {
  const ok =
    value <= (bar.max ?? Number.POSITIVE_INFINITY) &&
    value >= (bar.min ?? Number.NEGATIVE_INFINITY);
  if (!ok) missed++;
  const figure = value >= 100 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 4);
  const limit =
    bar.max !== undefined ? `≤ ${bar.max}` : bar.min !== undefined ? `≥ ${bar.min}` : '';
  const verdict = limit === '' ? '' : ok ? 'ok' : 'MISS';
  console.log(
    `${name.padEnd(52)} ${figure.padStart(10)} ${unit.padEnd(8)} ${limit.padEnd(10)} ${verdict}`,
  );
}

/** How many figures have missed their bar so far. */
export function missedBars(): number {
  return missed;
}
