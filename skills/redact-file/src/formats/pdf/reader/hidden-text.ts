import type { getDocument } from 'unpdf/pdfjs';
import type { Extras, HiddenText } from './messages.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Entries that a program has written about itself and the file, and what they hold. */
const TECHNICAL =
  /^(?:PDFFormatVersion|Language|EncryptFilterName|Is[A-Z].*|Producer|Creator|CreationDate|ModDate|Trapped)$/;
const MOST_TEXTS = 20_000;

interface Bookmark {
  title: string;
  url: string | null;
  items: Bookmark[];
}

/** Text of the document that stands on no page; what is found in it is looked for on the pages too. */
export async function readHidden(document: Document, extras: Extras): Promise<HiddenText[]> {
  const found: HiddenText[] = [];
  // Each by itself: a broken list of bookmarks says nothing about the rest.
  await tried(() => readDescription(document, extras, found));
  await tried(() => readBookmarks(document, extras, found));
  await tried(() => readAttachments(document, extras, found));
  await tried(() => readScripts(document, extras, found));
  return found.slice(0, MOST_TEXTS);
}

async function tried(work: () => Promise<void>): Promise<void> {
  await work().catch(() => {});
}

async function readDescription(document: Document, extras: Extras, found: HiddenText[]) {
  const { info, metadata } = await document.getMetadata();
  const entries = Object.entries(info as Record<string, unknown>);
  extras.signed ||= flag(entries, 'IsSignaturesPresent');
  extras.xfa ||= flag(entries, 'IsXFAPresent');
  const own = entries.filter(([name]) => !TECHNICAL.test(name));
  for (const [label, value] of own)
    for (const [name, text] of textsIn(label, value)) {
      extras.description++;
      found.push({ label: name, text, ...(name === 'Author' ? { isPerson: true } : {}) });
    }
  const more = metadata ? Object.entries(Object.fromEntries(metadata) as object) : [];
  for (const [label, value] of more)
    for (const [, text] of textsIn(label, value)) {
      const isPerson = label === 'dc:creator';
      if (found.some((one) => one.text === text)) continue;
      extras.description++;
      found.push({ label, text, ...(isPerson ? { isPerson } : {}) });
    }
}

function flag(entries: readonly [string, unknown][], name: string): boolean {
  return entries.some(([key, value]) => key === name && value === true);
}

function textsIn(label: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[label, value]];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(label, one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(name, one));
}

async function readBookmarks(document: Document, extras: Extras, found: HiddenText[]) {
  const open = [...(((await document.getOutline()) as Bookmark[] | null) ?? [])];
  for (let one = open.shift(); one && extras.bookmarks < MOST_TEXTS; one = open.shift()) {
    extras.bookmarks++;
    found.push({ label: 'Bookmark', text: one.title });
    if (one.url) found.push({ label: 'Link', text: one.url });
    open.unshift(...one.items);
  }
}

async function readAttachments(document: Document, extras: Extras, found: HiddenText[]) {
  const attached: unknown = await document.getAttachments();
  const list = attached instanceof Map ? [...attached] : Object.entries(attached ?? {});
  for (const [name, about] of list) {
    extras.attachments++;
    found.push({ label: 'File', text: String(name) });
    for (const [label, text] of textsIn('File', about)) found.push({ label, text });
  }
}

async function readScripts(document: Document, extras: Extras, found: HiddenText[]) {
  for (const read of [() => document.getJSActions(), () => document.getFieldObjects()]) {
    const objects: unknown = await read();
    const entries = objects instanceof Map ? Object.fromEntries(objects) : objects;
    for (const [label, text] of textsIn('Script', scriptsOf(entries))) {
      extras.scripts++;
      found.push({ label, text });
    }
  }
}

/** The scripts of a document, or those of its fields. */
function scriptsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scriptsOf);
  if (typeof value !== 'object' || value === null) return value;
  return 'actions' in value ? value.actions : Object.values(value).map(scriptsOf);
}
