import { decodeText } from '../../../kit/text/index.ts';
import { type DocumentText, RawPart } from '../document/index.ts';
import type { Opened } from './opened.ts';

/** Opens a file that is one text; `read` adds what is readable in it to the document. */
export function openText(
  bytes: Uint8Array,
  document: DocumentText,
  read: (part: RawPart, document: DocumentText) => readonly string[],
): Opened {
  const { text, encode } = decodeText(bytes);
  const part = new RawPart(text);
  const notes = read(part, document);
  document.endBlock();
  return { close: () => (part.isChanged ? encode(part.changed()) : bytes), notes };
}
