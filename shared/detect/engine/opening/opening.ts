import { Automaton, OPEN } from './automaton.ts';
import { type Node, readPattern } from './read-pattern.ts';

/** What can be told of the patterns of a rule from the kinds of the characters behind their start, and before it. */
export class Opening {
  readonly #patterns: readonly RegExp[];
  readonly #notAfter: RegExp | undefined;
  /** Made when first asked for: a text needs few of the many. */
  #looks: readonly Node[] | undefined;
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
    const whole: Node = { kind: 'sequence', parts: this.#patterns.map(readPattern) };
    this.#looks = looksAtStart(whole);
    const nodes = [whole, ...this.#looks.filter(isAhead)];
    this.#ahead = nodes.map((node) => new Automaton(node, 'forwards')).filter(isClosed);
    return this.#ahead;
  }

  /** Conditions for what stands before it. */
  get behind(): readonly Automaton[] {
    if (this.#behind) return this.#behind;
    const looks = this.ahead && this.#looks!.filter((look) => !isAhead(look));
    const nodes = this.#notAfter ? [...looks, notBehind(this.#notAfter)] : looks;
    this.#looks = undefined;
    this.#behind = nodes.map((node) => new Automaton(node, 'backwards')).filter(isClosed);
    return this.#behind;
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

/** What a pattern asks of the text around its start, before it reads any of it. */
function looksAtStart(node: Node): Node[] {
  if (node.kind === 'look') return [node];
  if (node.kind === 'choice') return looksOfAll(node.options);
  if (node.kind !== 'sequence') return [];
  const looks: Node[] = [];
  for (const part of node.parts) {
    looks.push(...looksAtStart(part));
    if (!isEmpty(part)) return looks;
  }
  return looks;
}

/** Options have one condition together when each has one of its own. */
function looksOfAll(options: readonly Node[]): Node[] {
  const behind = options.map((option) => looksAtStart(option).find((look) => !isAhead(look)));
  if (!behind.every((look) => look !== undefined)) return [];
  return [{ kind: 'choice', options: behind }];
}

/** Whether it reads nothing, whatever the text. */
function isEmpty(node: Node): boolean {
  if (node.kind === 'sequence') return node.parts.every(isEmpty);
  if (node.kind === 'choice') return node.options.every(isEmpty);
  return node.kind === 'look' || node.kind === 'edge';
}

function isAhead(node: Node): boolean {
  return node.kind === 'look' && !node.behind;
}
