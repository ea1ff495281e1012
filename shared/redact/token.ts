import { ENTITY_INFO } from '../detect/entity-types/index.ts';
import type { MapEntry } from '../protocol/conversation.ts';

/** Label of literal text that only looks like a placeholder. */
const TEXT_LABEL = 'TEXT';

const LABELS: readonly string[] = [
  ...new Set(Object.values(ENTITY_INFO).map((info) => info.label)),
  TEXT_LABEL,
];

/** An underscore, as it is or as markdown escapes it. */
const UNDERSCORE = '\\\\?_';
const NAME = `(?:${LABELS.map((label) => label.replaceAll('_', UNDERSCORE)).join('|')})`;
const BODY = `${NAME}${UNDERSCORE}[1-9]\\d{0,8}`;

/**
 * `[EMAIL_1]`, `[EMAIL\_1]` and `\[EMAIL_1\]`. A single escaped bracket is not a form: the text
 * `\` + `[EMAIL_1]` must give its backslash back. A token holds no bracket inside, so two tokens
 * never overlap and none can arise across the edge of another.
 */
const TOKEN_SOURCE = `\\\\\\[${BODY}\\\\\\]|\\[${BODY}\\]`;
const CANONICAL = new RegExp(`^\\[${NAME}_[1-9]\\d{0,8}\\]$`);
const NUMBERED_HEAD = new RegExp(`^\\[${NAME}_[1-9]\\d{0,8}$`);

/** Longest token in UTF-16 code units: the most a streaming restorer ever holds back. */
export const MAX_TOKEN_LENGTH =
  2 * Math.max(...LABELS.map((label) => label.length)) + '\\[\\_'.length + 9 + '\\]'.length;

/** A fresh pattern, so that no two callers share a `lastIndex`. */
export function tokenPattern(): RegExp {
  return new RegExp(TOKEN_SOURCE, 'g');
}

/** The one spelling placeholders are stored under. */
export function canonical(token: string): string {
  return token.replaceAll('\\', '');
}

export function isPlaceholder(text: string): boolean {
  return CANONICAL.test(text);
}

export function labelOf(type: MapEntry['type']): string {
  return type === 'TEXT' ? TEXT_LABEL : ENTITY_INFO[type].label;
}

/** True when more text after `head` could still make it a token. `head` starts at its bracket. */
export function mayBecomeToken(head: string): boolean {
  if (head.length >= MAX_TOKEN_LENGTH) return false;
  const plain = canonical(head);
  if (LABELS.some((label) => `[${label}_`.startsWith(plain))) return true;
  return NUMBERED_HEAD.test(plain);
}
