import { type CharSet, charSetOf } from './char-set.ts';
import { charClasses } from './chars.ts';
import { Opening } from './opening/index.ts';
import { PrefixTable } from './prefix-table.ts';
import type { Rule, Trigger } from './recognizer.ts';
import { type CompiledRule, type Slot, SlotPool } from './slot.ts';
import { SlotGrid } from './slot-grid.ts';
import { wordHashes } from './word-hash.ts';
import { WordTable } from './word-table.ts';

/** A lead that does not match costs no more than this, however dear what follows it, unless the rule says so. */
const LEAD_EFFORT = 3;
/** A hit costs a rule of this effort and more twice, and of the second eight times, what it costs others. */
const DEAR = 10;
const VERY_DEAR = 20;

/** What the scan loop looks things up in. Of rules with the same trigger the first is tried first. */
export interface Dispatch {
  readonly rules: readonly CompiledRule[];
  /** Words of every `context` and `requires`, a list a group. */
  readonly wordGroups: readonly (readonly string[])[];
  readonly classes: Uint8Array;
  /** By character class less `SIGN`. */
  readonly signs: readonly (readonly SignEntry[])[];
  readonly prefixes: PrefixTable;
  readonly words: WordTable;
  /** By number of the word. */
  readonly wordSlots: readonly Slot[];
  /** By length of a run of digits and the character after it (0 at the end of the text). */
  readonly digits: SlotGrid;
  /** By length of a token and its first character. */
  readonly tokens: SlotGrid;
}

/** Rules that walk back alike from their sign. */
export interface SignEntry {
  readonly back: CharSet | undefined;
  readonly maxBack: number;
  readonly slot: Slot;
}

/**
 * Compiles `rules` for reporting at `minScore` and above. A rule that gets there by context alone is
 * tried only near its words; one that never gets there is left out.
 */
export function compile(rules: readonly Rule[], minScore: number): Dispatch {
  const groups = new WordGroups();
  const triggers = new TriggerTables();
  const compiled = rules.map((source, index) => {
    const rule = compileRule(source, index, minScore, groups);
    const reached = Math.max(source.score, source.context?.score ?? 0);
    if (reached === 0 || reached < minScore) return rule;
    for (const trigger of [source.trigger].flat()) triggers.add(rule, trigger);
    return rule;
  });
  return { ...triggers.finish(), rules: compiled, wordGroups: groups.lists };
}

function compileRule(
  source: Rule,
  index: number,
  minScore: number,
  groups: WordGroups,
): CompiledRule {
  const { lead, glue, pattern, context, requires, notAfter, score, effort = 1 } = source;
  return {
    index,
    lead,
    glue,
    pattern,
    opening: new Opening(
      [lead, glue, pattern].filter((one) => one !== undefined),
      notAfter,
    ),
    validate: source.validate?.bind(source),
    effort,
    hitEffort: source.hitEffort ?? usualHitEffort(effort),
    leadEffort: source.leadEffort ?? Math.min(effort, LEAD_EFFORT),
    onlyAtEnd: source.onlyAtEnd ?? Number.MAX_SAFE_INTEGER,
    digitWithin: source.digitWithin ?? 0,
    score,
    contextScore: context?.score ?? 0,
    adjacent: context?.adjacent ?? false,
    group: groups.numberOf(context?.words),
    needsContext: score === 0 || score < minScore,
    requires: groups.numberOf(requires),
    notAfter: notAfter && charSetOf(notAfter),
    settles: source.settles ?? false,
  };
}

/** Numbers lists of words; the same list, shared by rules, has one number. */
class WordGroups {
  readonly #numbers = new Map<readonly string[], number>();

  get lists(): readonly (readonly string[])[] {
    return [...this.#numbers.keys()];
  }

  /** -1 for no list. */
  numberOf(words: readonly string[] | undefined): number {
    if (words === undefined) return -1;
    const number = this.#numbers.get(words) ?? this.#numbers.size;
    this.#numbers.set(words, number);
    return number;
  }
}

interface SignGroup {
  readonly back: CharSet | undefined;
  readonly maxBack: number;
  readonly rules: CompiledRule[];
}

/** Collects which rules are registered under each trigger. */
class TriggerTables {
  readonly #signs = new Map<number, SignGroup[]>();
  readonly #pool = new SlotPool();
  readonly #prefixes = new PrefixTable(this.#pool);
  readonly #words = new Map<number, CompiledRule[]>();
  readonly #digits = new SlotGrid(this.#pool);
  readonly #tokens = new SlotGrid(this.#pool);

  add(rule: CompiledRule, trigger: Trigger): void {
    switch (trigger.kind) {
      case 'sign':
        this.#addSigns(rule, trigger.signs, trigger.back, trigger.maxBack ?? 0);
        return;
      case 'prefix':
        for (const prefix of trigger.prefixes) this.#prefixes.add(rule, prefix);
        return;
      case 'word':
        for (const hash of trigger.words.flatMap(wordHashes)) push(this.#words, hash, rule);
        return;
      case 'digits':
        this.#digits.add(rule, trigger.min, trigger.max, trigger.next ?? '', trigger.digitsAfter);
        return;
      case 'token':
        this.#tokens.add(rule, trigger.min, trigger.max, trigger.first);
    }
  }

  finish(): Omit<Dispatch, 'rules' | 'wordGroups'> {
    return {
      classes: charClasses([...this.#signs.keys()]),
      signs: [...this.#signs.values()].map((groups) =>
        groups.map((group) => this.#signEntry(group)),
      ),
      prefixes: this.#prefixes,
      words: new WordTable([...this.#words.keys()]),
      wordSlots: [...this.#words.values()].map((rules) => this.#pool.slotOf(rules)),
      digits: this.#digits,
      tokens: this.#tokens,
    };
  }

  #signEntry({ back, maxBack, rules }: SignGroup): SignEntry {
    return { back, maxBack, slot: this.#pool.slotOf(rules) };
  }

  #addSigns(rule: CompiledRule, signs: string, back: RegExp | undefined, maxBack: number): void {
    const set = back && charSetOf(back);
    for (let i = 0; i < signs.length; i++) {
      const groups = this.#signs.get(signs.charCodeAt(i)) ?? [];
      this.#signs.set(signs.charCodeAt(i), groups);
      const group = groups.find((known) => known.back === set && known.maxBack === maxBack);
      if (group) group.rules.push(rule);
      else groups.push({ back: set, maxBack, rules: [rule] });
    }
  }
}

function push(map: Map<number, CompiledRule[]>, key: number, rule: CompiledRule): void {
  const rules = map.get(key);
  if (!rules) map.set(key, [rule]);
  else if (rules.at(-1) !== rule) rules.push(rule);
}

function usualHitEffort(effort: number): number {
  if (effort >= VERY_DEAR) return 8;
  return effort >= DEAR ? 2 : 1;
}
