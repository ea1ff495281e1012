import { localName } from '../../../../kit/markup/index.ts';
import type { DocumentText, Piece, RawPart } from '../../document/index.ts';
import { addAttributes } from './attribute-text.ts';
import { flowingText } from './flowing-text.ts';
import { type WalkRules, walkXml } from './xml-walk.ts';

/** Reads the strings the cells of a workbook share. Gives the pieces of each, by its number. */
export function readSharedStrings(part: RawPart, document: DocumentText): Piece[][] {
  const strings: Piece[][] = [];
  const flow = flowingText({
    onPiece(piece, { open }) {
      // The reading of a Japanese name is text of its own.
      const isReading = open.some(({ name }) => localName(name) === 'rph');
      if (!isReading) strings.at(-1)?.push(piece);
    },
  });
  const rules: WalkRules = {
    ...flow,
    enter(name, place) {
      if (name === 'si') strings.push([]);
      flow.enter?.(name, place);
    },
  };
  addAttributes(part, document, walkXml(part, document, rules));
  return strings;
}
