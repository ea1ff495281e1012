import type { Trigger } from '../../engine/recognizer.ts';

const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SPACES = ' \u00a0';

/** One character of a form: what may stand there, as characters and as regular-expression source. */
interface Place {
  readonly chars: string;
  readonly source: string;
}

/**
 * The pattern of a number's written forms. `#` is a digit, `A` a capital, `*` either, `[BG]` one of
 * these, a space any space; the rest stands for itself. A form with spaces is no part of a longer row.
 */
export function formPattern(forms: readonly string[], anyCase: boolean): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const body = longestFirst.map(formSource).join('|');
  return new RegExp(`(?:${body})(?![\\w]|[-.]\\d)`, anyCase ? 'iy' : 'y');
}

function formSource(form: string): string {
  const row = places(form);
  const source = row.map((place) => place.source).join('');
  const isSpaced = form.includes(' ');
  const before = isDigits(row[0]!) ? `(?<!\\d${isSpaced ? `[.${SPACES}]` : '\\.'})` : '';
  const after = isSpaced && isDigits(row.at(-1)!) ? `(?![${SPACES}]\\d)` : '';
  return before + source + after;
}

/** Where the engine has to look for these forms: by the run of digits, the token or the two characters they start with. */
export function formTriggers(forms: readonly string[], anyCase: boolean): readonly Trigger[] {
  const byKey = new Map<string, Trigger>();
  for (const form of forms) {
    const trigger = formTrigger(places(form), anyCase);
    byKey.set(JSON.stringify(trigger), trigger);
  }
  return [...byKey.values()];
}

function formTrigger(form: readonly Place[], anyCase: boolean): Trigger {
  const first = form[0]!;
  const end = form.findIndex((place) => !isWord(place));
  const token = end < 0 ? form : form.slice(0, end);
  const length = token.length;
  if (token.every((place) => isDigits(place))) {
    if (end < 0) return { kind: 'digits', min: length, max: length };
    const digitsAfter = digitsFirst(form.slice(end + 1));
    const next = form[end]!.chars;
    return { kind: 'digits', min: length, max: length, next, ...(digitsAfter && { digitsAfter }) };
  }
  const second = form[1]!;
  const isRare = isDigits(first) || (anyCase && !isDigits(second));
  if (isRare) return { kind: 'token', min: length, max: length, first: cased(first, anyCase) };
  return { kind: 'prefix', prefixes: pairs(cased(first, anyCase), second.chars) };
}

/** How many digits stand first in the rest of a form; undefined where a letter may stand instead. */
function digitsFirst(rest: readonly Place[]): readonly number[] | undefined {
  const count = rest.findIndex((place) => !isDigits(place));
  if (count >= 0 && /\d/.test(rest[count]!.chars)) return undefined;
  return [count < 0 ? rest.length : count];
}

function pairs(firsts: string, seconds: string): readonly string[] {
  const ascii = [...seconds].filter((second) => second < '\x80');
  return [...firsts].flatMap((first) => ascii.map((second) => first + second));
}

function cased({ chars }: Place, anyCase: boolean): string {
  return anyCase && !isDigits({ chars, source: '' }) ? chars + chars.toLowerCase() : chars;
}

function isDigits({ chars }: Place): boolean {
  return /^\d+$/.test(chars);
}

function isWord({ chars }: Place): boolean {
  return /^\w/.test(chars);
}

function places(form: string): readonly Place[] {
  return (form.match(/\[[^\]]+\]|./gu) ?? []).map(place);
}

function place(part: string): Place {
  if (part === '#') return { chars: DIGITS, source: '\\d' };
  if (part === 'A') return { chars: CAPITALS, source: '[A-Z]' };
  if (part === '*') return { chars: CAPITALS + DIGITS, source: '[A-Z0-9]' };
  if (part === ' ') return { chars: SPACES, source: `[${SPACES}]` };
  if (part.length === 1) return { chars: part, source: part.replace(/[.()/|+?*]/, '\\$&') };
  return { chars: spelledOut(part.slice(1, -1)), source: part };
}

/** `B-DF` as `BCDF`. */
function spelledOut(range: string): string {
  return range.replace(/(.)-(.)/g, (_, from: string, to: string) =>
    String.fromCharCode(
      ...Array.from(
        { length: to.charCodeAt(0) - from.charCodeAt(0) + 1 },
        (_, i) => from.charCodeAt(0) + i,
      ),
    ),
  );
}
