import { EDGE_MASK, WIDE_MASK } from './char-kinds.ts';
import type { Node } from './read-pattern.ts';

/** One place of a pattern: a character of these kinds, then on; or, without kinds, several ways to go on. */
export interface Place {
  readonly mask: number;
  readonly next: readonly number[];
}

/** The place behind which nothing is looked at. */
export const END = 0;

/** Copies made of what must repeat; more of it is not looked at. */
const MOST_COPIES = 12;
/** Where it may repeat more often than this, it may do so for ever. */
const MOST_OPTIONAL = 4;
/** Of more options only how they begin is looked at. */
const MOST_OPTIONS = 40;
const MOST_PLACES = 2000;

/** The places of a pattern, and the one it starts at. */
export function placesOf(pattern: Node, backwards: boolean): { places: Place[]; start: number } {
  const builder = new Builder(backwards);
  const start = builder.build(pattern, END);
  return { places: builder.places, start };
}

/** Lays out the places of a pattern, from its end to its beginning. */
class Builder {
  readonly places: Place[] = [{ mask: 0, next: [] }];
  readonly #backwards: boolean;

  constructor(backwards: boolean) {
    this.#backwards = backwards;
  }

  /** @returns the place where `node` begins that goes on at `next` */
  build(node: Node, next: number): number {
    if (this.places.length > MOST_PLACES) return END;
    switch (node.kind) {
      case 'set':
        return this.#set(node, next);
      case 'sequence':
        return this.#sequence(node.parts, next);
      case 'choice':
        return this.#choice(node.options, next);
      case 'repeat':
        return this.#repeat(node.of, node.min, node.max, next);
      case 'look':
        return this.#look(node, next);
      case 'edge':
        return node.behind === this.#backwards ? this.#add(EDGE_MASK, [END]) : next;
      case 'unknown':
        return END;
    }
  }

  #set({ set, mayBePair }: Extract<Node, { kind: 'set' }>, next: number): number {
    return this.#add(set.some, mayBePair ? [next, this.#add(WIDE_MASK, [next])] : [next]);
  }

  #sequence(parts: readonly Node[], next: number): number {
    const lastFirst = this.#backwards ? parts : parts.toReversed();
    return lastFirst.reduce((place, part) => this.build(part, place), next);
  }

  #choice(options: readonly Node[], next: number): number {
    if (options.length <= MOST_OPTIONS)
      return this.#fork(options.map((option) => this.build(option, next)));
    const begins = options.map((option) => beginning(option, this.#backwards));
    const mask = begins.reduce((all, begin) => all | begin.mask, 0);
    const ways = mask === 0 ? [] : [this.#add(mask, [END])];
    return this.#fork(begins.some(({ mayBeEmpty }) => mayBeEmpty) ? [...ways, next] : ways);
  }

  #repeat(of: Node, min: number, max: number, next: number): number {
    if (min > MOST_COPIES) return this.#copies(of, MOST_COPIES, END);
    const rest = max - min > MOST_OPTIONAL ? this.#loop(of, next) : this.#upTo(of, max - min, next);
    return this.#copies(of, min, rest);
  }

  #copies(of: Node, times: number, next: number): number {
    let place = next;
    for (let i = 0; i < times; i++) place = this.build(of, place);
    return place;
  }

  #upTo(of: Node, times: number, next: number): number {
    let place = next;
    for (let i = 0; i < times; i++) place = this.#fork([this.build(of, place), next]);
    return place;
  }

  #loop(of: Node, next: number): number {
    const ways: number[] = [];
    const place = this.#fork(ways);
    ways.push(this.build(of, place), next);
    return place;
  }

  /** What stands ahead matters only where nothing else is looked at from there on. */
  #look({ of, behind, negated }: Extract<Node, { kind: 'look' }>, next: number): number {
    if (next !== END || behind !== this.#backwards) return next;
    if (!negated) return this.build(of, END);
    const excluded = kindsOfAll(of);
    return excluded === 0 ? END : this.#add(~excluded, [END]);
  }

  #fork(next: number[]): number {
    return this.#add(0, next);
  }

  #add(mask: number, next: readonly number[]): number {
    return this.places.push({ mask, next }) - 1;
  }
}

/** Kinds of characters that are enough for a match of `node`. */
function kindsOfAll(node: Node): number {
  if (node.kind === 'set') return node.set.all;
  if (node.kind === 'repeat' && node.min === 1) return kindsOfAll(node.of);
  if (node.kind !== 'choice') return 0;
  return node.options.reduce((all, option) => all | kindsOfAll(option), 0);
}

interface Beginning {
  /** Kinds of characters it may begin with. */
  readonly mask: number;
  readonly mayBeEmpty: boolean;
}

const ANYTHING: Beginning = { mask: -1, mayBeEmpty: false };
const EMPTY: Beginning = { mask: 0, mayBeEmpty: true };

function beginning(node: Node, backwards: boolean): Beginning {
  switch (node.kind) {
    case 'set':
      return { mask: node.set.some, mayBeEmpty: false };
    case 'sequence': {
      const parts = backwards ? node.parts.toReversed() : node.parts;
      return parts.reduce<Beginning>((before, part) => followedBy(before, part, backwards), EMPTY);
    }
    case 'choice':
      return node.options
        .map((option) => beginning(option, backwards))
        .reduce((a, b) => ({ mask: a.mask | b.mask, mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty }));
    case 'repeat': {
      const once = beginning(node.of, backwards);
      return node.min === 0 ? { ...once, mayBeEmpty: true } : once;
    }
    case 'unknown':
      return ANYTHING;
    default:
      return EMPTY;
  }
}

function followedBy(before: Beginning, part: Node, backwards: boolean): Beginning {
  if (!before.mayBeEmpty) return before;
  const { mask, mayBeEmpty } = beginning(part, backwards);
  return { mask: before.mask | mask, mayBeEmpty };
}
