import type { Candidate } from '../../../engine/recognizer.ts';

/** How names of settings go on in one word: `datadogApiKey`, `herokuToken`. */
const ENDINGS = [
  '',
  'key',
  'apikey',
  'appkey',
  'secret',
  'secretkey',
  'accesskey',
  'clientsecret',
  'token',
  'apitoken',
  'accesstoken',
  'authtoken',
];

const KEY_WORD =
  /key|token|secret|passw|auth(?!0)|cred|\bpat\b|bearer|dsn|schlüssel|clave|chave|clé|chiave|sleutel|nyckel|klucz|jeton|[:=]\s?["'`]?$/i;

/** The service's name alone and as the beginning of a setting, in lower case. */
export function spellings(names: readonly string[]): string[] {
  return names.flatMap((name) => ENDINGS.map((ending) => name + ending));
}

/** Whether the stretch from the service's name to the value speaks of a key. */
export function isAnnounced({ text, anchor, start }: Candidate): boolean {
  return KEY_WORD.test(text.slice(anchor, start));
}
