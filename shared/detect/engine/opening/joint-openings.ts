import { MARGIN } from '../text-units.ts';
import { type Automaton, DEAD, OPEN } from './automaton.ts';
import { KIND_COUNT } from './char-kinds.ts';

/** How far it is read. */
const MOST_CHARS = MARGIN;
/** In the table: nobody has asked yet; there is no room for it; this less is a state that nothing changes any more. */
const NOT_KNOWN = -1;
const NO_ROOM = -2;
const SETTLED = -3;
/** Where texts lead to more, the rest is told rule by rule. */
const MOST_STATES = 1000;

/** Rules that may match. */
export interface Admitted {
  /** Places in the list of rules, in order. */
  readonly list: readonly number[];
  /** By place: 1 if it is in the list. */
  readonly flags: Uint8Array;
}

interface State extends Admitted {
  /** The state of each automaton. */
  readonly parts: readonly number[];
}

/** Automata of several rules, read as one: what a rule costs that cannot match is next to nothing. */
export class JointOpenings {
  readonly #automata: readonly Automaton[];
  /** The rule each automaton belongs to. */
  readonly #owners: readonly number[];
  readonly #rules: number;
  readonly #step: 1 | -1;
  readonly #states: State[] = [];
  readonly #numbers = new Map<string, number>();
  /** By `state * KIND_COUNT + kind`. */
  #table = new Int16Array(KIND_COUNT * 4).fill(NOT_KNOWN);
  readonly #start: number;

  /** Conditions of each rule, all of which must hold. */
  constructor(conditions: readonly (readonly Automaton[])[], direction: 'forwards' | 'backwards') {
    this.#automata = conditions.flat();
    this.#owners = conditions.flatMap((list, rule) => list.map(() => rule));
    this.#rules = conditions.length;
    this.#step = direction === 'forwards' ? 1 : -1;
    this.#start = this.#number(this.#automata.map(({ start }) => start));
  }

  /** Which rules may match what stands at `at` (backwards: ends there), by the kinds of TextUnits. None is left out wrongly. */
  read(kinds: Uint8Array, at: number): Admitted {
    const step = this.#step;
    let state = this.#start;
    let i = this.#firstOf(at);
    for (let read = 0; read < MOST_CHARS && state >= 0; read++, i += step) {
      const kind = kinds[i]!;
      const next = this.#table[state * KIND_COUNT + kind]!;
      state = next === NOT_KNOWN ? this.#follow(state, kind) : next;
    }
    if (state === NO_ROOM) return this.#readEach(kinds, at);
    return this.#states[state >= 0 ? state : SETTLED - state]!;
  }

  #follow(state: number, kind: number): number {
    const parts = this.#states[state]!.parts.map((part, i) => this.#automata[i]!.next(part, kind));
    const next = this.#number(parts);
    this.#table[state * KIND_COUNT + kind] = next;
    return next;
  }

  #number(each: readonly number[]): number {
    const admitted = this.#admitted(each);
    // Where one condition of a rule fails the others do not matter any more.
    const parts = each.map((part, i) => (admitted.flags[this.#owners[i]!] === 1 ? part : DEAD));
    const key = parts.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const place = this.#states.length;
    if (place === MOST_STATES) return NO_ROOM;
    const isSettled = parts.every((part) => part === DEAD || part === OPEN);
    const number = isSettled ? SETTLED - place : place;
    this.#numbers.set(key, number);
    this.#states.push({ ...admitted, parts });
    if (this.#table.length < this.#states.length * KIND_COUNT) this.#grow();
    return number;
  }

  #grow(): void {
    const larger = new Int16Array(this.#table.length * 2).fill(NOT_KNOWN);
    larger.set(this.#table);
    this.#table = larger;
  }

  #admitted(parts: readonly number[]): Admitted {
    const flags = new Uint8Array(this.#rules).fill(1);
    parts.forEach((part, i) => {
      if (part === DEAD) flags[this.#owners[i]!] = 0;
    });
    const list = [...flags.keys()].filter((rule) => flags[rule] === 1);
    return { list, flags };
  }

  /** The same without states that would have to be kept. */
  #readEach(kinds: Uint8Array, at: number): Admitted {
    let parts = this.#automata.map(({ start }) => start);
    let i = this.#firstOf(at);
    for (let read = 0; read < MOST_CHARS; read++, i += this.#step) {
      const kind = kinds[i]!;
      parts = parts.map((part, index) => this.#automata[index]!.next(part, kind));
    }
    return this.#admitted(parts);
  }

  #firstOf(at: number): number {
    return MARGIN + (this.#step > 0 ? at : at - 1);
  }
}
