import type { EntityType } from '../../entity-types/index.ts';

/** What the name of a column says about its cells. */
export interface ColumnKind {
  /** What its cells are reported as; absent: it only speaks about the table. */
  readonly type?: EntityType;
  /** How the cells of the type must look, where that is not the same for the whole type. */
  readonly looks?: 'mail' | 'card-expiry' | 'polish-code' | 'given-code';
  /** How much it says that the rows of a table are people: 3 by itself, 0 nothing. */
  readonly voice: number;
  /** How much another column has to say before this one counts; 0: it counts alone. */
  readonly needs: number;
  /**
   * `first`, `last`: half of a name, and only with the other half or among columns that speak. `soft`: what people have and
   * other things too, such as an age. `thing`: what only things have. `number`: a number, and nothing says of what.
   */
  readonly role?: 'first' | 'last' | 'name' | 'person' | 'soft' | 'thing' | 'number';
}

/** A kind and the names of its columns, with commas between them. */
export type NamedKind = readonly [kind: ColumnKind, names: string];

/** A column whose name is enough. */
export function sure(type: EntityType, voice: number, names: string): NamedKind {
  return [{ type, voice, needs: 0 }, names];
}

/** A column that counts beside one that says at least `needs` about people. */
export function beside(needs: number, type: EntityType, voice: number, names: string): NamedKind {
  return [{ type, voice, needs }, names];
}
