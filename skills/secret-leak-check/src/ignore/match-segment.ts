/**
 * Whether a name matches a pattern of `*`, `?`, `[…]` and `\`. Takes time in proportion to both
 * lengths multiplied at worst, whatever the pattern.
 */
export function matchSegment(pattern: string, name: string): boolean {
  let [p, n] = [0, 0];
  let [star, resume] = [-1, 0];
  while (n < name.length) {
    const step =
      p < pattern.length && pattern[p] !== '*' ? matchOne(pattern, p, name[n]!) : undefined;
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (step !== undefined) {
      p = step;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** The place behind the one sign at `p` when it matches `char`. */
function matchOne(pattern: string, p: number, char: string): number | undefined {
  const sign = pattern[p]!;
  if (sign === '?') return p + 1;
  if (sign === '\\' && p + 1 < pattern.length) return pattern[p + 1] === char ? p + 2 : undefined;
  if (sign === '[') {
    const end = pattern.indexOf(']', p + 2);
    if (end > 0) return inClass(pattern.slice(p + 1, end), char) ? end + 1 : undefined;
  }
  return sign === char ? p + 1 : undefined;
}

function inClass(body: string, char: string): boolean {
  const negated = body[0] === '!' || body[0] === '^';
  const signs = negated ? body.slice(1) : body;
  let found = false;
  for (let i = 0; i < signs.length; i++) {
    const isRange = signs[i + 1] === '-' && i + 2 < signs.length;
    found ||= isRange ? char >= signs[i]! && char <= signs[i + 2]! : signs[i] === char;
    if (isRange) i += 2;
  }
  return found !== negated;
}
