import type { Span } from '../detect/types.ts';
import type { MapEntry } from '../protocol/conversation.ts';
import type { Conversation } from './conversation.ts';
import { type FoundPlaceholder, findPlaceholders } from './find.ts';

/** One replacement. Offsets are UTF-16 code units of the ORIGINAL text, `end` exclusive. */
export interface Edit {
  start: number;
  end: number;
  placeholder: string;
  type: MapEntry['type'];
  value: string;
}

export interface RedactOptions {
  /**
   * What happens to text already spelled like a placeholder. `escape` (default): it is literal text
   * and becomes a `[TEXT_n]`. `keep`: it stays when the conversation knows it, for a draft that has
   * been redacted before.
   */
  ownPlaceholders?: 'escape' | 'keep';
}

export interface Redacted {
  text: string;
  /** Sorted by start, without overlaps. */
  edits: Edit[];
}

/** Only these fields of a span matter here, so findings of a verdict fit too. */
export type RedactableSpan = Pick<Span, 'start' | 'end' | 'type'>;

/** A stretch of the text and what becomes of it; `keep` leaves it as it is. */
interface Target {
  start: number;
  end: number;
  type: MapEntry['type'] | 'keep';
  isToken: boolean;
}

/**
 * Replaces every span by its placeholder. Overlapping spans are replaced as one, empty ones and
 * parts outside the text are ignored. In `escape` mode `restore` gives `text` back exactly.
 */
export function redact(
  text: string,
  spans: readonly RedactableSpan[],
  conversation: Conversation,
  options: RedactOptions = {},
): Redacted {
  const tokens = tokenTargets(findPlaceholders(text), conversation, options);
  const targets = joinOverlaps([...tokens, ...spanTargets(spans, text.length)]);
  const edits: Edit[] = [];
  let output = '';
  let done = 0;
  for (const { start, end, type } of targets) {
    if (type === 'keep') continue;
    const value = text.slice(start, end);
    const placeholder = conversation.placeholderFor(type, value);
    edits.push({ start, end, placeholder, type, value });
    output += text.slice(done, start) + placeholder;
    done = end;
  }
  return { text: edits.length === 0 ? text : output + text.slice(done), edits };
}

/** Decided before any new placeholder is made, or a look-alike could become known on the way. */
function tokenTargets(
  found: readonly FoundPlaceholder[],
  conversation: Conversation,
  options: RedactOptions,
): Target[] {
  return found.map(({ start, end, placeholder }) => {
    const known = conversation.valueOf(placeholder) !== undefined;
    const keep = known && options.ownPlaceholders === 'keep';
    return { start, end, type: keep ? 'keep' : 'TEXT', isToken: true };
  });
}

function spanTargets(spans: readonly RedactableSpan[], length: number): Target[] {
  return spans
    .map(({ start, end, type }) => ({
      start: Math.max(0, start),
      end: Math.min(length, end),
      type,
      isToken: false,
    }))
    .filter(({ start, end }) => start < end);
}

/**
 * Overlapping targets become one, so nothing any of them covers stays behind. A span inside a token
 * gives way to the token; a span that sticks out of one takes it along.
 */
function joinOverlaps(targets: Target[]): Target[] {
  targets.sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.isToken) - Number(a.isToken),
  );
  const joined: Target[] = [];
  for (const target of targets) {
    const last = joined.at(-1);
    if (last === undefined || target.start >= last.end) {
      joined.push(target);
      continue;
    }
    if (target.end <= last.end) continue;
    last.end = target.end;
    if (!last.isToken) continue;
    last.type = target.type;
    last.isToken = false;
  }
  return joined;
}
