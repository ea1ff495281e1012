import type { EntityType } from '../entity-types/index.ts';
import type { Verdict } from './verdict.ts';

/**
 * When the engine should look at a position at all. Everything else costs one table lookup per
 * character, so a trigger should be rare in prose.
 */
export type Trigger =
  /** At one of these characters, of any script; the candidate starts up to `maxBack` characters of the class `back` earlier. */
  | { kind: 'sign'; signs: string; back?: RegExp; maxBack?: number }
  /** At the start of a token (letters, digits, `_`) that begins so. Case matters. */
  | { kind: 'prefix'; prefixes: readonly string[] }
  /**
   * At a run of digits that is a whole token, `min` to `max` long, followed by one of `next`.
   * `digitsAfter`: how many digits may stand right behind that, 0 for none; where it is known most numbers of other
   * forms cost nothing.
   */
  | { kind: 'digits'; min: number; max: number; next?: string; digitsAfter?: readonly number[] }
  /** At a whole word (letters and digits between anything else, `_` included). Case is ignored. */
  | { kind: 'word'; words: readonly string[] }
  /** At a token of this length that starts with one of `first`. */
  | { kind: 'token'; min: number; max: number; first: string };

/** A stretch that matched. `validate` may move `start` and `end` (never outside the text). */
export interface Candidate {
  readonly text: string;
  start: number;
  end: number;
  /** Start of the trigger, before `lead`. */
  readonly anchor: number;
  readonly verdict?: Verdict;
}

export interface ContextRule {
  /** Lower-case words, any language, looked for near the candidate. */
  words: readonly string[];
  /** Score when one of them is near. */
  score: number;
  /** The word counts only when no digit stands between it and the candidate. */
  adjacent?: boolean;
}

/** What the engine looks for. Plain data: a list of rules is compiled into dispatch tables. */
export interface Rule {
  id: string;
  trigger: Trigger | readonly Trigger[];
  /** Sticky; skipped over before `pattern`, and not part of the span. */
  lead?: RegExp;
  /** Sticky; skipped over between `lead` and `pattern`. What many rules share is compiled once that way. */
  glue?: RegExp;
  /** Sticky; must be linear and bounded on any input. */
  pattern: RegExp;
  /**
   * Whole words, lower case, of which one must stand near for the pattern to be tried at all. Costs
   * much less than a pattern, and a large pattern is not even compiled in texts without them.
   */
  requires?: readonly string[];
  /** Looked for only where the text ends within this many characters. */
  onlyAtEnd?: number;
  /** A digit must stand among this many characters from the start. Most announcements announce no number. */
  digitWithin?: number;
  /** One-character class that must not stand directly before the candidate. */
  notAfter?: RegExp;
  /** Checksum or plausibility. May allocate: candidates are rare. */
  validate?(candidate: Candidate): boolean;
  /**
   * How dear a try is, where 1 is a short pattern and a checksum of ten digits (some 0.2 µs to fail, 0.4 µs to the end).
   * What is dear is tried less often in a text full of failures. Default 1; `npm run bench -- worst`
   * names the rules that need more.
   */
  effort?: number;
  /** How dear a hit is. Default: 1, 2 from an `effort` of 10 on, 8 from 20 on: lists are full of hits. */
  hitEffort?: number;
  /** How dear it is when `lead` does not match. Default: `effort`, but 3 at most. */
  leadEffort?: number;
  /** A hit leaves no doubt: nothing else is looked for that would begin inside it. */
  settles?: boolean;
  /** Score without context; 0 means: reported only with context. */
  score: number;
  context?: ContextRule;
}

/** How one kind of entity is found. */
export interface Recognizer extends Rule {
  type: EntityType;
  /** Name of the check in `validate` as people know it, such as `Luhn` or `ISO 7064 MOD 97-10`; for explanations. */
  checksum?: string;
}
