/** A pattern that cannot be used. `message` says why and, where there is one, what to write instead. */
export class PatternError extends Error {
  /** Where in the pattern, in UTF-16 code units. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.name = 'PatternError';
    this.position = position;
  }
}
