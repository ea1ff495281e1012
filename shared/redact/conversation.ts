import type { MapEntry } from '../protocol/conversation.ts';
import { findPlaceholders } from './find.ts';
import { isPlaceholder, labelOf } from './token.ts';

/** The placeholders of one conversation. Numbers only ever grow; an entry never changes. */
export interface Conversation {
  /** The placeholder of `value`: the one it already has, whatever its type, or a new one. */
  placeholderFor(type: MapEntry['type'], value: string): string;
  valueOf(placeholder: string): string | undefined;
  /** Every entry in the order it was made. */
  entries(): MapEntry[];
  /** Never hand out the placeholders `text` already shows (an older session may have made them). */
  reserve(text: string): void;
  /** Add entries made elsewhere; one whose placeholder is already known here is left out. */
  learn(entries: readonly MapEntry[]): void;
  readonly size: number;
}

export interface ConversationOptions {
  /** Placeholders are numbered from here, where lower numbers may be in use elsewhere. Default 1. */
  firstNumber?: number;
}

export function createConversation(
  known: readonly MapEntry[] = [],
  { firstNumber = 1 }: ConversationOptions = {},
): Conversation {
  const byPlaceholder = new Map<string, MapEntry>();
  const byValue = new Map<string, string>();
  const reserved = new Set<string>();
  const lastNumber = new Map<string, number>();

  function add(entry: MapEntry): void {
    byPlaceholder.set(entry.placeholder, entry);
    if (!byValue.has(entry.value)) byValue.set(entry.value, entry.placeholder);
  }

  function learn(entries: readonly MapEntry[]): void {
    for (const { placeholder, type, value } of entries) {
      if (!isPlaceholder(placeholder) || byPlaceholder.has(placeholder)) continue;
      add({ placeholder, type, value });
    }
  }

  function nextFree(label: string): string {
    let number = lastNumber.get(label) ?? firstNumber - 1;
    let placeholder: string;
    do {
      number += 1;
      placeholder = `[${label}_${number}]`;
    } while (byPlaceholder.has(placeholder) || reserved.has(placeholder));
    lastNumber.set(label, number);
    return placeholder;
  }

  learn(known);
  return {
    placeholderFor(type, value) {
      const existing = byValue.get(value);
      if (existing !== undefined) return existing;
      const placeholder = nextFree(labelOf(type));
      add({ placeholder, type, value });
      return placeholder;
    },
    valueOf: (placeholder) => byPlaceholder.get(placeholder)?.value,
    entries: () => [...byPlaceholder.values()].map((entry) => ({ ...entry })),
    reserve(text) {
      for (const { placeholder } of findPlaceholders(text)) reserved.add(placeholder);
    },
    learn,
    get size() {
      return byPlaceholder.size;
    },
  };
}
