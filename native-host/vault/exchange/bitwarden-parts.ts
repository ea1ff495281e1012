import type { EntityType } from '../../../shared/detect/entity-types/index.ts';
import type { BitwardenCard, BitwardenField, BitwardenIdentity } from './bitwarden-schema.ts';
import type { Part } from './gathering.ts';

type Text = string | null | undefined;

export function cardParts(card: BitwardenCard): Part[] {
  return [
    profile('CREDIT_CARD', 'card number', card.number),
    profile('PERSON', 'cardholder', card.cardholderName),
    profile('CREDIT_CARD_EXPIRATION', 'expiry date', joined('/', [card.expMonth, card.expYear])),
    profile('CREDIT_CARD_CVV', 'security code', card.code),
  ];
}

export function identityParts(who: BitwardenIdentity): Part[] {
  const address = [who.address1, who.address2, who.address3];
  return [
    profile('PERSON', 'name', joined(' ', [who.firstName, who.middleName, who.lastName])),
    profile('TITLE', 'title', who.title),
    profile('EMAIL_ADDRESS', 'e-mail address', who.email),
    profile('PHONE_NUMBER', 'phone number', who.phone),
    profile('STREET_ADDRESS', 'street address', joined(', ', address)),
    profile('POSTAL_CODE', 'postal code', who.postalCode),
    profile('LOCATION', 'place', joined(', ', [who.city, who.state, who.country])),
    profile('ORGANIZATION', 'company', who.company),
    profile('USERNAME', 'user name', who.username),
    profile('US_SSN', 'social security number', who.ssn),
    profile('PASSPORT', 'passport number', who.passportNumber),
    profile('DRIVER_LICENSE', 'driving licence number', who.licenseNumber),
  ];
}

/** Custom fields that hold text: hidden ones are secrets, the others notes. */
export function fieldParts(fields: readonly BitwardenField[] | null | undefined): Part[] {
  return (fields ?? []).filter(holdsText).map(({ name, value, type }) => ({
    kind: type === HIDDEN ? 'secret' : 'note',
    part: name || 'field',
    value,
  }));
}

/** Whether a field holds text of its own: no tick, and no link to another field. */
export function holdsText({ type }: BitwardenField): boolean {
  return type === null || type === undefined || type === PLAIN || type === HIDDEN;
}

const PLAIN = 0;
const HIDDEN = 1;

function profile(type: EntityType, part: string, value: Text): Part {
  return { kind: 'profile', type, part, value };
}

function joined(between: string, texts: readonly Text[]): string {
  return texts.filter(Boolean).join(between);
}
