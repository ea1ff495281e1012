import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { entropy, plausibleSecret } from '../plausible.ts';
import {
  AFTER_NAME,
  ASSIGNED,
  assignmentAt,
  BEFORE_VALUE,
  cutQuery,
  signBehind,
  trimValue,
} from './setting.ts';

const NAMES =
  'key|token|secret|bearer|credentials?|key_base|schlüssel|jeton|nyckeln?|klucz(?: do)?(?: api)?|sleutel|cl[ée](?: d.?)? ?api|clave(?: de)? api|chave(?: da| de)? api|chiave(?: dell.)? ?api|phpsessid|jsessionid|session_?id|connect\\.sid|sessionid|_auth|(?:jwt|session|cookie|token|hmac)_(?:signing|sign|salt)';
const STRONG =
  /(?:api|access|auth|secret|client|private|signing|encryption|master|admin|service|account|app|application|s3|db|database|webhook|bot|deploy|personal|refresh|session|jwt|hmac|security|subscription|integration|consumer|developer|license|licence|shared|storage|bearer|root|live|prod|production|gitlab|github|zugangs|zugriffs)[ _.-]{0,2}(?:key|token|secret|credentials?|schlüssel|nyckeln?|klucz|sleutel)\d?$|key_base$|(?:secret|segredo|segreto|secreto|sekret|geheim(?:nis)?|hemlighet(?:en)?|secr[èe]te|secreta|segreta|klucz tajny)$|(?:geheimer?|geheime|hemlig|tajny)[ _-](?:schlüssel|sleutel|nyckel|klucz)$|bearer$|_(?:signing|sign|salt)$|authtoken$|apikey$|api$|sessid$|sessionid$|session_id$|\.sid$/;
const PUBLIC =
  /(?:pub|public|publishable|primary|foreign|partition|sort|cache|site|object|idempotency|translation|row|column|next|page|continuation|cursor|sync|csrf|xsrf|dedupe|shard|hash|group|index|unique|map|react|registry|storage_key|host|ssh|verify|known|web[_-]?socket)[ _.-]?(?:key|token)$|(?:^|[^a-z])(?:turkey|monkey|hockey|whiskey|jockey|donkey)$/;
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const WORDS = /^(?:[A-Za-z]+\d?|\d{1,4})(?:[-_.:/ ](?:[A-Za-z]+\d?|\d{1,12}))*$/;
const VALUE = String.raw`(?<=")[^"\s\\<>]{8,512}(?=\\?")|(?<=')[^'\s\\<>]{8,512}(?=\\?')|(?<=\x60)[^\x60\s<>]{8,512}(?=\x60)|[\w+/.~-]{16,512}={0,2}`;

/** `API_KEY=…`, `"token": "…"`, `clientSecret: '…'`, `X-Api-Key: …`: long and random enough to be one. */
export const keyAssignment: Recognizer = {
  id: 'key-assignment',
  effort: 2,
  type: 'API_KEY',
  trigger: ASSIGNED,
  lead: new RegExp(`[^](?<=(?:${NAMES})\\d?${AFTER_NAME})${BEFORE_VALUE}`, 'iy'),
  pattern: new RegExp(VALUE, 'y'),
  score: 0.8,
  validate: (candidate) => isKey(candidate),
};

/** `segredo: "…"`, `clé secrète : …`, `geheimnis = …`: looked for from the word, since signs are everywhere. */
export const secretAssignment: Recognizer = {
  ...keyAssignment,
  id: 'key-assignment-word',
  trigger: {
    kind: 'word',
    words:
      'segredo segreto secreto sekret geheim geheimnis hemlighet hemligheten secrète secrete secreta segreta tajny'.split(
        ' ',
      ),
  },
  lead: new RegExp(
    `(?:(?:segredo|segreto|secreto|sekret|geheim(?:nis)?|hemlighet(?:en)?)|(?<=(?:cl[ée]|clave|chave|chiave|klucz) )(?:secr[èe]te|secreta|segreta|tajny))${AFTER_NAME}${BEFORE_VALUE}`,
    'iy',
  ),
  validate: (candidate) => isKey(candidate, signBehind(candidate)),
};

/** `- name: API_KEY, value: …`: name and value apart. */
export const keyValue: Recognizer = {
  id: 'key-value',
  type: 'API_KEY',
  trigger: { kind: 'word', words: ['value', 'default'] },
  lead: new RegExp(
    `(?<=(?:key|token|secret|(?:cle|clave|chave|chiave)_api|[_-](?:nyckel|sleutel|klucz|schl(?:ü|ue)ssel|jeton|chiave|clave|chave))["']?(?:,|\\s{0,8}\\{)?\\s{1,40}["']?)(?:value|default)["']?\\s{0,2}${BEFORE_VALUE}`,
    'iy',
  ),
  pattern: new RegExp(VALUE, 'y'),
  score: 0.75,
  validate: (candidate) => {
    trimValue(candidate);
    return isRandom(candidate.text.slice(candidate.start, candidate.end), 20);
  },
};

/** `SIGNING: …`, `-e CHIAVE=…`: settings in capitals whose word for a key is another language's, or what it is for. */
export const keySetting: Recognizer = {
  id: 'key-setting',
  type: 'API_KEY',
  trigger: {
    kind: 'word',
    words:
      'signing signature salt pepper hmac jwt encryption chiave clave chave nyckel sleutel klucz schluessel jeton cle apikey'.split(
        ' ',
      ),
  },
  lead: /[A-Z]{3,12}(?:_[A-Z0-9]{2,12}){0,3}["']?\s?[=:]\s{0,2}["']?/y,
  pattern: /[\w+/.~-]{20,512}={0,2}(?![\w(])/y,
  score: 0.8,
  validate: ({ text, start, end }) => {
    const value = text.slice(start, end);
    return isRandom(value, 20) && !UUID.test(value) && !HASH.test(value);
  },
};

/** A hash beside one of these is a key: "HMAC key", "signing secret". */
const STRONG_NOUN =
  /^(?:secret|segredo|segreto|secreto|sekret|geheimnis|hemlighet|zugangstoken|zugriffstoken|accesstoken|apikey|api[ -])/i;
const STRONG_BEFORE =
  /(?<!\p{L})(?:api|hmac|jwt|access|auth|secret|private|signing|signature|encryption|client|webhook|master|shared|geheimer?|geheimen|hemliga?|tajny)[ _-]$/iu;
/** … or behind it, where adjectives stand: "clé secrète", "chiave di firma". */
const STRONG_BEHIND =
  /^\p{L}+ (?:(?:d['’]|de |da |di |del |dell['’])?(?:api|hmac|jwt|firma|signature|assinatura|secr[èe]te|secreta|segreta|tajny))(?!\p{L})/iu;

/** "my API key is …", "der Schlüssel lautet …", "use token …". */
export const keyInSentence: Recognizer = {
  id: 'key-sentence',
  effort: 5,
  type: 'API_KEY',
  trigger: {
    kind: 'word',
    words:
      'key apikey token zugangstoken zugriffstoken accesstoken secret schlüssel api clé cle clave chave chiave sleutel nyckel nyckeln klucz jeton segredo segreto secreto sekret geheimnis geheim hemlighet hemligheten'.split(
        ' ',
      ),
  },
  lead: /\p{L}{3,14}(?:(?: [\p{L}\d'’.-]{1,20}){0,5}?(?: (?:is|was|ist|lautet|est|es|é|è|to|jest|är)(?: now)?\s?:?|:))? {1,2}["'`]?/uy,
  pattern: /[\w+/.~-]{16,512}={0,2}/y,
  score: 0.75,
  validate: (candidate) => {
    trimValue(candidate);
    const value = candidate.text.slice(candidate.start, candidate.end);
    if (!isRandom(value, 16) || UUID.test(value) || isPublic(candidate)) return false;
    return !HASH.test(value) || isStrong(candidate);
  },
};

function isKey(candidate: Candidate, sign = candidate.anchor): boolean {
  const { text, start } = candidate;
  const { name, quoted, nextLine } = assignmentAt(text, sign, start);
  if (nextLine || PUBLIC.test(name)) return false;
  if (!quoted) {
    if (text[candidate.end] === '(' || isProperty(text.slice(start, candidate.end))) return false;
    cutQuery(candidate);
    trimValue(candidate);
  }
  const value = text.slice(start, candidate.end);
  if (STRONG.test(name)) return isRandom(value, quoted && /secret$/.test(name) ? 8 : 16);
  if (!isRandom(value, 20) || UUID.test(value)) return false;
  // A bare "key" of a cache or a map may well be a hash.
  return !HASH.test(value) || !/key$/.test(name) || isEnvironmentKey(text, sign);
}

/** `PARTNER_KEY: …`: in capitals and with a word before it, it is a setting, and no key of a map. */
function isEnvironmentKey(text: string, sign: number): boolean {
  return /(?:^|[\s"'])[A-Z][A-Z0-9]{2,20}(?:_[A-Z0-9]{2,20}){0,3}_KEY["']?\s?$/.test(
    text.slice(Math.max(0, sign - 64), sign),
  );
}

const MIN_ENTROPY = 3;
/** Short secrets cannot reach the entropy of long ones. */
const SHORT = 16;

/** Whether a value of at least `length` looks like drawn by lot rather than chosen or computed. */
function isRandom(value: string, length: number): boolean {
  if (value.length < length || !plausibleSecret(value) || WORDS.test(value) || isName(value))
    return false;
  if (/^(?:https?:|\.{0,2}\/|[\w-]+\.[\w.-]+\/|data:)/.test(value)) return false;
  const bits = entropy(value);
  if (/\d/.test(value) && /[A-Za-z]/.test(value)) {
    return bits >= (value.length < SHORT ? MIN_ENTROPY - 0.5 : MIN_ENTROPY);
  }
  return value.length >= 24 && (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 4 && bits >= 4;
}

function isStrong({ text, anchor }: Candidate): boolean {
  const noun = text.slice(anchor, anchor + 32);
  return (
    STRONG_NOUN.test(noun) ||
    STRONG_BEHIND.test(noun) ||
    STRONG_BEFORE.test(text.slice(Math.max(0, anchor - 16), anchor))
  );
}

/** Names have digits at the end or as a version, hardly in three places. */
const DIGITS_THROUGHOUT = /\d[A-Za-z]+\d[A-Za-z]+\d/;

/** A name of a program, `getProgramInfoUniqueKey2`: nearly all of it is made of words. */
function isName(value: string): boolean {
  if (!/^[A-Za-z_$][\w$.]*$/.test(value) || DIGITS_THROUGHOUT.test(value)) return false;
  return value.replace(/[A-Z]?[a-z]{3,}/g, withoutWord).length * 4 <= value.length;
}

/** Nothing for what can be read out; letters drawn by lot stay. */
function withoutWord(letters: string): string {
  return /[aeiouy]/i.test(letters) && !/[^aeiouy]{5}/i.test(letters) ? '' : letters;
}

/** `forge.pbe.generatePkcs12Key`: tokens with dots in them have more digits. */
function isProperty(value: string): boolean {
  return /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value) && !/\d\D*\d\D*\d/.test(value);
}

/** "Public key …": the word before the noun says so. */
function isPublic({ text, anchor }: Candidate): boolean {
  const noun = /^\p{L}+/u.exec(text.slice(anchor, anchor + 16))?.[0] ?? '';
  return PUBLIC.test((text.slice(Math.max(0, anchor - 16), anchor) + noun).toLowerCase());
}
