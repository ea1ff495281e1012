import { isDigitCode, isWordCode } from '../../engine/chars.ts';

/** A key and the value that data or code gives it; offsets are those of the text. */
export interface Pair {
  keyStart: number;
  keyEnd: number;
  start: number;
  end: number;
}

const LONGEST_KEY = 40;
const LONGEST_VALUE = 160;
const LONGEST_NUMBER = 24;
const LONGEST_TAG = 80;
const MOST_BLANKS = 3;
const UNDERSCORE = 0x5f;
const QUOTES = '"\'';

/** `Date(`, `new \DateTime(`, `LocalDate.parse(` before a text. */
const WRAPPER = '(?:(?:new )?\\\\?[\\p{L}_.:]{2,24}\\(\\s?)?';
/** A text that is no template and no path. */
const TEXT = '["\'](?=[\\p{L}\\d+(])';
/** Options of a command and parts of an address, where no quotes stand: `-d cp=97000`, `?tel=…`. */
const UNQUOTED =
  '(?<=(?:-[dF] |--(?:data|form)(?:-\\w{1,12})? |[?&])["\']?[\\w.-]{1,30})=(?=[\\p{L}\\d+])';

/**
 * The sign between a key and its value, with what tells that it is one: `"cp": "`, `cp="`, `'id' => 4`,
 * `<cp>30820</`, `setVille('`, `-d cp=9`.
 */
export const LINK = [
  `(?:=>|[:=])\\s{0,3}${WRAPPER}${TEXT}`,
  '(?<=["\']\\s?)(?:=>|:)\\s{0,3}(?=\\d)',
  '(?<=[\\p{L}\\d_])\\s?=\\s?(?=\\d{4})',
  UNQUOTED,
  '>(?=[^<>\\s][^<>\\n]{1,80}</)',
  // Calls of constructors begin with a capital.
  '(?<=(?<![\\p{L}\\d_.$])\\p{Lu}\\p{L}{2,24})\\(\\s?["\'](?=\\p{Lu})',
  `(?<=(?:set|with)_?\\p{L}[\\p{L}\\d_]{1,30}|[.>][\\p{L}_]{2,30})\\(\\s?${WRAPPER}${TEXT}`,
].join('|');
/** What those begin with. */
export const LINK_SIGNS = ':=>(';

const LINK_AT = new RegExp(LINK, 'uy');

/** The pair whose sign stands at `at`, where `LINK` matches; undefined when it has no key or its value does not end. */
export function pairAt(text: string, at: number): Pair | undefined {
  LINK_AT.lastIndex = at;
  const link = LINK_AT.exec(text)?.[0];
  if (link === undefined) return undefined;
  const key = link === '>' ? tagBefore(text, at) : keyBefore(text, at);
  if (!key) return undefined;
  const start = at + link.length;
  const end = endOfValue(text, start, link);
  return end < 0
    ? undefined
    : { keyStart: key[0], keyEnd: key[1], start, end: trimEnd(text, start, end) };
}

type Stretch = readonly [start: number, end: number];

function keyBefore(text: string, at: number): Stretch | undefined {
  let end = at;
  for (let i = 0; i < MOST_BLANKS && text[end - 1] === ' '; i++) end--;
  const isQuoted = QUOTES.includes(text.charAt(end - 1)) && end > 0;
  if (isQuoted) end--;
  const start = startOfKey(text, end, isQuoted);
  if (end - start < 2) return undefined;
  if (isQuoted && text[start - 1] !== text[end]) return undefined;
  const key = text.slice(start, end);
  if (text[at] === '(') return setterKey(text, start, end);
  return VALUES.test(key) ? nameBefore(text, start) : [start, end];
}

/** Of `setVille(`, `with_city(` and `.ville(`; a call by itself, `Ville(`, sets nothing. */
function setterKey(text: string, start: number, end: number): Stretch | undefined {
  const prefix = /^(?:set|with)_?(?=\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const isMember = start > 0 && '.>'.includes(text.charAt(start - 1));
  return prefix > 0 || isMember ? [start + prefix, end] : undefined;
}

/** What the value of a field is called by, `<input name="ort" value="…">`. */
const VALUES = /^(?:value|val|content|defaultValue|initialValue|wert|valeur|valor|valore|waarde)$/;
const NAME =
  /(?:name|id|key|label|field|campo|champ|feld)["']?\s?[:=]\s?["']([^"'<>{}=:]{2,40})["'][^<>{}]{0,40}$/;

function nameBefore(text: string, at: number): Stretch | undefined {
  const from = Math.max(0, at - LONGEST_TAG);
  const name = NAME.exec(text.slice(from, at));
  if (!name) return undefined;
  const start = from + name.index + name[0].indexOf(name[1]!, name[0].search(/[:=]/));
  return [start, start + name[1]!.length];
}

function startOfKey(text: string, end: number, isQuoted: boolean): number {
  const limit = Math.max(0, end - LONGEST_KEY);
  let start = end;
  while (start > limit && isOfKey(text, start - 1, isQuoted)) start--;
  return start;
}

function isOfKey(text: string, at: number, isQuoted: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isWordCode(code) || code === UNDERSCORE) return true;
  return isQuoted && ' -./'.includes(text.charAt(at));
}

/** The name of the tag that ends at `at`; where it has a name for what it holds, `<field name="cp">`, that. */
function tagBefore(text: string, at: number): Stretch | undefined {
  const from = Math.max(0, at - LONGEST_TAG);
  const tag = /<(?:\w{1,12}:)?([\p{L}_][\p{L}\d_.-]{1,39})(?:\s[^<>]{0,60})?$/u.exec(
    text.slice(from, at),
  );
  if (!tag) return undefined;
  const named = /\s(?:name|id|key)=["']([^"'<>]{2,40})["']/.exec(tag[0]);
  const start = named
    ? from + tag.index + named.index + named[0].length - 1 - named[1]!.length
    : from + tag.index + tag[0].indexOf(tag[1]!);
  return [start, start + (named ?? tag)[1]!.length];
}

function endOfValue(text: string, start: number, link: string): number {
  if (link === '>') return text.indexOf('<', start);
  const quote = link.at(-1)!;
  if (QUOTES.includes(quote)) return closingQuote(text, start, quote);
  return isDigitCode(text.charCodeAt(start)) && link !== '='
    ? endOfNumber(text, start)
    : endOfWord(text, start);
}

function closingQuote(text: string, start: number, quote: string): number {
  const limit = Math.min(text.length, start + LONGEST_VALUE);
  for (let i = start; i < limit; i++) {
    const char = text[i];
    if (char === '\n') return -1;
    if (char === '\\' || (char === quote && text[i + 1] === quote && quote === "'")) i++;
    else if (char === quote) return i;
  }
  return -1;
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_NUMBER && isDigitCode(text.charCodeAt(end))) end++;
  return /[\s,;)}\]&]|$/y.test(text.charAt(end)) ? end : -1;
}

const WORD = /[^\s"'&\\<>(){}$,;]{1,160}(?=[\s"'&\\,;)]|$)/y;

function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : -1;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === ' ') last--;
  return last;
}
