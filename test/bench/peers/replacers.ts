import type { Peer } from './peer.ts';
import { replacedSpans } from './replaced-spans.ts';

/** The words redact-pii writes (its `replaceWith` has no effect in this version), and our types. */
const REDACT_PII: Readonly<Record<string, string>> = {
  PERSON_NAME: 'PERSON',
  EMAIL_ADDRESS: 'EMAIL_ADDRESS',
  PHONE_NUMBER: 'PHONE_NUMBER',
  IP_ADDRESS: 'IP_ADDRESS',
  CREDIT_CARD_NUMBER: 'CREDIT_CARD',
  STREET_ADDRESS: 'STREET_ADDRESS',
  ZIPCODE: 'POSTAL_CODE',
  US_SOCIAL_SECURITY_NUMBER: 'US_SSN',
  USERNAME: 'USERNAME',
  PASSWORD: 'PASSWORD',
  CREDENTIALS: 'PASSWORD',
  DIGITS: 'ID',
  URL: 'URL',
};

export async function redactPii(): Promise<Peer> {
  const { SyncRedactor } = await import('redact-pii');
  const redactor = new SyncRedactor();
  return writingPeer('redact-pii', REDACT_PII, (text) => redactor.redact(text));
}

const REDACTPII_NODE: Readonly<Record<string, string>> = {
  PERSON_NAME: 'PERSON',
  EMAIL_ADDRESS: 'EMAIL_ADDRESS',
  PHONE_NUMBER: 'PHONE_NUMBER',
  CREDIT_CARD_NUMBER: 'CREDIT_CARD',
  US_SOCIAL_SECURITY_NUMBER: 'US_SSN',
};

export async function redactpiiNode(): Promise<Peer> {
  const { Redactor } = await import('@redactpii/node');
  const redactor = new Redactor();
  return writingPeer('@redactpii/node', REDACTPII_NODE, (text) => redactor.redact(text));
}

/** A peer that writes fixed words over what it finds. */
function writingPeer(
  name: string,
  types: Readonly<Record<string, string>>,
  redact: (text: string) => string,
): Peer {
  const words = Object.keys(types);
  const replacement = new RegExp(`(?<![A-Z_])(${words.join('|')})(?![A-Z_])`);
  return {
    name,
    types: words.length,
    async find(text) {
      const found = replacedSpans(text, redact(text), replacement);
      return found
        .filter(({ start, end, type }) => text.slice(start, end) !== type)
        .map((finding) => ({ ...finding, type: types[finding.type] ?? finding.type }));
    },
  };
}

/** Between two signs that no rule of a peer touches. */
const MARKED = /❰([A-Z_]+)❱/;
const mark = (type: string) => `❰${type}❱`;

const ARCJET: Readonly<Record<string, string>> = {
  email: 'EMAIL_ADDRESS',
  'phone-number': 'PHONE_NUMBER',
  'ip-address': 'IP_ADDRESS',
  'credit-card-number': 'CREDIT_CARD',
};

export async function arcjet(): Promise<Peer> {
  const { redact } = await import('@arcjet/redact');
  const replace = (entity: string) => mark(ARCJET[entity] ?? 'ID');
  return {
    name: '@arcjet/redact',
    types: Object.keys(ARCJET).length,
    async find(text) {
      const [redacted] = await redact(text, { replace });
      return replacedSpans(text, redacted, MARKED);
    },
  };
}
