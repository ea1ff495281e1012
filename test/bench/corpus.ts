/** Plain prose with the punctuation, numbers and capitals of ordinary text, and nothing to find. */
const PROSE =
  'The quick brown fox walked along the river while the children of the village, who had never seen ' +
  'such a thing, followed at a distance. In the evening they returned home; nobody said a word about ' +
  'what had happened. It was a well-known story, told in many towns: once upon a time, in 12 or 13 ' +
  "places, people gathered for the harvest and sang until morning came. “Who's there?” asked Anna. " +
  'Nobody answered; the clock struck 11, and the 3rd candle went out (as it did every year). ';

/** `length` characters of plain prose. */
export function prose(length: number): string {
  return repeated(PROSE, length);
}

/** What repeats in lines made to hurt a scanner: half-finished beginnings of everything it knows. */
export const ADVERSARIAL_UNITS: readonly string[] = [
  '1',
  '1.',
  '1-',
  '12 ',
  '1 ',
  '123-',
  '(',
  '(1',
  '+1 ',
  '+',
  '::',
  'a:',
  'aa:',
  'a-',
  'ab-',
  'https://',
  'eyJa.',
  'eyJ/',
  'sk-',
  'sk_live_',
  'password=',
  'password: a ',
  'pass is ',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----\n-----END ',
  'a://b:',
  'a://b:c',
  'a.',
  'a_',
  '_',
  'born 1.',
  '+49 30 ',
  '00 49 30 ',
  '030 12',
  'DE89 ',
  'AA11 ',
  '1BvBM',
  'Server=a;',
  'host=;',
  'user id ',
  'patient id 1-',
  '0x',
  '2024-',
  '12.3.',
  '12. ',
  '1. may ',
  'may 1 ',
  '555-',
  '212-555-',
  '(212) 555-',
  '4111 ',
  '1234-5678-',
  '123456789 ssn ',
  'http://a:b@c ',
  'a@b.',
  '@',
  'a@b.c@',
  'token: abcdefgh1',
  'phone 123 456 ',
  '1.1.1.1:',
  'tax id 12345678901 german ',
  'bsn nif sin tfn siren 123456782 ',
  'passport A12345678 ',
  'passport is is is ',
  'driver license ',
  'account number ',
  'account number of my bank is is ',
  'plate AB 1 ',
  'customer id A-1 ',
  'numer karty ',
  '4111 1111 1111 111',
  '12-34-56 ',
  'security code 12 ',
  'FR12 345 ',
  'AB12 ',
  'B-AB ',
  '123.456.',
  '12-34-56-',
  '850730/',
  'pwd:',
  'pwd=',
  'key="',
  'password is ',
  'azure ',
  'datadog key ',
  'code is ',
  'login: a/',
  'seed abandon ',
  'basic YTpi',
  'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: ',
  'host=a user=',
  'jdbc:a:',
  'first,last\n',
  'first,last\n"a,"b\n',
  'phone,phone\n"',
  'name,age\nAnna,5\n\n',
  'name  ',
];

/** `unit` again and again, `length` characters in all. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64-like noise, the same every time (linear congruential generator of Numerical Recipes). */
export function noise(length: number): string {
  let state = 42;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += BASE64[state >>> 26];
  }
  return text;
}
