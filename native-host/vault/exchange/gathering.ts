import {
  type ExchangeItem,
  type ImportResult,
  ITEM_LIMITS,
  type Skipped,
} from './exchange-item.ts';
import { refuseTooMany } from './invalid-input.ts';
import { shortLine } from './text.ts';

/** Where in a file an entry stands: a line, or a place in a list, both from 1. */
export type Place = { line: number } | { item: number };

/** What all items of one entry share. */
export interface Entry {
  /** May be empty: then the host of the origin names it, or `otherwise`. */
  name: string;
  otherwise?: string;
  tags?: readonly string[];
  origin?: string | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
}

/** One value of an entry. */
export interface Part extends Pick<ExchangeItem, 'kind' | 'type'> {
  /** What the value is to its entry; absent for the one the entry is about. */
  part?: string;
  /** Nothing happens where it is absent or empty. */
  value: string | null | undefined;
  tags?: readonly string[];
}

/** Collects what an import brings; every item it holds satisfies `exchangeItemSchema`. */
export interface Gathering {
  /**
   * Takes an entry of the file as items. A value that is too long, and an entry without any value,
   * are noted as left out.
   * @throws LifeSavorError INPUT_INVALID when the file has too many entries.
   */
  add(at: Place, entry: Entry, parts: readonly Part[]): void;
  /** Notes what is left out; `reason` holds nothing of the file. @throws as `add`. */
  skip(at: Place, reason: string): void;
  result(): ImportResult;
}

export function gather(): Gathering {
  const items: ExchangeItem[] = [];
  const skipped: Skipped[] = [];

  const skip = (at: Place, reason: string): void => {
    refuseTooMany(items.length + skipped.length + 1);
    skipped.push(
      'line' in at ? { line: at.line, reason } : { reason: `item ${at.item}: ${reason}` },
    );
  };

  const addPart = (at: Place, entry: Entry, part: Part): boolean => {
    if (!part.value) return false;
    if (part.value.length > ITEM_LIMITS.value) {
      skip(at, 'a value is longer than 65,536 characters');
      return true;
    }
    refuseTooMany(items.length + skipped.length + 1);
    items.push(toItem(entry, part, part.value));
    return true;
  };

  return {
    add(at, entry, parts) {
      const taken = parts.filter((part) => addPart(at, entry, part));
      if (taken.length === 0) skip(at, 'it holds nothing to keep');
    },
    skip,
    result: () => ({ items, skipped }),
  };
}

function toItem(entry: Entry, { kind, type, part, tags = [] }: Part, value: string): ExchangeItem {
  const name = nameOf(entry);
  return {
    kind,
    ...(type && { type }),
    label: part === undefined ? name : shortLine(`${name}: ${part}`, ITEM_LIMITS.label),
    value,
    // The name is what holds the items of one entry together.
    tags: tidyTags([...tags, ...(part === undefined ? [] : [name]), ...(entry.tags ?? [])]),
    ...(entry.origin && { origin: entry.origin }),
    ...(entry.createdAt && { createdAt: entry.createdAt }),
    ...(entry.updatedAt && { updatedAt: entry.updatedAt }),
  };
}

/** Shorter than a label may be, so that what a part is still fits behind it. */
const MAX_NAME = 200;

function nameOf({ name, origin, otherwise = 'Login' }: Entry): string {
  const host = origin === undefined ? '' : new URL(origin).host;
  return shortLine(name, MAX_NAME) || shortLine(host, MAX_NAME) || otherwise;
}

function tidyTags(tags: readonly string[]): string[] {
  const short = tags.map((tag) => shortLine(tag, ITEM_LIMITS.tag)).filter((tag) => tag !== '');
  return [...new Set(short)].slice(0, ITEM_LIMITS.tags);
}
