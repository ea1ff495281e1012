import type { Assertion } from './parse.ts';
import { parse } from './parse.ts';
import { compile, type Step } from './program.ts';

/** Longest value a pattern of one's own can match: it bounds the work at every position. */
export const MAX_MATCH = 200;

export interface Match {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}_]/u;

/**
 * A regular expression that takes time in proportion to the text, whatever pattern and text are:
 * all ways through it are followed at once (Pike's machine), at most `MAX_MATCH` characters far.
 */
export class LinearPattern {
  readonly #steps: readonly Step[];
  readonly #first: readonly Step[];
  /** The character read when a step was last put on the list, so that each stands there once. */
  readonly #listedAt: Float64Array;
  #round = 0;

  /** @throws PatternError for a pattern that cannot be read, is too large, or uses what is not linear. */
  constructor(source: string, options: { ignoreCase?: boolean } = {}) {
    this.#steps = compile(parse(source), options.ignoreCase ?? false);
    this.#listedAt = new Float64Array(this.#steps.length).fill(-1);
    this.#first = this.#firstSteps();
  }

  /** Every match, from the left, the longest at each place, without overlaps. */
  matches(text: string): Match[] {
    const found: Match[] = [];
    for (let start = 0; start < text.length; ) {
      const end = this.#mayStartWith(text.charCodeAt(start)) ? this.#longestFrom(text, start) : -1;
      if (end > start) found.push({ start, end });
      start = end > start ? end : start + 1;
    }
    return found;
  }

  #longestFrom(text: string, start: number): number {
    let longest = -1;
    let current: number[] = [];
    this.#round++;
    this.#follow(0, text, start, current);
    for (let at = start; current.length > 0; at++) {
      if (current.some((step) => this.#steps[step]!.op === 'match')) longest = at;
      if (at >= text.length || at - start >= MAX_MATCH) break;
      const unit = text.charCodeAt(at);
      const next: number[] = [];
      this.#round++;
      for (const index of current) {
        const step = this.#steps[index]!;
        if (step.op === 'char' && step.set(unit)) this.#follow(index + 1, text, at + 1, next);
      }
      current = next;
    }
    return longest;
  }

  /** Puts a step on the list, or those it leads to without reading a character. */
  #follow(first: number, text: string, at: number, list: number[]): void {
    const open = [first];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (this.#listedAt[index] === this.#round) continue;
      this.#listedAt[index] = this.#round;
      const step = this.#steps[index]!;
      if (step.op === 'split') open.push(...step.to);
      else if (step.op !== 'assert') list.push(index);
      else if (holds(step.what, text, at)) open.push(index + 1);
    }
  }

  /** Steps that can read a match's first character, wherever the text stands. */
  #firstSteps(): Step[] {
    const first: Step[] = [];
    const seen = new Set<number>();
    const open = [0];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      const step = this.#steps[index]!;
      if (step.op === 'split') open.push(...step.to);
      else if (step.op === 'assert') open.push(index + 1);
      else first.push(step);
    }
    return first;
  }

  #mayStartWith(unit: number): boolean {
    return this.#first.some((step) => step.op === 'char' && step.set(unit));
  }
}

function holds(what: Assertion, text: string, at: number): boolean {
  if (what === 'start') return at === 0 || text.charAt(at - 1) === '\n';
  if (what === 'end') return at === text.length || /[\r\n]/.test(text.charAt(at));
  const edge = isWord(text, at - 1) !== isWord(text, at);
  return what === 'boundary' ? edge : !edge;
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && WORD.test(text.charAt(at));
}
