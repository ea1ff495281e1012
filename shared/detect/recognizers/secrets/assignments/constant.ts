import type { Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { entropy, plausibleSecret } from '../plausible.ts';
import { isExamplePassword, plausibleQuoted } from './password-shape.ts';

const PASSWORD_NAMES =
  '(?:password|passwd|pass|pwd|passphrase|mdp|motdepasse|clave|contrasena|senha|wachtwoord|losenord|haslo|kennwort|passwort)';
const KEY_NAMES =
  '(?:key|token|secret|salt|api|jeton|cle|cle_api|clave_api|chave|chave_api|chiave|chiave_api|sleutel|nyckel|klucz|schluessel)';
const DEFINE = (names: string) => `define\\(\\s?["'](?:\\w{0,40}_)?${names}\\d?["']\\s?,\\s?["']`;

/** PHP's `define('DB_PASSWORD', '…');`. */
export const passwordConstant: Recognizer = {
  id: 'password-constant',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['define'] },
  lead: new RegExp(DEFINE(PASSWORD_NAMES), 'iy'),
  pattern: /[^\s'"\\]{4,128}(?=["'])/y,
  score: 0.88,
  validate: (candidate) => plausibleQuoted(writtenOf(candidate)) && !isExamplePassword(candidate),
};

/** `define('AUTH_KEY', '…');`. */
export const keyConstant: Recognizer = {
  id: 'key-constant',
  type: 'API_KEY',
  trigger: { kind: 'word', words: ['define'] },
  lead: new RegExp(DEFINE(KEY_NAMES), 'iy'),
  pattern: /[^\s'"\\]{16,512}(?=["'])/y,
  score: 0.82,
  validate: (candidate) => isDrawn(writtenOf(candidate)),
};

const MIN_ENTROPY = 3;

function isDrawn(value: string): boolean {
  return (
    plausibleSecret(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    entropy(value) >= MIN_ENTROPY &&
    !/^(?:https?:|[\w.-]+\/)|^[A-Za-z]+(?:[_-][A-Za-z]+)+\d?(?:[_-]?v?\d+)?$/.test(value)
  );
}
