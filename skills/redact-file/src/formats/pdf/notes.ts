import type { ReadPage, ReadPdf } from './reader/messages.ts';
import { isDrawn, STAND_IN } from './writer/font/alphabet.ts';
import type { FontFile } from './writer/font/read-font.ts';

/** Pages that are named; of more, only the number is told. */
const MOST_NAMED = 10;

/** What a person should know about the copy of a PDF. */
export function notesOn({ pages, extras }: ReadPdf, font: FontFile): string[] {
  const unknown = unknownIn(pages, font);
  const left = leftOut(extras);
  return [
    'The copy is a new PDF that holds text only, in one typeface: lines, colours and shapes are not in it.',
    ...(extras.pictures > 0
      ? [`Pictures left out: ${extras.pictures}. They could show what was to be hidden.`]
      : []),
    ...pagesWithoutText(pages),
    ...(left.length > 0 ? [`Left out of the copy as well: ${left.join(', ')}.`] : []),
    ...(unknown > 0
      ? [
          `Characters there is no letter for in the typeface of the copy: ${unknown}. ${STAND_IN} stands for each.`,
        ]
      : []),
    ...(extras.broken > 0
      ? [`Pages that are damaged, and empty in the copy: ${extras.broken}.`]
      : []),
    ...(extras.unreadFonts > 0
      ? ['Some text is in fonts that cannot be read, and is missing from the copy.']
      : []),
    ...(extras.xfa
      ? [
          'This is a form of a kind that few programs show; what was filled in may be missing from the copy.',
        ]
      : []),
    ...(extras.signed ? ['The copy has no digital signature.'] : []),
  ];
}

function pagesWithoutText(pages: readonly ReadPage[]): string[] {
  const empty = pages.flatMap(({ items }, i) => (items.length === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  const which = empty.length <= MOST_NAMED ? ` (${empty.join(', ')})` : '';
  return [
    `Pages without text: ${empty.length}${which}. What a scan shows was not read, and is not in the copy.`,
  ];
}

function leftOut(extras: ReadPdf['extras']): string[] {
  const kinds: [string, number][] = [
    ['entries of the description', extras.description],
    ['bookmarks', extras.bookmarks],
    ['notes and marks', extras.notes],
    ['links', extras.links],
    ['attached files', extras.attachments],
    ['scripts', extras.scripts],
    ['form fields, whose text was kept', extras.fields],
  ];
  return kinds.flatMap(([kind, count]) => (count > 0 ? [`${kind}: ${count}`] : []));
}

function unknownIn(pages: readonly ReadPage[], font: FontFile): number {
  let unknown = 0;
  for (const { items } of pages)
    for (const { text } of items) for (const char of text) if (!isDrawn(char, font)) unknown++;
  return unknown;
}
