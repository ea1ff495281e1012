import { HASH_SEED, hashStep } from '../../engine/word-hash.ts';
import { WordTable } from '../../engine/word-table.ts';
import {
  ARTICLE,
  CODE_WORD,
  ColumnKey,
  NUMBER_WORD,
  PERSON_WORD,
  QUALIFIER,
  SMALL_ARTICLE,
} from './column-key.ts';
import { fold, PASSED } from './fold.ts';
import type { ColumnKind } from './kind.ts';
import {
  NEUTRAL,
  NUMBER,
  namedKinds,
  PEOPLE_GROUPS,
  PERSON,
  PERSONS_NAME,
  PERSONS_NUMBER,
} from './named-kinds.ts';
import {
  ARTICLES,
  CODE_WORDS,
  listed,
  NUMBER_WORDS,
  PEOPLE,
  QUALIFIERS,
  SMALL_ARTICLES,
  spellings,
} from './words.ts';

const SHORTEST_PART = 2;

/** Knows columns by their names, in nine languages. */
class Columns {
  readonly #kinds: readonly ColumnKind[];
  /** Numbers of kinds by the hash of a name. */
  readonly #names: WordTable;
  readonly #key: ColumnKey;

  constructor() {
    const roles = wordRoles();
    const words = new WordTable([...roles.keys()]);
    const roleByNumber = Uint8Array.from(roles.values());
    this.#key = new ColumnKey((hash) => {
      const word = words.get(hash);
      return word < 0 ? 0 : roleByNumber[word]!;
    });
    const kinds = new Map<number, ColumnKind>();
    for (const [kind, names] of namedKinds()) this.#add(kinds, kind, names);
    this.#names = new WordTable([...kinds.keys()]);
    this.#kinds = [...kinds.values()];
  }

  /** Of two names with a stroke between them, "CLABE / cuenta", and of one with a remark, "born (dd.mm.)", one is enough. */
  find(text: string, start: number, end: number): ColumnKind | undefined {
    const kind = this.#findWhole(text, start, end);
    if (kind) return kind;
    const cut = endOfPart(text, start, end);
    if (cut === end) return undefined;
    const part = this.#findWhole(text, start, cut);
    return part ?? (text[cut] === '/' ? this.#findWhole(text, cut + 1, end) : undefined);
  }

  /** Who the word between `start` and `end` stands for, "cliente": the group's place in `PEOPLE_GROUPS`, or -1. */
  groupOf(text: string, start: number, end: number): number {
    const key = this.#key;
    key.read(text, start, end);
    return key.bare === 0 && !key.isNumber && !key.isCode ? key.person : -1;
  }

  #findWhole(text: string, start: number, end: number): ColumnKind | undefined {
    const key = this.#key;
    key.read(text, start, end);
    if (key.isCode) return undefined;
    const kind = this.#kindOf(key.whole);
    if (kind) return kind;
    if (key.bare === key.whole || key.whole === HASH_SEED) return undefined;
    const hasPerson = key.person >= 0;
    if (key.bare === 0 && hasPerson) return key.isNumber ? PERSONS_NUMBER[key.person] : PERSON;
    if (key.bare === 0) return key.isNumber ? NUMBER : NEUTRAL;
    const bare = this.#kindOf(key.bare);
    return bare?.role === 'name' && hasPerson ? PERSONS_NAME : bare;
  }

  #kindOf(hash: number): ColumnKind | undefined {
    const name = this.#names.get(hash);
    return name < 0 ? undefined : this.#kinds[name];
  }

  /** The first kind that a name is given stays. */
  #add(kinds: Map<number, ColumnKind>, kind: ColumnKind, names: readonly string[]): void {
    for (const name of names.flatMap(spellings)) {
      this.#key.read(name, 0, name.length);
      if (!kinds.has(this.#key.whole)) kinds.set(this.#key.whole, kind);
    }
  }
}

function wordRoles(): Map<number, number> {
  const roles = new Map<number, number>();
  const add = (role: number, list: string) => {
    for (const hash of listed(list).flatMap(spellings).map(hashOf))
      if (!roles.has(hash)) roles.set(hash, role);
  };
  for (const [group, name] of PEOPLE_GROUPS.entries()) add(PERSON_WORD + group, PEOPLE[name]);
  add(ARTICLE, ARTICLES);
  add(SMALL_ARTICLE, SMALL_ARTICLES);
  add(NUMBER_WORD, NUMBER_WORDS);
  add(CODE_WORD, CODE_WORDS);
  add(QUALIFIER, QUALIFIERS);
  return roles;
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const letter = fold(word.charCodeAt(i));
    if (letter !== PASSED) hash = hashStep(hash, letter);
  }
  return hash;
}

/** Where the first part of a name ends: before a stroke or a bracket, or at its end. */
function endOfPart(text: string, start: number, end: number): number {
  for (let i = start + SHORTEST_PART; i < end; i++)
    if (text[i] === '/' || text[i] === '(') return i;
  return end;
}

let columns: Columns | undefined;

/** What the column whose name stands between `start` and `end` holds; undefined when the name says nothing. */
export function columnCalled(text: string, start: number, end: number): ColumnKind | undefined {
  columns ??= new Columns();
  return columns.find(text, start, end);
}

/** Who the word between `start` and `end` stands for, as the place of a group in `PEOPLE_GROUPS`; -1 for nobody. */
export function groupCalled(text: string, start: number, end: number): number {
  columns ??= new Columns();
  return columns.groupOf(text, start, end);
}
