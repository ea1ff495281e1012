import {
  type CustomRecognizer,
  compileCustom,
  LinearPattern,
  PatternError,
} from '../../../../shared/detect/custom/index.ts';
import type { EntityType } from '../../../../shared/detect/entity-types/index.ts';
import type { Range } from '../pieces.ts';

const MOST_WORDS = 5_000;
const LONGEST_WORD = 200;
const LONGEST_ID = 40;

/** A pattern or word list of one's own while it is being written. */
export interface OwnDraft {
  name: string;
  kind: 'pattern' | 'words';
  pattern: string;
  /** One a line. */
  words: string;
  type: EntityType;
  ignoreCase: boolean;
  /** Set by other means; kept as it is. */
  score: number | undefined;
  /** Id of the one being changed. */
  replaces: string | undefined;
}

/** What is wrong with a draft by field, or the recognizer it makes. */
export interface DraftCheck {
  recognizer?: CustomRecognizer;
  name?: string;
  pattern?: { message: string; position: number };
  words?: string;
}

export function emptyDraft(kind: OwnDraft['kind']): OwnDraft {
  return {
    name: '',
    kind,
    pattern: '',
    words: '',
    type: 'CUSTOM',
    ignoreCase: true,
    score: undefined,
    replaces: undefined,
  };
}

export function draftOf({
  id,
  type,
  pattern,
  words,
  ignoreCase,
  score,
}: CustomRecognizer): OwnDraft {
  return {
    name: id,
    kind: pattern === undefined ? 'words' : 'pattern',
    pattern: pattern ?? '',
    words: words?.join('\n') ?? '',
    type: type ?? 'CUSTOM',
    ignoreCase: ignoreCase ?? true,
    score,
    replaces: id,
  };
}

/** The id a name is kept by: `Project code` is `project-code`. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST_ID)
    .replace(/-+$/, '');
}

/** Each entry once; what stands in a file in columns is taken line by line as it is. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean);
}

export function checkDraft(draft: OwnDraft, takenIds: readonly string[]): DraftCheck {
  const id = idOf(draft.name);
  const found = draft.kind === 'pattern' ? checkPattern(draft) : checkWords(draft.words);
  const name = checkName(id, draft, takenIds);
  const check: DraftCheck = { ...found, ...(name !== undefined && { name }) };
  if (Object.keys(check).length > 0) return check;
  return { recognizer: recognizerOf(draft, id) };
}

/** What a draft that may have no name yet finds in a text. */
export function matchesOf(draft: OwnDraft, text: string): Range[] {
  const problem = draft.kind === 'pattern' ? checkPattern(draft) : checkWords(draft.words);
  if (Object.keys(problem).length > 0) return [];
  return compileCustom([recognizerOf(draft, 'draft')])(text);
}

function recognizerOf(draft: OwnDraft, id: string): CustomRecognizer {
  const { kind, pattern, words, type, ignoreCase, score } = draft;
  return {
    id,
    ...(type !== 'CUSTOM' && { type }),
    ...(kind === 'pattern' ? { pattern } : { words: wordsIn(words) }),
    ...(!ignoreCase && { ignoreCase }),
    ...(score !== undefined && { score }),
  };
}

function checkName(id: string, { replaces }: OwnDraft, taken: readonly string[]) {
  if (id === '') return 'Give it a name with a letter or a digit, for example “Project code”.';
  if (id !== replaces && taken.includes(id))
    return `There is already one called ${id}. Choose another name, or change that one.`;
  return undefined;
}

function checkPattern({ pattern, ignoreCase }: OwnDraft): DraftCheck {
  if (pattern === '')
    return { pattern: { message: 'Write a pattern, for example PRJ-\\d{4}.', position: 0 } };
  try {
    new LinearPattern(pattern, { ignoreCase });
    return {};
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { pattern: { message: error.message, position: error.position } };
  }
}

function checkWords(text: string): DraftCheck {
  const words = wordsIn(text);
  if (words.length === 0)
    return { words: 'Write at least one word or phrase, each on its own line.' };
  if (words.length > MOST_WORDS)
    return {
      words: `These are ${words.length} lines; at most ${MOST_WORDS} fit. Make two lists of them.`,
    };
  const long = words.findIndex((word) => word.length > LONGEST_WORD);
  if (long < 0) return {};
  return {
    words: `Entry ${long + 1} is longer than ${LONGEST_WORD} characters. Shorten or remove it.`,
  };
}
