import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { annotationsOf } from './annotations.ts';
import { countPictures } from './count-pictures.ts';
import { readHidden } from './hidden-text.ts';
import type { Extras, ReaderLimits, ReadPage, ReadPdf } from './messages.ts';
import { NoData } from './no-data.ts';
import { TooMuch } from './reader-failure.ts';
import { itemsOf } from './text-items.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

const NO_BOX = [0, 0, 612, 792] as const;

/**
 * Reads the text of every page, and what text there is besides. Nothing is drawn, run or fetched:
 * pictures stay packed, fonts are asked for their characters only, scripts are plain text.
 * @throws TooMuch, and what the parser throws over a file that is none.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReaderLimits,
  onPage: (done: number, total: number) => void,
): Promise<ReadPdf> {
  const extras = noExtras(countPictures(bytes));
  const missing = new Set<string>();
  const task = getDocument({
    data: bytes,
    BinaryDataFactory: NoData.noting(missing),
    disableFontFace: true,
    enableXfa: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) throw new TooMuch('too-many-pages');
    const hidden = await readHidden(document, extras);
    const pages: ReadPage[] = [];
    const room = { items: limits.items, characters: limits.characters };
    for (let number = 1; number <= document.numPages; number++) {
      const { page, notes } = await readPage(document, number, extras);
      pages.push(page);
      hidden.push(...notes);
      spend(room, page);
      onPage(number, document.numPages);
    }
    extras.unreadFonts = missing.size;
    return { pages, hidden, extras };
  } finally {
    await task.destroy();
  }
}

function noExtras(pictures: number): Extras {
  return {
    pictures,
    description: 0,
    bookmarks: 0,
    notes: 0,
    links: 0,
    attachments: 0,
    scripts: 0,
    fields: 0,
    signed: false,
    xfa: false,
    broken: 0,
    unreadFonts: 0,
  };
}

/** A page that cannot be read stays empty, and is counted. */
async function readPage(document: Document, number: number, extras: Extras) {
  try {
    const page = await document.getPage(number);
    const items = await itemsOf(page);
    const { shown, hidden } = await annotationsOf(page, extras);
    return { page: { ...shapeOf(page), items: [...items, ...shown] }, notes: hidden };
  } catch {
    extras.broken++;
    return { page: { box: NO_BOX, rotate: 0, unit: 1, items: [] }, notes: [] };
  }
}

function shapeOf({ view, rotate, userUnit }: Page) {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const isBox = view.every(Number.isFinite) && right > left && top > bottom;
  return {
    box: isBox ? ([left, bottom, right, top] as const) : NO_BOX,
    rotate: Number.isFinite(rotate) ? rotate : 0,
    unit: Number.isFinite(userUnit) && userUnit > 0 ? userUnit : 1,
  };
}

function spend(room: { items: number; characters: number }, { items }: ReadPage): void {
  room.items -= items.length;
  for (const { text } of items) room.characters -= text.length;
  if (room.items < 0 || room.characters < 0) throw new TooMuch('too-much-text');
}
