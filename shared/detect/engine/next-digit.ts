import { isDigitCode } from './chars.ts';
import { NO_CODES, type TextUnits } from './text-units.ts';

/** Where the next digit of a text stands. Whoever asks from left to right has each character read once. */
export class NextDigit {
  #codes = NO_CODES;
  #length = 0;
  /** No digit stands from `#from` on before `#to`; one stands there, or nobody has looked further. */
  #from = 0;
  #to = 0;

  reset({ codes, length }: TextUnits): void {
    this.#codes = codes;
    this.#length = length;
    this.#from = 0;
    this.#to = 0;
  }

  /** Whether there is a digit among the `length` characters from `start`. */
  isWithin(start: number, length: number): boolean {
    const end = Math.min(this.#length, start + length);
    const isKnown = start >= this.#from && start <= this.#to;
    let at = isKnown ? this.#to : start;
    while (at < end && !isDigitCode(this.#codes[at]!)) at++;
    if (!isKnown) this.#from = start;
    this.#to = at;
    return at < end;
  }
}
