const LONGEST = 48;

/** A text that sorts (by code units) after `low` and before `high`, about in the middle; `undefined` where there is none. */
export function between(low: string, high: string): string | undefined {
  let common = 0;
  while (common < high.length && low[common] === high[common]) common++;
  if (common >= high.length || common > LONGEST) return undefined;
  const first = common < low.length ? low.charCodeAt(common) : 0;
  const middle = (first + high.charCodeAt(common)) >> 1;
  const found =
    middle > first
      ? low.slice(0, common) + String.fromCharCode(middle)
      : low.slice(0, common + 1) + nextAfter(low.charCodeAt(common + 1));
  return found > low && found < high ? found : undefined;
}

/** Half-way from a character to the last of ASCII. */
function nextAfter(code: number): string {
  return String.fromCharCode(((Number.isNaN(code) ? 0 : code) + 0x7f + 1) >> 1);
}
