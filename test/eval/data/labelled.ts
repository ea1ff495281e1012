/** A stretch that carries a label. Offsets are UTF-16 code units, `end` exclusive. */
export interface Labelled {
  start: number;
  end: number;
  type: string;
}

/** Marks stretches whose label nobody can know: findings there count neither way. */
export const IGNORE = 'IGNORE';

export interface LabelledText {
  id: string;
  text: string;
  spans: readonly Labelled[];
  language?: string;
}

/** Texts labelled by the same people, with the same types in mind. */
export interface LabelledSet {
  name: string;
  texts: readonly LabelledText[];
  /** Types that occur. */
  used: ReadonlySet<string>;
  /** Whether this set would carry a label for the type wherever it occurs. */
  labels(type: string): boolean;
  /** Labels of the set that no type of ours stands for, with how often they occur. */
  unknown: ReadonlyMap<string, number>;
}
