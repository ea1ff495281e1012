import { plainText } from '../../../kit/text/index.ts';
import type { DocumentText, RawPart } from '../document/index.ts';
import { openText } from './open-text.ts';
import type { OpenFormat } from './opened.ts';

/** Plain text and Markdown: all of it is read as it is. */
export const openPlain: OpenFormat = (bytes, document) => openText(bytes, document, readPlain);

export function readPlain(part: RawPart, document: DocumentText): readonly string[] {
  document.add({ part, text: plainText(part.source, 0) });
  return [];
}
