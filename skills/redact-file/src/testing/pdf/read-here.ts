import { inflateSync } from 'node:zlib';
import { chooseTypes } from '../../choose-types.ts';
import { openPdf, type ReadIt } from '../../formats/pdf/open-pdf.ts';
import type { ReadPdf } from '../../formats/pdf/reader/messages.ts';
import { readPdf } from '../../formats/pdf/reader/read-pdf.ts';
import { type RedactedBytes, redactBytes } from '../../redact-bytes.ts';
import { PATIENT, RULES } from '../redacted.ts';

const LIMITS = { pages: 100, items: 100_000, characters: 1_000_000 };

/** Reads without a thread, which takes longer to start than most files to be read. */
export const readHere: ReadIt = (bytes) => readPdf(Uint8Array.from(bytes), LIMITS, () => {});

/** What becomes of a PDF. */
export function redactedPdf(bytes: Uint8Array): Promise<RedactedBytes> {
  const format = { name: 'pdf', open: openPdf(readHere), mostBytes: 1_000_000 };
  return redactBytes(bytes, format, { rules: RULES, types: chooseTypes(undefined), work: PATIENT });
}

/** The text of each page, line by line, as the file has it. */
export function linesOf({ pages }: ReadPdf): string[][] {
  return pages.map(({ items }) => items.map(({ text }) => text));
}

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** All that a file says, to whoever unpacks and decodes it: without spaces, so that none hides a value. */
export async function allSaidBy(bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes).toString('latin1');
  const unpacked = [...raw.matchAll(STREAM)].map(([, content]) => inflated(content!));
  const { pages, hidden } = await readHere(bytes, PATIENT);
  const texts = [
    ...pages.flatMap(({ items }) => items.map(({ text }) => text)),
    ...hidden.map(({ text }) => text),
  ];
  return dense([raw, ...unpacked, ...texts].join(''));
}

/** A text without its spaces. */
export function dense(text: string): string {
  return text.replace(/\s+/g, '');
}

function inflated(content: string): string {
  try {
    return inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  } catch {
    return content;
  }
}
