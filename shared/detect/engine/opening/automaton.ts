import { KIND_COUNT } from './char-kinds.ts';
import { END, type Place, placesOf } from './places.ts';
import type { Node } from './read-pattern.ts';

/** States that are none: no match can come of this, or one may. */
export const DEAD = 0;
export const OPEN = 1;
const NOT_KNOWN = -1;
/** Where texts lead to more, the rest is open. */
const MOST_STATES = 500;

/**
 * A pattern as an automaton over kinds of characters, which tells that a text cannot match. States
 * are made as texts lead to them, and what cannot be told is open, so it is never wrong when it says
 * no.
 */
export class Automaton {
  readonly start: number;
  readonly #places: readonly Place[];
  /** Of each state, what every kind of character leads to. */
  readonly #table: Int16Array[] = [];
  readonly #states: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();

  /**
   * Of a pattern that is read forwards, or backwards for what must stand before a place. `read` are
   * the characters, in kinds, that it has read already.
   */
  constructor(pattern: Node, direction: 'forwards' | 'backwards', read: readonly number[] = []) {
    const { places, start } = placesOf(pattern, direction === 'backwards');
    this.#places = places;
    for (const state of [DEAD, OPEN]) {
      this.#states.push([]);
      this.#table.push(new Int16Array(KIND_COUNT).fill(state));
    }
    this.start = this.#stateOf(read.reduce<number[]>((at, mask) => this.#after(at, mask), [start]));
  }

  /** The state after one more character of this kind. */
  next(state: number, kind: number): number {
    const known = this.#table[state]![kind]!;
    if (known !== NOT_KNOWN) return known;
    const next = this.#stateOf(this.#after(this.#states[state]!, 1 << kind));
    this.#table[state]![kind] = next;
    return next;
  }

  /** Where one goes on from `places` behind a character of these kinds. */
  #after(places: readonly number[], mask: number): number[] {
    const reached = this.#closure(places);
    if (reached[0] === END) return [END];
    const reading = reached.filter((place) => (this.#places[place]!.mask & mask) !== 0);
    return reading.flatMap((place) => this.#places[place]!.next);
  }

  /** The number of the state that stands at all of these places. */
  #stateOf(places: readonly number[]): number {
    const reached = this.#closure(places);
    if (reached.length === 0) return DEAD;
    if (reached[0] === END) return OPEN;
    const key = reached.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#states.length;
    if (number >= MOST_STATES) return OPEN;
    this.#states.push(reached);
    this.#table.push(new Int16Array(KIND_COUNT).fill(NOT_KNOWN));
    this.#numbers.set(key, number);
    return number;
  }

  /** Places with a character, in order, that these lead to. */
  #closure(places: readonly number[]): number[] {
    const reached = new Set<number>();
    const waiting = [...places];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      if (reached.has(place)) continue;
      reached.add(place);
      if (this.#isFork(place)) waiting.push(...this.#places[place]!.next);
    }
    return [...reached].filter((place) => !this.#isFork(place)).sort((a, b) => a - b);
  }

  #isFork(place: number): boolean {
    return place !== END && this.#places[place]!.mask === 0;
  }
}
