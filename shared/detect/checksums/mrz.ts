const WEIGHTS = [7, 3, 1];

/** ICAO Doc 9303: check digit of a document number; letters count from 10, `<` as 0. */
export function mrzCheckDigit(value: string): number {
  let sum = 0;
  for (let i = 0; i < value.length; i++) sum += alphanumericValue(value, i) * WEIGHTS[i % 3]!;
  return sum % 10;
}

/** `0` to `9` as they are, `A` to `Z` as 10 to 35; anything else as 0. */
export function alphanumericValue(value: string, index: number): number {
  const code = value.charCodeAt(index);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 90 ? code - 55 : 0;
}
