import type { Piece } from '../style.ts';
import {
  customer,
  imei,
  insurance,
  licence,
  mac,
  medicalRecord,
  passport,
  vin,
} from './documents.ts';
import { account, card, expiry, iban, routing, swift, wallet } from './finance.ts';
import { NATIONAL_IDS } from './national-ids.ts';
import { between, chars, DIGITS, pick } from './pattern.ts';
import {
  email,
  phone,
  place,
  plate,
  street,
  title,
  username,
  writtenDate,
  years,
} from './people.ts';
import { connection, jwt, opaqueKey, password, privateKey, serviceToken } from './secrets.ts';
import { coordinates, ipv6, LOOKALIKES, publicIp } from './technical.ts';
import type { World } from './world.ts';

/** A slot's value: labelled when it has a type. */
export type Value = Piece;
type Make = (world: World, number: string) => string;

/** Values whose case people change when they type: kind of slot → type and maker. */
const PLAIN: Readonly<Record<string, readonly [type: string, make: Make]>> = {
  person: ['PERSON', (world, n) => `${world.persona(n).first} ${world.persona(n).last}`],
  formal: ['PERSON', (world, n) => `${world.persona(n).last}, ${world.persona(n).first}`],
  short: ['PERSON', (world, n) => `${world.persona(n).first[0]}. ${world.persona(n).last}`],
  first: ['PERSON', (world, n) => world.persona(n).first],
  last: ['PERSON', (world, n) => world.persona(n).last],
  title: ['TITLE', title],
  street: ['STREET_ADDRESS', street],
  org: ['ORGANIZATION', ({ country, random }) => pick(random, country.organizations)],
  phone: ['PHONE_NUMBER', phone],
  birth: ['DATE_OF_BIRTH', (world, n) => writtenDate(world, world.persona(n).birth)],
  age: ['AGE', ({ random }) => String(between(random, 19, 93))],
  years: ['AGE', years],
  plate: ['VEHICLE_PLATE', plate],
};

/** Values that are pasted or copied with care: their case stays. */
const EXACT: Readonly<Record<string, readonly [type: string, make: Make]>> = {
  email: ['EMAIL_ADDRESS', email],
  user: ['USERNAME', username],
  card: ['CREDIT_CARD', ({ random }) => card(random)],
  cvv: ['CREDIT_CARD_CVV', ({ random }) => chars(random, DIGITS, 3)],
  expiry: ['CREDIT_CARD_EXPIRATION', ({ random }) => expiry(random)],
  iban: ['IBAN_CODE', iban],
  account: ['BANK_ACCOUNT', account],
  routing: ['ROUTING_NUMBER', ({ random }) => routing(random)],
  swift: ['SWIFT_CODE', swift],
  wallet: ['CRYPTO', ({ random }) => wallet(random)],
  passport: ['PASSPORT', passport],
  licence: ['DRIVER_LICENSE', licence],
  mrn: ['MEDICAL_RECORD_NUMBER', ({ random }) => medicalRecord(random)],
  insurance: ['INSURANCE_NUMBER', ({ random }) => insurance(random)],
  customer: ['CUSTOMER_ID', ({ random }) => customer(random)],
  vin: ['VIN', ({ random }) => vin(random)],
  imei: ['IMEI', ({ random }) => imei(random)],
  mac: ['MAC_ADDRESS', ({ random }) => mac(random)],
  ip: ['IP_ADDRESS', ({ random }) => publicIp(random)],
  ipsix: ['IP_ADDRESS', ({ random }) => ipv6(random)],
  coords: ['COORDINATES', ({ random }) => coordinates(random)],
  password: ['PASSWORD', ({ random }) => password(random)],
  pin: ['PIN', ({ random }) => chars(random, DIGITS, pick(random, [4, 6]))],
  token: ['API_KEY', ({ random }) => serviceToken(random)],
  secret: ['API_KEY', ({ random }) => opaqueKey(random)],
  jwt: ['JWT', ({ random }) => jwt(random)],
  pem: ['PRIVATE_KEY', ({ random }) => privateKey(random)],
  connection: ['CONNECTION_STRING', ({ random }) => connection(random)],
};

/** The value of a slot; asked again for the same kind and number, the same one. */
export function fill(world: World, kind: string, number: string, template: string): Value {
  const key = `${kind}${number}`;
  const known = world.given.get(key) ?? made(world, kind, number);
  if (known === undefined) throw new Error(`${template} has the unknown slot ${kind}`);
  world.given.set(key, known);
  return known;
}

function made(world: World, kind: string, number: string): Value | undefined {
  const plain = PLAIN[kind];
  if (plain !== undefined) return { type: plain[0], text: plain[1](world, number) };
  const exact = EXACT[kind];
  if (exact !== undefined) return { type: exact[0], text: exact[1](world, number), keepCase: true };
  const national = NATIONAL_IDS[kind];
  if (national !== undefined) {
    const text = national[1](world.random, world.persona(number).birth);
    return { type: national[0], text, keepCase: true };
  }
  if (kind === 'city' || kind === 'zip') return placePart(world, kind, number);
  if (kind === 'date') return { text: recentDate(world), keepCase: true };
  const lookalike = LOOKALIKES[kind];
  return lookalike === undefined ? undefined : { text: lookalike(world.random), keepCase: true };
}

/** City and postal code of one number belong together. */
function placePart(world: World, kind: 'city' | 'zip', number: string): Value {
  const { city, postalCode } = place(world);
  const values: Record<'city' | 'zip', Value> = {
    city: { type: 'LOCATION', text: city },
    zip: { type: 'POSTAL_CODE', text: postalCode },
  };
  for (const part of ['city', 'zip'] as const) world.given.set(`${part}${number}`, values[part]);
  return values[kind];
}

function recentDate(world: World): string {
  const { random } = world;
  const date = {
    day: between(random, 1, 28),
    month: between(random, 1, 12),
    year: between(random, 2019, 2027),
  };
  return writtenDate(world, date);
}
