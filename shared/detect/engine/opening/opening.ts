import { Automaton, OPEN } from './automaton.ts';
import { type Node, readPattern } from './read-pattern.ts';

/** Characters that may be read before what is asked of the text around. */
const MOST_READ = 3;

/** What can be told of the patterns of a rule from the kinds of the characters behind their start, and before it. */
export class Opening {
  readonly #patterns: readonly RegExp[];
  readonly #notAfter: RegExp | undefined;
  /** The patterns as they were read; forgotten when both sides are made. All is made when first asked for. */
  #parts: { whole: Node; looks: readonly Look[] } | undefined;
  #ahead: readonly Automaton[] | undefined;
  #behind: readonly Automaton[] | undefined;

  /** Of patterns that follow each other; where one is no regular expression of the language, nothing is told. */
  constructor(patterns: readonly RegExp[], notAfter?: RegExp) {
    this.#patterns = patterns.every(isNative) ? patterns : [];
    this.#notAfter = notAfter;
  }

  /** Conditions for what stands behind the start. */
  get ahead(): readonly Automaton[] {
    if (this.#ahead) return this.#ahead;
    const { whole, looks } = this.#read();
    const atStart = looks.filter((look) => !isBehind(look) && look.read.length === 0);
    const nodes = [whole, ...atStart.map(({ node }) => node)];
    this.#ahead = nodes.map((node) => new Automaton(node, 'forwards')).filter(isClosed);
    return this.#ahead;
  }

  /** Conditions for what stands before it. */
  get behind(): readonly Automaton[] {
    if (this.#behind) return this.#behind;
    const looks = this.#read().looks.filter(isBehind);
    if (this.#notAfter) looks.push({ node: notBehind(this.#notAfter), read: [] });
    this.#behind = looks
      .map(({ node, read }) => new Automaton(node, 'backwards', read.toReversed()))
      .filter(isClosed);
    this.#parts = undefined;
    return this.#behind;
  }

  #read(): { whole: Node; looks: readonly Look[] } {
    if (this.#parts) return this.#parts;
    const whole: Node = { kind: 'sequence', parts: this.#patterns.map(readPattern) };
    this.#parts = { whole, looks: looksAtStart(whole) };
    return this.#parts;
  }
}

/** A subclass may match in a way of its own. */
function isNative(pattern: RegExp): boolean {
  return Object.getPrototypeOf(pattern) === RegExp.prototype;
}

function isClosed({ start }: Automaton): boolean {
  return start !== OPEN;
}

function notBehind(char: RegExp): Node {
  return { kind: 'look', of: readPattern(char), behind: true, negated: true };
}

/** What a pattern asks of the text around its start, or around a place a fixed number of characters further. */
interface Look {
  readonly node: Node;
  /** What is read before it, in kinds of characters. */
  readonly read: readonly number[];
}

/** What a pattern asks before it reads more than a few characters of which it is known how many. */
function looksAtStart(node: Node, read: readonly number[] = []): Look[] {
  if (node.kind === 'look') return [{ node, read }];
  if (node.kind === 'choice') return looksOfAll(node.options, read);
  if (node.kind !== 'sequence') return [];
  const looks: Look[] = [];
  let before = read;
  for (const part of node.parts) {
    looks.push(...looksAtStart(part, before));
    if (part.kind === 'set' && !part.mayBePair && before.length < MOST_READ)
      before = [...before, part.set.some];
    else if (!isEmpty(part)) return looks;
  }
  return looks;
}

/** Options have one condition together when each has one of its own. */
function looksOfAll(options: readonly Node[], read: readonly number[]): Look[] {
  const behind = options.map((option) =>
    looksAtStart(option).find((look) => isBehind(look) && look.read.length === 0),
  );
  if (!behind.every((look) => look !== undefined)) return [];
  return [{ node: { kind: 'choice', options: behind.map(({ node }) => node) }, read }];
}

/** Whether it reads nothing, whatever the text. */
function isEmpty(node: Node): boolean {
  if (node.kind === 'sequence') return node.parts.every(isEmpty);
  if (node.kind === 'choice') return node.options.every(isEmpty);
  return node.kind === 'look' || node.kind === 'edge';
}

function isBehind({ node }: Look): boolean {
  return node.kind === 'choice' || (node.kind === 'look' && node.behind);
}
