import { Refusal, type Work } from '../../../../kit/tool/index.ts';
import type { OpenFormat } from '../opened.ts';
import { addHidden } from './add-hidden.ts';
import { addPages } from './layout/add-pages.ts';
import { layOut } from './layout/page-layout.ts';
import { notesOn } from './notes.ts';
import { pageToWrite } from './place-texts.ts';
import type { ReadPdf } from './reader/messages.ts';
import { refusalFor } from './reader/refusals.ts';
import { loadFont } from './writer/font/load-font.ts';
import { writePdf } from './writer/write-pdf.ts';

export type ReadIt = (bytes: Uint8Array, work: Work) => Promise<ReadPdf>;

/**
 * PDF: the text of its pages is read, and a new file is written that has this text and nothing else.
 * No byte of the old file gets into the copy.
 */
export function openPdf(read: ReadIt): OpenFormat {
  return async (bytes, document, work) => {
    const pdf = await read(bytes, work);
    checkText(pdf);
    const font = await loadFont();
    const layouts = pdf.pages.map(layOut);
    addPages(layouts, document);
    addHidden(pdf.hidden, document);
    return {
      close: () => writePdf(layouts.map(pageToWrite), font),
      notes: notesOn(pdf, font),
    };
  };
}

function checkText({ pages, extras }: ReadPdf): void {
  if (pages.some(({ items }) => items.length > 0)) return;
  if (extras.broken > 0) throw refusalFor('damaged');
  throw new Refusal(
    'FILE_UNSUPPORTED',
    'No page of this PDF has text: it is empty, or its pages are pictures, as those of a scanner are. What they show was not read.',
    'Have a program recognise the text (OCR) and try again, or redact the document it was made from.',
  );
}
