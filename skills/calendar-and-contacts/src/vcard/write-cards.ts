import { isDay } from '../../../kit/dates/index.ts';
import { Refusal } from '../../../kit/tool/index.ts';
import { escapeText, formatLines } from '../lines/index.ts';
import type { Contact } from './contact.ts';

/** A leap year, so that a birthday on February 29 is one. */
const ANY_YEAR = 2000;

/** The text of a .vcf file (RFC 6350, version 4.0). @throws Refusal for a birthday that is no day. */
export function writeCards(contacts: readonly Contact[], uidOf: () => string): string {
  return formatLines(contacts.flatMap((contact) => cardLines(contact, uidOf())));
}

function cardLines(contact: Contact, uid: string): string[] {
  const { name, organisation, title, emails, phones, addresses, urls, birthday, note } = contact;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${uid}`,
    `KIND:${contact.is_organisation ? 'org' : 'individual'}`,
    `FN:${escapeText(name)}`,
    ...(contact.is_organisation ? [] : [`N:${compound(nameParts(contact))}`]),
    ...text('ORG', organisation ?? (contact.is_organisation ? name : undefined)),
    ...text('TITLE', title),
    ...emails.map(({ address, kind }) => `EMAIL${type(kind)}:${escapeText(address)}`),
    ...phones.map(({ number, kind }) => `TEL${type(kind)}:${escapeText(number)}`),
    ...addresses.map((address) => `ADR${type(address.kind)}:${compound(addressParts(address))}`),
    ...urls.map((url) => `URL:${url}`),
    ...(birthday === undefined ? [] : [`BDAY:${birthdayOf(birthday)}`]),
    ...text('NOTE', note),
    'END:VCARD',
  ];
}

/** Family name, given name, and three parts nobody fills in. The last word of a name is the family's. */
function nameParts({ name, given_name, family_name }: Contact): string[] {
  if (given_name !== undefined || family_name !== undefined)
    return [family_name ?? '', given_name ?? '', '', '', ''];
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? words.pop()! : '';
  return [family, words.join(' '), '', '', ''];
}

function addressParts({
  street,
  city,
  region,
  postal_code,
  country,
}: Contact['addresses'][number]): string[] {
  return ['', '', street ?? '', city ?? '', region ?? '', postal_code ?? '', country ?? ''];
}

function compound(parts: readonly string[]): string {
  return parts.map(escapeText).join(';');
}

function text(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${name}:${escapeText(value)}`];
}

function type(kind: string | undefined): string {
  return kind === undefined ? '' : `;TYPE=${kind}`;
}

function birthdayOf(text: string): string {
  const match = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text.trim());
  const [, year, month, day] = match ?? [];
  const hasYear = year !== '-';
  const date = { year: hasYear ? Number(year) : ANY_YEAR, month: Number(month), day: Number(day) };
  if (match && isDay(date)) return `${hasYear ? year : '--'}${month}${day}`;
  throw new Refusal(
    'INPUT_INVALID',
    'The birthday is no day.',
    'Write it as YYYY-MM-DD, or --MM-DD.',
  );
}
