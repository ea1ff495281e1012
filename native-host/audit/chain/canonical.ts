import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** What a record is made of. Members that are `undefined` count as absent. */
export type CanonicalValue = string | number | CanonicalObject;
export interface CanonicalObject {
  readonly [name: string]: CanonicalValue | undefined;
}

/**
 * The one way to write `value`: as RFC 8785 (JSON Canonicalization Scheme) has it, for the part of
 * JSON that records need: objects, strings and integers.
 * @throws LifeSavorError INTERNAL for a number that is no safe integer.
 */
export function canonical(value: CanonicalValue): string {
  if (typeof value === 'object') return canonicalObject(value);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw notCanonical();
  // RFC 8785, 3.2.2.2: strings are escaped as ECMAScript does it.
  return JSON.stringify(value);
}

/** Sorted by UTF-16 code units (RFC 8785, 3.2.3), which is what `sort` does. */
function canonicalObject(value: CanonicalObject): string {
  let text = '';
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member === undefined) continue;
    text += `${text ? ',' : ''}${JSON.stringify(name)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

function notCanonical(): LifeSavorError {
  return new LifeSavorError(
    'INTERNAL',
    'A number of an audit record is no integer.',
    'Report this as a bug.',
  );
}
