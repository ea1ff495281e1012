import type { Span } from '../../../../shared/detect/types.ts';
import { findPlaceholders } from '../../../../shared/redact/index.ts';
import { attribute, elementsOf, type Page, squeeze, tagsOf } from '../page/index.ts';

export interface ContactCounts {
  emails: number;
  phones: number;
  addresses: number;
}

/** Types of the rules, and labels of placeholders that may stand for values already. */
const KINDS = [
  { kind: 'emails', type: 'EMAIL_ADDRESS', label: '[EMAIL_' },
  { kind: 'phones', type: 'PHONE_NUMBER', label: '[PHONE_' },
  { kind: 'addresses', type: 'STREET_ADDRESS', label: '[ADDRESS_' },
] as const;

/** How many different e-mail addresses, phone numbers and street addresses a text holds. */
export function countContacts(text: string, spans: readonly Span[]): ContactCounts {
  const placeholders = findPlaceholders(text).map(({ placeholder }) => placeholder);
  const counts = KINDS.map(({ kind, type, label }) => {
    const values = spans
      .filter((span) => span.type === type)
      .map(({ start, end }) => text.slice(start, end).toLowerCase());
    const hidden = placeholders.filter((placeholder) => placeholder.startsWith(label));
    return [kind, new Set([...values, ...hidden]).size] as const;
  });
  return Object.fromEntries(counts) as Record<keyof ContactCounts, number>;
}

export interface PublishedContacts {
  emails: string[];
  phones: string[];
  addresses: string[];
}

/** Mailboxes of an organisation, not of a person, in nine languages. */
const OF_AN_OFFICE =
  /^(?:info|contact|kontakt|contacto|contato|contatti|hello|hallo|bonjour|support|sales|verkauf|vertrieb|ventas|vendite|office|buero|biuro|mail|post|press|presse|prensa|stampa|jobs|careers|karriere|help|hilfe|service|kundenservice|klantenservice|privacy|datenschutz|impressum|legal|admin|team|booking|reservations?|reservierung|billing|abuse|security|webmaster|newsletter|redaktion|editor)(?:[.+_-].*)?@/i;
const MOST = 20;

/** What a page itself gives out for everybody: linked numbers, mailboxes of an office, marked addresses. */
export function publishedContacts(page: Page, spans: readonly Span[]): PublishedContacts {
  const links = tagsOf(page, 'a').map((tag) => attribute(page, tag, 'href') ?? '');
  const written = spans
    .filter(({ type }) => type === 'EMAIL_ADDRESS')
    .map(({ start, end }) => page.text.slice(start, end));
  const mailed = linked(links, 'mailto:');
  return {
    emails: unique([...mailed, ...written].filter((email) => OF_AN_OFFICE.test(email))),
    phones: unique(linked(links, 'tel:')),
    addresses: unique(
      elementsOf(page, (name) => name === 'address').map(({ text }) => squeeze(text)),
    ),
  };
}

function linked(links: readonly string[], scheme: string): string[] {
  return links
    .filter((link) => link.toLowerCase().startsWith(scheme))
    .map((link) => decoded(link.slice(scheme.length).split('?')[0]!).trim())
    .filter((value) => value !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].slice(0, MOST);
}
