import { type Conversation, findPlaceholders } from '../../../shared/redact/index.ts';

/**
 * Restores placeholders in text that lies in several pieces, also where one is split over them:
 * its value goes where it begins, the other pieces lose their share. Returns the pieces anew, or
 * `undefined` when there is nothing to restore.
 */
export function restoreParts(
  parts: readonly string[],
  conversation: Conversation,
): string[] | undefined {
  const whole = parts.join('');
  const known = findPlaceholders(whole).filter(
    ({ placeholder }) => conversation.valueOf(placeholder) !== undefined,
  );
  if (known.length === 0) return undefined;
  const restored: string[] = [];
  let offset = 0;
  for (const part of parts) {
    restored.push(restorePart(part, offset, known, conversation));
    offset += part.length;
  }
  return restored;
}

function restorePart(
  part: string,
  offset: number,
  tokens: readonly { start: number; end: number; placeholder: string }[],
  conversation: Conversation,
): string {
  let text = '';
  let done = 0;
  for (const { start, end, placeholder } of tokens) {
    const from = Math.max(0, start - offset);
    const to = Math.min(part.length, end - offset);
    if (from >= to) continue;
    const beginsHere = start >= offset;
    text += part.slice(done, from) + (beginsHere ? conversation.valueOf(placeholder) : '');
    done = to;
  }
  return text + part.slice(done);
}
