import type { Conversation } from './conversation.ts';
import { restore } from './restore.ts';
import { mayBecomeToken } from './token.ts';

/** Restores a text that arrives in pieces. */
export interface Restorer {
  /** What can be shown so far; the rest, at most `MAX_TOKEN_LENGTH`, waits for the next piece. */
  push(chunk: string): string;
  /** The text held back, as it is. The restorer can be used again afterwards. */
  end(): string;
}

export function createRestorer(conversation: Conversation): Restorer {
  let held = '';
  return {
    push(chunk) {
      const text = held + chunk;
      const cut = holdFrom(text);
      held = text.slice(cut);
      return restore(text.slice(0, cut), conversation).text;
    },
    end() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** Where the unfinished token at the end of `text` starts; `text.length` when there is none. */
function holdFrom(text: string): number {
  const bracket = text.lastIndexOf('[');
  if (bracket >= 0 && mayBecomeToken(text.slice(bracket)))
    return text[bracket - 1] === '\\' ? bracket - 1 : bracket;
  return text.endsWith('\\') ? text.length - 1 : text.length;
}
