/** How much columns say that a row is a person, and how much those beside a column do. */
export class Voices {
  #loudest = -1;
  #most = 0;
  #second = 0;

  clear(): void {
    this.#loudest = -1;
    this.#most = 0;
    this.#second = 0;
  }

  add(column: number, voice: number): void {
    if (voice > this.#most) {
      this.#second = this.#most;
      this.#most = voice;
      this.#loudest = column;
    } else if (voice > this.#second) this.#second = voice;
  }

  /** The most that a column other than this says. */
  beside(column: number): number {
    return column === this.#loudest ? this.#second : this.#most;
  }
}
