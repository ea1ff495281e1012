import { type Node, parsePattern } from './parse.ts';

/** Characters tried for a class, those of ordinary values first. */
const ALPHABET = Array.from(
  'a1-A.0 e9_Zé/:+@=,5fFxX\'"(){}[]#%&!?*;<>|~^$`\\\n\t\u00a0ñż中жß' +
    'bcdghijklmnopqrstuvwyzBCDEGHIJKLMNOPQRSTUVWY234678',
);
/** Repetitions beyond the least that are still likely. */
const EXTRA = 6;

export type Random = () => number;

/**
 * A text that `pattern` matches, look-arounds left aside; `random` gives numbers from 0 to 1. Long
 * repetitions are sometimes used to the full.
 */
export function samplePattern(pattern: RegExp, random: Random): string {
  return new Sampler(random).sample(parsePattern(pattern));
}

class Sampler {
  readonly #random: Random;
  readonly #groups = new Map<number | string, string>();

  constructor(random: Random) {
    this.#random = random;
  }

  sample(node: Node): string {
    switch (node.kind) {
      case 'nothing':
        return '';
      case 'char':
        return this.#charOf(node.chars);
      case 'again':
        return this.#groups.get(node.group) ?? '';
      case 'sequence':
        return node.parts.map((part) => this.sample(part)).join('');
      case 'choice':
        return this.sample(this.#pick(node.options));
      case 'repeat':
        return this.#repeated(node.part, this.#count(node.min, node.max));
      case 'group': {
        const text = this.sample(node.part);
        this.#groups.set(node.name, text);
        return text;
      }
    }
  }

  #repeated(part: Node, count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += this.sample(part);
    return text;
  }

  #count(min: number, max: number): number {
    const most = Math.min(max, this.#random() < 0.05 ? min + 200 : min + EXTRA);
    return min + Math.floor(this.#random() * (most - min + 1));
  }

  #charOf(chars: RegExp): string {
    const from = Math.floor(this.#random() * ALPHABET.length);
    for (let i = 0; i < ALPHABET.length; i++) {
      const char = ALPHABET[(from + i) % ALPHABET.length]!;
      if (chars.test(char)) return char;
    }
    const literal = /^\^\\?(.)\$$/u.exec(chars.source)?.[1];
    return literal ?? '';
  }

  #pick<T>(options: readonly T[]): T {
    return options[Math.floor(this.#random() * options.length)]!;
  }
}
