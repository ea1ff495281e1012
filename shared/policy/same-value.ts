/** Two spellings of one value give the same text: case and runs of white space do not count. */
export function comparable(value: string): string {
  return value.trim().toLowerCase().replace(/\s+/g, ' ');
}
