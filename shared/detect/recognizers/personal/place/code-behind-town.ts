import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { britishCode } from './postal-code.ts';
import { irishCode } from './postal-code-abroad.ts';
import { isBelowStreet, isStreetWord } from './street-line.ts';
import { isListedTown } from './towns/index.ts';

/** `12 Protea Avenue, Stellenbosch, 7600`, `Box 30197, Nairobi 00100`, `18 chemin des Mésanges à Annecy (74000)`. */
export const codeBehindTown: Recognizer = {
  id: 'postal-code-behind-town',
  type: 'POSTAL_CODE',
  effort: 5,
  leadEffort: 1,
  trigger: { kind: 'digits', min: 4, max: 6 },
  notAfter: /[^ \n(]/,
  lead: /(?<=\p{L}{3}(?:,?[ \n]|[ ]\())/uy,
  pattern: /(?!(?:19|20)\d\d(?!\d))\d{4,6}(?=[ ]?(?:[\n,;)|"]|\.(?!\d)|$))/uy,
  score: 0.8,
  validate: (candidate) => !isOldYear(candidate) && townBefore(candidate) !== undefined,
};

/** "emigrated to Ballarat 1869". */
function isOldYear({ text, start, end }: Candidate): boolean {
  return (
    /^1[678]\d\d$/.test(text.slice(start, end)) && /\p{L} $/u.test(text.slice(start - 2, start))
  );
}

/** The town before it. */
export const townBeforeCode: Recognizer = {
  ...codeBehindTown,
  id: 'location-before-code',
  type: 'LOCATION',
  score: 0.78,
  validate: (candidate) => {
    const town = isOldYear(candidate) ? undefined : townBefore(candidate);
    if (town === undefined) return false;
    candidate.end = town.start + town.name.length;
    candidate.start = town.start;
    return true;
  },
};

const LONGEST_TOWN = 40;
const TOWN_BEFORE =
  /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]{2,20}(?: \p{Lu}[\p{L}\p{M}]{2,14})?)(?:,?[ \n]|[ ]\()$/u;

function townBefore({ text, start }: Candidate): { start: number; name: string } | undefined {
  const found = TOWN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_TOWN), start));
  if (!found) return undefined;
  const [all, words = ''] = found;
  const name = townOf(words);
  const at = start - all.length + words.length - name.length;
  return name !== '' && isBelowStreet(text, at) ? { start: at, name } : undefined;
}

/** All of it, or its last word: "Drive Bloemfontein". */
function townOf(words: string): string {
  if (words.endsWith(' City') || isListedTown(words)) return words;
  const last = words.slice(words.indexOf(' ') + 1);
  return last !== words && isListedTown(last) ? last : '';
}

const LONGEST_NAME = 44;
const NAME_BEFORE =
  /(,[ ]|\n|[|][ ])(\p{Lu}[\p{L}'’]{2,20}(?:[ -](?:(?:on|upon|under|le|in|of|by|the)[ -])?\p{Lu}[\p{L}'’]{1,16}){0,2})(?:,?[ ]|,?\n|[ ][|][ ])$/u;
const SMALL_NAME_BEFORE = /([ ])(\p{Ll}{4,20}),?[ ]$/u;

/** The name right before a code that is a code by itself: `Long Melford, «Suffolk» CO10 9JR`, `«harpenden», al5 4xl`. */
function placeBefore(code: Recognizer, id: string): Recognizer {
  return {
    ...code,
    id,
    effort: 10,
    type: 'LOCATION',
    score: 0.75,
    validate: (candidate) => code.validate!(candidate) && takeNameBefore(candidate),
  };
}

function takeNameBefore(candidate: Candidate): boolean {
  const { text, start } = candidate;
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  const isSmall = /^\p{Ll}/u.test(text.charAt(start));
  const [all = '', gap = '', name = ''] =
    (isSmall ? SMALL_NAME_BEFORE : NAME_BEFORE).exec(before) ?? [];
  if (name === '' || (isSmall && !isListedTown(name))) return false;
  candidate.start = start - all.length + gap.length;
  candidate.end = candidate.start + name.length;
  return !isStreetWord(text, candidate.start + name.lastIndexOf(' ') + 1, candidate.end);
}

/** The place before a British code. */
export const placeBeforeBritish = placeBefore(britishCode, 'location-uk');
/** The place before an Irish code. */
export const placeBeforeIrish = placeBefore(irishCode, 'location-ie');
