import { createHash } from 'node:crypto';
import type { Random } from '../../scoring/random.ts';
import { ibanCheck, luhnDigit } from './check-digits.ts';
import { between, chars, DIGITS, fillPattern, HEX, pick } from './pattern.ts';
import type { World } from './world.ts';

/** Prefix and length of card numbers by network (ISO/IEC 7812 issuer ranges). */
const CARDS = [
  ['4', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['3528', 16],
] as const;

/** A card number, in groups of four or not. */
export function card(random: Random): string {
  const [prefix, length] = pick(random, CARDS);
  const body = prefix + chars(random, DIGITS, length - prefix.length - 1);
  const number = body + luhnDigit(body);
  const separator = pick(random, [' ', ' ', '', '-']);
  if (separator === '') return number;
  const groups = length === 15 ? /^(.{4})(.{6})(.{5})$/ : /^(.{4})(.{4})(.{4})(.{4})$/;
  return number.match(groups)!.slice(1).join(separator);
}

export function expiry(random: Random): string {
  const month = String(between(random, 1, 12)).padStart(2, '0');
  return `${month}/${between(random, 26, 31)}`;
}

/** Basic bank account numbers by country (SWIFT's IBAN registry): `#` digit, `A` letter. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  GB: 'NWBK##############',
  DE: '##################',
  AT: '################',
  FR: '#######################',
  BE: '############',
  ES: '####################',
  PT: '#####################',
  IT: 'A######################',
  NL: 'RABO##########',
  SE: '####################',
  PL: '########################',
};

/** An IBAN; where the country has none, a German one. */
export function iban({ country, random }: World): string {
  const code = country.code in ACCOUNTS ? country.code : 'DE';
  const account = fillBank(ACCOUNTS[code]!, random);
  const number = `${code}${ibanCheck(code, account)}${account}`;
  return random() < 0.6 ? number.replace(/(.{4})(?=.)/g, '$1 ') : number;
}

/** Only `#` and a lone leading `A` are to be filled; bank codes are letters already. */
function fillBank(pattern: string, random: Random): string {
  const account = pattern.replace(/#/g, () => chars(random, DIGITS, 1));
  return account.replace(/^A(?=\d)/, () => chars(random, 'BCDEFGHLMNPQRSTUVZ', 1));
}

const SWIFT_BANKS: Readonly<Record<string, readonly string[]>> = {
  US: ['CHASUS33', 'BOFAUS3NXXX'],
  GB: ['NWBKGB2L', 'BARCGB22XXX'],
  DE: ['COBADEFFXXX', 'GENODEF1S02', 'INGDDEFF'],
  AT: ['RZBAATWW', 'BKAUATWWXXX'],
  FR: ['BNPAFRPP', 'AGRIFRPP882'],
  BE: ['KREDBEBB', 'GEBABEBB'],
  ES: ['CAIXESBBXXX', 'BSCHESMM'],
  MX: ['BCMRMXMM', 'BNMXMXMM'],
  PT: ['CGDIPTPL', 'BCOMPTPLXXX'],
  BR: ['ITAUBRSP', 'BRASBRRJ'],
  IT: ['UNCRITMM', 'BCITITMMXXX'],
  NL: ['RABONL2U', 'INGBNL2A'],
  SE: ['SWEDSESS', 'ESSESESS'],
  PL: ['BREXPLPW', 'PKOPPLPWXXX'],
};

export function swift({ country, random }: World): string {
  return pick(random, SWIFT_BANKS[country.code] ?? SWIFT_BANKS.US!);
}

/** Nine digits of an American bank (ABA check: weights 3 7 1). */
export function routing(random: Random): string {
  const body = `0${between(random, 1, 9)}${chars(random, DIGITS, 6)}`;
  const weights = [3, 7, 1, 3, 7, 1, 3, 7];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + String((10 - (sum % 10)) % 10);
}

const ACCOUNT_FORMS: Readonly<Record<string, readonly string[]>> = {
  US: ['##########', '############'],
  GB: ['########'],
  SE: ['####-## ### ##', '####,### ### ###'],
  BR: ['#####-#', '######-#'],
  MX: ['##########'],
};

/** A domestic account number, without a check digit that anybody could compute. */
export function account({ country, random }: World): string {
  return fillPattern(pick(random, ACCOUNT_FORMS[country.code] ?? ['##########']), random);
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A wallet's address: Bitcoin (base58check) or Ethereum in lower case (no checksum: EIP-55). */
export function wallet(random: Random): string {
  return random() < 0.5 ? `0x${chars(random, HEX, 40)}` : bitcoin(random);
}

function bitcoin(random: Random): string {
  const payload = Buffer.from([0, ...Array.from({ length: 20 }, () => between(random, 0, 255))]);
  const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
  const bytes = Buffer.concat([payload, sha(sha(payload)).subarray(0, 4)]);
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let encoded = '';
  while (rest > 0n) {
    encoded = BASE58[Number(rest % 58n)] + encoded;
    rest /= 58n;
  }
  return `1${encoded}`;
}
