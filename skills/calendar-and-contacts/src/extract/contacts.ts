import type { Span } from '../../../../shared/detect/types.ts';
import { findPlaceholders } from '../../../../shared/redact/index.ts';

/** A contact as a text seems to mean it, as `make_vcf` takes it. */
export interface ContactDraft {
  name: string;
  organisation?: string;
  emails: { address: string }[];
  phones: { number: string }[];
  addresses: { street: string }[];
  urls: string[];
  doubts: string[];
}

type Kind = 'name' | 'organisation' | 'email' | 'phone' | 'street' | 'url';

const KIND_OF_TYPE: Readonly<Partial<Record<Span['type'], Kind>>> = {
  PERSON: 'name',
  ORGANIZATION: 'organisation',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  STREET_ADDRESS: 'street',
  URL: 'url',
};
/** Placeholders stand for values that were taken out before the text came here. */
const KIND_OF_LABEL: Readonly<Record<string, Kind>> = {
  PERSON: 'name',
  ORGANIZATION: 'organisation',
  EMAIL: 'email',
  PHONE: 'phone',
  ADDRESS: 'street',
};

const MOST_CONTACTS = 100;
const BLOCK_EDGE = /\n\s*\n/g;

interface Piece {
  start: number;
  kind: Kind;
  value: string;
}

/** The people and organisations a text gives contacts of: a name begins one, and so does a new paragraph. */
export function findContacts(text: string, spans: readonly Span[]): ContactDraft[] {
  const edges = [...text.matchAll(BLOCK_EDGE)].map(({ index }) => index);
  const drafts: ContactDraft[] = [];
  let edge = 0;
  let open: ContactDraft | undefined;
  for (const piece of piecesOf(text, spans)) {
    while (edge < edges.length && edges[edge]! < piece.start) {
      open = undefined;
      edge++;
    }
    const beginsNew =
      piece.kind === 'name' && (open?.name ?? '') !== '' && open!.name !== piece.value;
    if (!open || beginsNew) {
      open = { name: '', emails: [], phones: [], addresses: [], urls: [], doubts: [] };
      drafts.push(open);
    }
    take(open, piece);
  }
  return merged(drafts.flatMap(named)).slice(0, MOST_CONTACTS);
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const found = spans.flatMap(({ start, end, type }) => {
    const kind = KIND_OF_TYPE[type];
    return kind ? [{ start, kind, value: text.slice(start, end) }] : [];
  });
  const hidden = findPlaceholders(text).flatMap(({ start, placeholder }) => {
    const kind = KIND_OF_LABEL[/^\[(.+)_\d+\]$/.exec(placeholder)?.[1] ?? ''];
    return kind ? [{ start, kind, value: placeholder }] : [];
  });
  return [...found, ...hidden].sort((a, b) => a.start - b.start);
}

function take(draft: ContactDraft, { kind, value }: Piece): void {
  if (kind === 'name') draft.name ||= value;
  else if (kind === 'organisation') draft.organisation ??= value;
  else if (kind === 'email') draft.emails.push({ address: value });
  else if (kind === 'phone') draft.phones.push({ number: value });
  else if (kind === 'street') draft.addresses.push({ street: value });
  else if (URL.canParse(value)) draft.urls.push(value);
}

/** A name alone is no contact; contacts without a name are called after what there is. */
function named(draft: ContactDraft): ContactDraft[] {
  const { emails, phones, addresses, organisation } = draft;
  if (emails.length + phones.length + addresses.length === 0) return [];
  if (draft.name !== '') return [draft];
  const name = organisation ?? emails[0]?.address ?? phones[0]?.number ?? addresses[0]!.street;
  return [{ ...draft, name, doubts: ['No name is announced in the text.'] }];
}

/** The same name twice is one contact. */
function merged(drafts: readonly ContactDraft[]): ContactDraft[] {
  const byName = new Map<string, ContactDraft>();
  for (const draft of drafts) {
    const known = byName.get(draft.name);
    byName.set(draft.name, known ? join(known, draft) : draft);
  }
  return [...byName.values()].map((draft) => ({
    ...draft,
    emails: unique(draft.emails),
    phones: unique(draft.phones),
    addresses: unique(draft.addresses),
    urls: unique(draft.urls),
  }));
}

function join(a: ContactDraft, b: ContactDraft): ContactDraft {
  return {
    ...b,
    ...a,
    emails: [...a.emails, ...b.emails],
    phones: [...a.phones, ...b.phones],
    addresses: [...a.addresses, ...b.addresses],
    urls: [...a.urls, ...b.urls],
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
