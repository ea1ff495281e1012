import { randomInt } from 'node:crypto';

/** A made-up e-mail address no other test uses, so that one found anywhere tells where it leaked. */
export function freshEmail(): string {
  return `person${randomInt(1e9)}@example.org`;
}

export const PHONE = '+1 415 555 2671';
