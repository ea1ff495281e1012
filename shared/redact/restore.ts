import type { Conversation } from './conversation.ts';
import { canonical, tokenPattern } from './token.ts';

export interface Restored {
  text: string;
  /** Placeholders that became values again. */
  restored: number;
}

/** Puts the values back. Placeholders the conversation does not know stay as they are. */
export function restore(text: string, conversation: Conversation): Restored {
  if (conversation.size === 0 || !text.includes('[')) return { text, restored: 0 };
  let restored = 0;
  const output = text.replace(tokenPattern(), (token) => {
    const value = conversation.valueOf(canonical(token));
    if (value === undefined) return token;
    restored += 1;
    return value;
  });
  return { text: output, restored };
}
