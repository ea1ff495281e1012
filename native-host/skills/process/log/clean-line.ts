/** Control characters, which could speak to the terminal, and those that turn the direction of text. */
const UNSAFE = /[^\P{Cc}\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A line of a skill as it can be shown anywhere: at most `characters` of it, nothing unprintable. */
export function cleanLine(line: Buffer | string, characters: number): string {
  // Four bytes are the most that a character takes.
  const text = typeof line === 'string' ? line : line.subarray(0, characters * 4).toString('utf8');
  return text.trimEnd().slice(0, characters).replace(UNSAFE, '\ufffd');
}
