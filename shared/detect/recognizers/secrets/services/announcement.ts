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
  /key|token|secret|passw|auth(?!0)|cred|\bpat\b|bearer|dsn|schlüssel|clave|chave|clé|chiave|sleutel|nyckel|klucz|jeton/i;
/** `Datadog: …`: the value follows at once. */
const DIRECT = /^[\w-]{1,32}["']?\s?[:=]\s?["'`]?$/;
/** "the key of Datadog is …". */
const VERB = /\s(?:is|ist|lautet|est|es|é|è|to|jest|är)\s{1,2}\W?$/;
const BEFORE = 24;
/** What else has a long number at such a service. */
const OTHER =
  /\b(?:id|ids|uuid|build|commit|version|release|trace|span|request|order|ticket|sha\d*|md5|hash|digest|checksum|public|url|revision|deployment|event|job|run)\b/i;

/** The service's name alone and as the beginning of a setting, in lower case. */
export function spellings(names: readonly string[]): string[] {
  return names.flatMap((name) => ENDINGS.map((ending) => name + ending));
}

/** Whether the stretch from the service's name to the value speaks of a key. */
export function isAnnounced({ text, anchor, start }: Candidate): boolean {
  const said = text.slice(anchor, start);
  if (OTHER.test(said)) return false;
  if (KEY_WORD.test(said) || DIRECT.test(said)) return true;
  return VERB.test(said) && KEY_WORD.test(text.slice(Math.max(0, anchor - BEFORE), anchor));
}
