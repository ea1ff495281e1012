import { remainder } from '../../checksums/iso7064.ts';
import { luhnValid } from '../../checksums/luhn.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const FRENCH = /\b(?:fran[cç]|french|frankreich|französ)/i;
const CORSICA: Readonly<Record<string, string>> = { '2A': '19', '2B': '18' };

/** Social security, identity card, companies: France. */
export const FRANCE: readonly Recognizer[] = [
  issuedNumber({
    id: 'fr-nir',
    type: 'FR_NIR',
    forms: [
      '[1-478]#####[0-9AB]########',
      '[1-478] ## ## #[0-9AB] ### ### ##',
      '[1-478]-##-##-#[0-9AB]-###-###-##',
      '[1-478].##.##.#[0-9AB].###.###.##',
      '[1-478]#####[0-9AB]###### ##',
    ],
    valid: isNir,
    checksum: 'modulo 97',
    score: 0.9,
    words: 'nir sécu sécurité sociale insee ssn vitale social security',
    near: 1,
  }),
  issuedNumber({
    id: 'fr-identity-card',
    type: 'FR_CNI',
    // Twelve digits until 2021, nine characters without look-alikes since.
    forms: ['############', `[CDFGHJKLMNPRTVWXYZ]${'[0-9CDFGHJKLMNPRTVWXYZ]'.repeat(7)}#`],
    words: 'cni cnie identité',
    vagueWords: 'identity id national',
    home: FRENCH,
  }),
  issuedNumber({
    id: 'fr-siren',
    type: 'FR_SIREN',
    forms: ['#########', '### ### ###'],
    valid: (value) => luhnValid(value),
    checksum: 'Luhn',
    words: 'siren rcs',
    near: 0.95,
  }),
  issuedNumber({
    id: 'fr-siret',
    type: 'FR_SIRET',
    forms: ['##############', '### ### ### #####', '### ### ### ## ###', '######### #####'],
    valid: (value) => luhnValid(value) || isPostOffice(value),
    checksum: 'Luhn',
    words: 'siret établissement',
    near: 0.98,
  }),
];

/** Sex, year, month, department, commune, order and a key of two digits (Insee). */
function isNir(value: string): boolean {
  const month = Number(value.slice(3, 5));
  const isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  if (!isMonth) return false;
  const department = value.slice(5, 7);
  if (/[AB]/.test(department) && !CORSICA[department]) return false;
  const number = value.slice(0, 5) + (CORSICA[department] ?? department) + value.slice(7, 13);
  return 97 - remainder(number, 97) === Number(value.slice(13));
}

/** Offices of La Poste share one SIREN; their digits add up to a multiple of five instead. */
function isPostOffice(value: string): boolean {
  if (!value.startsWith('356000000')) return false;
  return [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
