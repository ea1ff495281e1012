/** A value of a D-Bus message. A variant is written as its type and value and read as the value alone. */
export type DBusValue = string | number | boolean | readonly DBusValue[] | DBusVariant;
export type DBusVariant = { readonly type: string; readonly value: DBusValue };

/** The types known here, with their alignment: what a keychain's state and prompts take. */
const ALIGNMENTS = new Map(
  Object.entries({ y: 1, g: 1, v: 1, b: 4, u: 4, s: 4, o: 4, a: 4, '(': 8, '{': 8 }),
);

/** @throws RangeError for a type that is not known here. */
export function alignment(type: string): number {
  const size = ALIGNMENTS.get(type.charAt(0));
  if (size === undefined) throw new RangeError('a type that is not known here');
  return size;
}

export function isText(kind: string): boolean {
  return kind === 's' || kind === 'o';
}

/** A signature as its complete types: `sa{sv}u` → s, a{sv}, u. */
export function split(signature: string): string[] {
  const types: string[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < signature.length; i++) {
    const char = signature.charAt(i);
    if (char === '(' || char === '{') depth++;
    if (char === ')' || char === '}') depth--;
    if (depth > 0 || char === 'a') continue;
    types.push(signature.slice(start, i + 1));
    start = i + 1;
  }
  return types;
}
