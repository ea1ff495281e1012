import { type IgnoreRule, isAbout, parseIgnore } from './ignore-rule.ts';

interface Layer {
  /** Steps from the top to the folder of the ignore file. */
  folder: number;
  rules: readonly IgnoreRule[];
}

/** What is left out in a folder: the rules of its own ignore file and of all above it. */
export class IgnoreList {
  readonly #layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** Nothing is left out. */
  static readonly NONE = new IgnoreList([]);

  /** With the rules of an ignore file in the folder `path`, in steps from the top. */
  with(text: string, path: readonly string[]): IgnoreList {
    const rules = parseIgnore(text);
    return rules.length === 0
      ? this
      : new IgnoreList([...this.#layers, { folder: path.length, rules }]);
  }

  /** The last rule that is about a path decides, and a deeper file comes after one above it. */
  ignores(path: readonly string[], isFolder: boolean): boolean {
    for (const { folder, rules } of this.#layers.toReversed()) {
      const below = path.slice(folder);
      const rule = rules.findLast((one) => isAbout(one, below, isFolder));
      if (rule) return !rule.negated;
    }
    return false;
  }
}
