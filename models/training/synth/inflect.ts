import type { Rng } from './random.ts';

/** Languages whose possessive is an `s` at the name's end. */
const POSSESSIVE = new Set(['de', 'sv', 'nl']);
const POSSESSIVE_SHARE = 0.04;
/** In Polish most names in a sentence are not in the nominative. */
const POLISH_SHARE = 0.4;
const CASES: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  [/(?<=[kg])a$/, ['i', 'ę', 'ą', 'o']],
  [/ia$/, ['ii', 'ię', 'ią', 'iu']],
  [/a$/, ['y', 'ę', 'ą', 'ie', 'o']],
  [/(?<=[sc]k)i$/, ['iego', 'iemu', 'im', 'ich']],
  [/ek$/, ['ka', 'kowi', 'kiem', 'ku']],
  [/(?<=[bcdfghklłmnprstwz])$/, ['a', 'owi', 'em']],
];

/** `name` as it stands in a sentence of `language`: "Krystyna" becomes "Krystyny", "Fiete" now and then "Fietes". */
export function inflected(name: string, language: string, rng: Rng): string {
  if (POSSESSIVE.has(language) && rng.chance(POSSESSIVE_SHARE) && /[^sxzß]$/.test(name))
    return `${name}s`;
  if (language !== 'pl' || !rng.chance(POLISH_SHARE)) return name;
  return name
    .split(' ')
    .map((word) => inOtherCase(word, rng))
    .join(' ');
}

function inOtherCase(word: string, rng: Rng): string {
  const found = CASES.find(([ending]) => ending.test(word));
  return found === undefined ? word : word.replace(found[0], rng.pick(found[1]));
}
