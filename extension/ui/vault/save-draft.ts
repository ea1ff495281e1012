import type { EntityType } from '../../../shared/detect/entity-types/index.ts';
import type { NewItem } from '../../../shared/protocol/vault.ts';
import type { SaveTask } from '../../vault/vault-task.ts';
import { nameOf, TYPE_GROUPS } from '../options/types/type-groups.ts';
import type { SavedItem } from './vault-model.ts';

export type ItemKind = NewItem['kind'];

/** What the vault takes. */
const LONGEST = { label: 256, value: 65_536, tag: 64 } as const;
const MOST_TAGS = 32;

/** What a person calls the kinds, in the order they are offered. */
export const KIND_NAMES: readonly (readonly [ItemKind, string])[] = [
  ['profile', 'About me'],
  ['secret', 'Secret'],
  ['note', 'Note'],
];

/** An item while it is being written. What the person has not set follows the type. */
export interface SaveDraft {
  type: EntityType | null;
  ownLabel: string | undefined;
  ownKind: ItemKind | undefined;
  /** Separated by commas. */
  tags: string;
  onlyThere: boolean;
}

export interface Suggestion {
  label: string;
  kind: ItemKind;
}

export function newDraft({ type, origin }: Pick<SaveTask, 'type' | 'origin'>): SaveDraft {
  const own = { ownLabel: undefined, ownKind: undefined };
  return { type, ...own, tags: '', onlyThere: origin !== null };
}

/** What a value of a type is called, and what kind of thing it is. Never holds the value itself. */
export function suggest(type: EntityType | null, origin: string | null): Suggestion {
  const name = type === null ? 'Note' : nameOf(type);
  const label = origin === null ? name : `${name} (${new URL(origin).host})`;
  return { label: label.slice(0, LONGEST.label), kind: kindOf(type) };
}

/** The host of an origin, as a person reads it. */
export function hostOf(origin: string): string {
  return new URL(origin).host;
}

export function tagsIn(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

/** The item as it would be saved, or what is wrong with it in a sentence. */
export function checkDraft(
  draft: SaveDraft,
  { value, origin }: SaveTask,
): { item: SavedItem } | { problem: string } {
  const suggestion = suggest(draft.type, origin);
  const label = (draft.ownLabel ?? suggestion.label).trim();
  const tags = tagsIn(draft.tags);
  const problem = problemWith(label, tags, value);
  if (problem !== undefined) return { problem };
  return {
    item: {
      kind: draft.ownKind ?? suggestion.kind,
      label,
      tags,
      value,
      onlyThere: draft.onlyThere && origin !== null,
      ...(draft.type !== null && { type: draft.type }),
      ...(origin !== null && { origin }),
    },
  };
}

function problemWith(label: string, tags: readonly string[], value: string): string | undefined {
  if (value.length > LONGEST.value) return 'This is too long: an item holds 65,536 characters.';
  if (label === '') return 'Give it a label, so that you find it again.';
  if (label.length > LONGEST.label) return 'The label is too long: 256 characters at most.';
  if (tags.length > MOST_TAGS) return 'Too many tags: 32 at most.';
  if (tags.some((tag) => tag.length > LONGEST.tag)) return 'A tag has 64 characters at most.';
  return undefined;
}

function kindOf(type: EntityType | null): ItemKind {
  if (type === null) return 'note';
  return SECRETS.has(type) ? 'secret' : 'profile';
}

const SECRETS: ReadonlySet<EntityType> = new Set<EntityType>([
  ...TYPE_GROUPS.filter(({ id }) => id === 'secrets').flatMap(({ types }) => types),
  'CREDIT_CARD_CVV',
]);
