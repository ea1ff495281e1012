const MAX_SHAPE = 40;

/** Form of a value without the value: digits as 9, capitals as A, other letters as a. */
export function shapeOf(value: string): string {
  const form = value
    .slice(0, MAX_SHAPE)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '9');
  return value.length > MAX_SHAPE ? `${form}…` : form;
}
