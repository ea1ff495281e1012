interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const REACH = 64;
/** A name without quotes, as an object's key, a member or a variable: `{ user: '`, `var password = "`. */
const KEY_BEFORE =
  /(?:[{,;(.]|\n|^|\b(?:var|let|const|static))[ \t]*[A-Za-z_$][\w$]*\s?[:=]\s?["'`]$/;
const CODE_BEHIND = /^["'`][ ]?(?:[,;)\]}]|[\r\n]+[ \t]*[})\]]| \/\/)/;

/**
 * Whether a value is a string literal of a program: `{ user: 'john' }`, `const name = "Jane";`. JSON
 * and forms are data, whose values are somebody's; what programs and manuals write is often an example.
 */
export function isProgramLiteral({ text, start, end }: Stretch): boolean {
  return (
    CODE_BEHIND.test(text.slice(end, end + 24)) &&
    KEY_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  );
}

/** Names in programs that stand for anybody. */
const ANYBODY = /^(?:alice|bob|carol|dave|eve|john|jane|joe|foo|doe|smith)(?: (?:doe|smith))?$/i;
const COMMENT = /(?:^|\n)[ \t]*(?:\/\/|\* )[^\n]*$/;

/** Whether examples call anybody so. */
export function isExampleName(value: string): boolean {
  return ANYBODY.test(value);
}

/** `{ name: 'Alice' }`, `// {"name":"Alice"}`: the people of examples. */
export function isAnybody(candidate: Stretch): boolean {
  const value = candidate.text.slice(candidate.start, candidate.end);
  return ANYBODY.test(value) && (isProgramLiteral(candidate) || isInComment(candidate));
}

function isInComment({ text, start }: Stretch): boolean {
  return COMMENT.test(text.slice(Math.max(0, start - 4 * REACH), start));
}
