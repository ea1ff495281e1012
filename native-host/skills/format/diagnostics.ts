import type { Diagnostic } from './skill.ts';

/** Most diagnostics that are told of one skill: a hostile file could have thousands. */
const MAX_DIAGNOSTICS = 100;

/** Where in the skill something is wrong. */
export interface Place {
  /** Relative to the skill's folder. */
  file?: string;
  /** 1 is the first line. */
  line?: number | undefined;
}

/** Collects what is wrong with one skill, in the order in which it was found. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];
  #errors = 0;

  /** The skill cannot be run. */
  error(code: string, message: string, place: Place = {}): void {
    this.#errors++;
    this.#add({ severity: 'error', code, message }, place);
  }

  /** The skill can be run, and somebody should mend it. */
  warning(code: string, message: string, place: Place = {}): void {
    this.#add({ severity: 'warning', code, message }, place);
  }

  /** How many errors there were, also those beyond the list. */
  get errors(): number {
    return this.#errors;
  }

  get list(): readonly Diagnostic[] {
    return this.#list;
  }

  #add(diagnostic: Diagnostic, { file, line }: Place): void {
    if (file !== undefined) diagnostic.file = file;
    if (line !== undefined) diagnostic.line = line;
    if (this.#list.length < MAX_DIAGNOSTICS) this.#list.push(diagnostic);
    // The first error has to be seen, however many warnings came before it.
    else if (diagnostic.severity === 'error' && this.#errors === 1) this.#list.push(diagnostic);
  }
}
