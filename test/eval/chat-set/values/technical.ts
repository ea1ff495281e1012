import type { Random } from '../../scoring/random.ts';
import { between, chars, digits, fillPattern, HEX, LOWER_ALNUM, pick } from './pattern.ts';

/** An address of the public internet, outside the ranges kept for documentation and private nets. */
export function publicIp(random: Random): string {
  const first = pick(random, [23, 45, 62, 81, 93, 109, 151, 178, 185, 212]);
  return [first, between(random, 1, 254), between(random, 1, 254), between(random, 1, 254)].join(
    '.',
  );
}

export function ipv6(random: Random): string {
  const groups = Array.from({ length: 4 }, () => chars(random, HEX, 4).replace(/^0+/, '') || '1');
  return `2a02:${groups[0]}:${groups[1]}:${groups[2]}::${groups[3]}`;
}

export function coordinates(random: Random): string {
  const latitude = (between(random, 360_000, 599_999) / 10_000).toFixed(4);
  const longitude = (between(random, -90_000, 219_999) / 10_000).toFixed(4);
  return `${latitude}${pick(random, [', ', ',', ' , '])}${longitude}`;
}

/** What looks like an identifier and identifies nobody: name of the slot → how it is made. */
export const LOOKALIKES: Readonly<Record<string, (random: Random) => string>> = {
  order: (random) =>
    fillPattern(
      pick(random, [
        '###-#######-#######',
        'A##-######',
        '########',
        'OR-####-######',
        '##########',
      ]),
      random,
    ),
  ticket: (random) =>
    `${pick(random, ['PROJ', 'OPS', 'WEB', 'INC'])}-${digits(random, between(random, 3, 6))}`,
  tracking: (random) =>
    pick(random, [
      `1Z${fillPattern('###A########A###', random)}`,
      digits(random, 20),
      `JJD${digits(random, 17)}`,
      `RR${digits(random, 9)}SE`,
    ]),
  version: (random) =>
    pick(random, [
      `v${between(random, 1, 24)}.${between(random, 0, 30)}.${between(random, 0, 12)}`,
      `${between(random, 1, 9)}.${between(random, 0, 19)}.${between(random, 0, 9)}-rc.${between(random, 1, 4)}`,
      `${between(random, 10, 25)}.0${between(random, 1, 9)}.${between(random, 1, 9)}`,
      `10.0.${between(random, 10000, 26100)}.${between(random, 1, 4000)}`,
    ]),
  sha: (random) => chars(random, HEX, 40),
  sha_long: (random) => chars(random, HEX, 64),
  commit: (random) => chars(random, HEX, between(random, 7, 10)),
  md: (random) => chars(random, HEX, 32),
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => chars(random, HEX, length)).join('-'),
  hex: (random) => `0x${chars(random, HEX, pick(random, [4, 8]))}`,
  slug: (random) => chars(random, LOWER_ALNUM, 8),
  price: (random) =>
    `${between(random, 1, 4999)}${pick(random, ['.', ','])}${chars(random, '0123456789', 2)}`,
  amount: (random) =>
    pick(random, [
      `${between(random, 1, 99)},${digits(random, 3)}`,
      `${between(random, 1, 999)}.${digits(random, 3)}`,
      digits(random, 5),
    ]),
  isbn: (random) => isbn(random),
  ean: (random) => ean13(`4${digits(random, 11)}`),
  sku: (random) =>
    fillPattern(pick(random, ['AAA-#####-AA', 'AA####A', '##-###-AAA', 'A###.###.##']), random),
  serial: (random) =>
    fillPattern(pick(random, ['AA#A####AAA#', 'SN########', '#AA######']), random),
  part: (random) => fillPattern('#### ### ##', random),
  epoch: (random) => String(between(random, 1_600_000_000, 1_790_000_000)),
  millis: (random) =>
    String(between(random, 1_600_000_000, 1_790_000_000) * 1000 + between(random, 0, 999)),
  year: (random) => String(between(random, 1950, 2030)),
  time: (random) =>
    `${String(between(random, 0, 23)).padStart(2, '0')}:${String(between(random, 0, 59)).padStart(2, '0')}`,
  number: (random) => String(between(random, 2, 400)),
  big: (random) => digits(random, between(random, 6, 11)),
  percent: (random) => `${between(random, 0, 99)}.${between(random, 0, 9)}%`,
  port: (random) => pick(random, ['3000', '5432', '8080', '8443', '9200', '27017']),
  localip: (random) =>
    pick(random, [
      '127.0.0.1',
      '0.0.0.0',
      '192.0.2.15',
      '198.51.100.7',
      '203.0.113.42',
      '255.255.255.0',
    ]),
  isodate: (random) =>
    `${between(random, 2019, 2026)}-${chars(random, '0', 1)}${between(random, 1, 9)}-${between(random, 10, 28)}`,
  stamp: (random) =>
    `${between(random, 2023, 2026)}-0${between(random, 1, 9)}-${between(random, 10, 28)}T${between(random, 10, 23)}:${between(random, 10, 59)}:${between(random, 10, 59)}Z`,
  point: (random) =>
    `(${between(random, -20, 90)}.${between(random, 0, 9)}, ${between(random, -20, 90)}.${between(random, 0, 9)})`,
};

function isbn(random: Random): string {
  const body = `978${pick(random, ['0', '1', '2', '3', '8'])}${digits(random, 8)}`;
  const number = ean13(body);
  return random() < 0.6 ? number.replace(/^(...)(.)(....)(....)(.)$/, '$1-$2-$3-$4-$5') : number;
}

/** Twelve digits with the check digit of EAN-13 (GS1). */
function ean13(body: string): string {
  const sum = [...body].reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3),
    0,
  );
  return body + String((10 - (sum % 10)) % 10);
}
