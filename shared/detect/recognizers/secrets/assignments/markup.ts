import type { Recognizer } from '../../../engine/recognizer.ts';
import { entropy, plausibleSecret } from '../plausible.ts';
import { plausibleQuoted } from './password-shape.ts';

/** `<dbPassword>…</dbPassword>`. */
export const passwordElement: Recognizer = {
  id: 'password-element',
  type: 'PASSWORD',
  trigger: { kind: 'sign', signs: '>' },
  lead: /(?<=<[\w:.-]{0,30}(?:password|passwd|pwd|passphrase))>/iy,
  pattern: /[^<>\n]{4,128}(?=<\/)/y,
  score: 0.9,
  validate: ({ text, start, end }) => plausibleQuoted(text.slice(start, end)),
};

/** `<apiKey>…</apiKey>`. */
export const keyElement: Recognizer = {
  id: 'key-element',
  leadEffort: 4,
  type: 'API_KEY',
  trigger: { kind: 'sign', signs: '>' },
  lead: /(?<=<[\w:.-]{0,30}(?:api-?key|token|secret|access-?key|secret-?key))>/iy,
  pattern: /[^<>\s]{12,256}(?=<\/)/y,
  score: 0.85,
  validate: ({ text, start, end }) => {
    const value = text.slice(start, end);
    return plausibleSecret(value) && /\d/.test(value) && entropy(value) >= 3;
  },
};

/** `…&sig=…`, `X-Amz-Signature=…`: what lets anybody with the address in. */
export const urlSignature: Recognizer = {
  id: 'url-signature',
  type: 'API_KEY',
  trigger: { kind: 'sign', signs: '=' },
  lead: /(?<=[?&](?:sig|X-Amz-Signature|X-Goog-Signature|Signature))=/y,
  pattern: /[\w%+/-]{30,600}={0,2}/y,
  score: 0.9,
};
