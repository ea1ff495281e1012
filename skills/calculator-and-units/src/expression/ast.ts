/** What an expression means, before it is worked out. */
export type Node =
  | { kind: 'number'; text: string }
  | { kind: 'constant'; name: string; at: number }
  | { kind: 'negate'; of: Node }
  | { kind: 'percent'; of: Node }
  | { kind: 'factorial'; of: Node }
  | { kind: 'binary'; sign: BinarySign; left: Node; right: Node }
  | { kind: 'call'; name: string; args: readonly Node[]; at: number };

/** `mod` is the remainder; `of` multiplies, as in "15% of 80". */
export type BinarySign = '+' | '-' | '*' | '/' | 'mod' | 'of' | '^';
