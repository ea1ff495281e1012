import { ENTITY_TYPES, type EntityType } from '../../../../shared/detect/index.ts';

export interface TypeCount {
  type: EntityType;
  /** Places where something was found. */
  places: number;
  /** Different values among them. */
  values: number;
}

/** Counts what was found; knows no values. */
export class Tally {
  readonly #places = new Map<EntityType, number>();
  readonly #different = new Map<EntityType, Set<string>>();

  /** `mark` is the same for equal values, and tells nothing about them. */
  count(type: EntityType, mark: string): void {
    this.#places.set(type, (this.#places.get(type) ?? 0) + 1);
    const marks = this.#different.get(type) ?? new Set();
    this.#different.set(type, marks.add(mark));
  }

  get places(): number {
    return [...this.#places.values()].reduce((sum, places) => sum + places, 0);
  }

  /** In the order of the types, those with nothing found left out. */
  counts(): TypeCount[] {
    return ENTITY_TYPES.flatMap((type) => {
      const places = this.#places.get(type);
      return places === undefined
        ? []
        : [{ type, places, values: this.#different.get(type)!.size }];
    });
  }
}
