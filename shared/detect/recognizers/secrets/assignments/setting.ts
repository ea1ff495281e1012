import { charSetOf } from '../../../engine/char-set.ts';

/** What may stand between a setting's name and the `:` or `=`: quotes, brackets, Markdown, a type. */
export const AFTER_NAME = String.raw`\\?["'\x60*_\])]{0,3}(?::\s?[A-Za-z]{3,12}\??)?\s{0,3}`;

/** At `:` or `=` with something a name can end with before it; the candidate begins there. */
export const ASSIGNED = { kind: 'sign', signs: ':=', back: /[^:=,;.<>({]/, maxBack: 1 } as const;

/** What may stand between `:` or `=` and the value. A line break is allowed: forms are copied so. */
export const BEFORE_VALUE = String.raw`(?:=(?![=~>])|=>|:=|:(?![:=]))(?:\*\*|__)?\s{0,3}(?:ConvertTo-SecureString\s{1,3}(?:-String\s)?|[bruf]{1,2}(?=["']))?(?:\\?["'\x60“„«]|\*\*(?=[^*]))?`;

/** A quoted value to its closing quote, or anything up to a blank or a separator. */
export const QUOTED_OR_BARE = String.raw`(?<=")[^"\n\\]{1,128}(?=\\?")|(?<=')[^'\n\\]{1,128}(?=\\?')|(?<=\x60)[^\x60\n]{1,128}(?=\x60)|(?<=[“„«])[^“”„«»\n]{1,128}(?=[“”»])|[^\s"'\x60<>,;:=“”„«»]{1,96}(?:[:=]{1,2}[^\s"'\x60<>,;:=“”„«»]{0,64}){0,2}`;

const LONGEST_NAME = 40;

/** Where and how a value was assigned. */
export interface Assignment {
  /** The name with its qualifiers, lower case except where camel case separates words: `db_password`. */
  name: string;
  quoted: boolean;
  /** `NAME=value` without blanks, the name in capitals. */
  environment: boolean;
  /** The value stands on the line below. */
  nextLine: boolean;
}

/** Reads the surroundings of a value at `start` that was assigned by the sign at `anchor`. */
export function assignmentAt(text: string, anchor: number, start: number): Assignment {
  const raw = nameBefore(text, anchor);
  const gap = text.slice(anchor + 1, start);
  return {
    name: raw.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').toLowerCase(),
    quoted: /["'\x60“„«]$/.test(gap),
    environment: gap === '' && /^[A-Z][A-Z0-9_]+$/.test(raw),
    nextLine: gap.includes('\n'),
  };
}

/** The same for a rule that a name's word sets off: its sign is the first between the word and the value. */
export function signBehind({ text, anchor }: { text: string; anchor: number }): number {
  let at = anchor;
  while (at < text.length && text[at] !== ':' && text[at] !== '=') at++;
  return at;
}

const DECORATION = charSetOf(/[\s"'`*)\]\\]/);
const NAME = charSetOf(/[\p{L}\d_.' -]/u);

/** Reads backwards, character by character: an expression would have to try every start. */
function nameBefore(text: string, anchor: number): string {
  const limit = Math.max(0, anchor - LONGEST_NAME);
  let end = anchor;
  while (end > limit && DECORATION.has(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > limit && NAME.has(text.charCodeAt(start - 1))) start--;
  const name = text.slice(start, end).trimStart();
  // `password: String = …`: that was the type.
  const isType = text[anchor] === '=' && text[start - 1] === ':';
  return isType ? nameBefore(text, start - 1) : name;
}

interface Stretch {
  readonly text: string;
  start: number;
  end: number;
}

/** Takes a sentence's or a bracket's end off a bare value. */
export function trimValue(value: Stretch): void {
  const open = value.text.slice(value.start, value.end);
  const closer = /[([{]/.test(open) ? /[.:*…]/ : /[.:)\]}*…]/;
  while (value.end > value.start + 1 && closer.test(value.text[value.end - 1]!)) {
    if (isOwnStar(value)) return;
    value.end--;
  }
}

/** A star at the end that no star before the value opens: "Harbour.24*". */
function isOwnStar({ text, start, end }: Stretch): boolean {
  if (text[end - 1] !== '*' || text[end - 2] === '*' || text[end] === '*') return false;
  return text[start - 1] !== '*';
}

/** Cuts `secret&next=1` of a query after the secret. */
export function cutQuery(value: Stretch): void {
  const next = /&(?:amp;)?[\w.-]{1,40}=/.exec(value.text.slice(value.start, value.end));
  if (next) value.end = value.start + next.index;
}
