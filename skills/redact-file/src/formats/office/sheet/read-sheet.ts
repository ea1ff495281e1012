import { localName, type OpenTag } from '../../../../../kit/markup/index.ts';
import type { Substitution } from '../../../../../kit/text/index.ts';
import type { Piece } from '../../../document/index.ts';
import { flowingText } from '../flowing-text.ts';
import { attributeOf, findAttribute, type WalkPlace, type WalkRules } from '../xml-walk.ts';

/** A cell with something in it. */
export interface Cell {
  column: string;
  row: number;
  style: number;
  /** Its own text or number, or the number of a shared string. */
  content: { pieces: readonly Piece[]; isNumber: boolean } | { shared: number };
}

/** Reads a worksheet: inline strings, numbers, formulas and what else it says. `cells` fills up on the way. */
export function sheetRules(cells: Cell[]): WalkRules {
  const flow = flowingText({ onPiece: (piece, place) => rememberText(cells, piece, place) });
  return {
    ...flow,
    text(text, place) {
      const [cell, value] = place.open.slice(-2);
      const isValue =
        cell && value && localName(value.name) === 'v' && localName(cell.name) === 'c';
      if (!isValue) {
        flow.text(text, place);
        return;
      }
      const type = attributeOf(place.part, cell, 't') ?? 'n';
      if (type === 's')
        cells.push({ ...cellOf(place, cell), content: { shared: Number(text.text) } });
      if (type !== 'n' && type !== 'd' && type !== 'str') return;
      const isNumber = type !== 'str';
      const also = isNumber ? asString(cell) : undefined;
      const { part, document } = place;
      const piece = document.add({ part, text, ...(also ? { whole: true, also } : {}) });
      cells.push({ ...cellOf(place, cell), content: { pieces: [piece], isNumber } });
    },
  };
}

/** The runs of an inline string are one cell. */
function rememberText(cells: Cell[], piece: Piece, place: WalkPlace): void {
  const tag = place.open.findLast(({ name }) => localName(name) === 'c');
  const isInline = place.open.some(({ name }) => localName(name) === 'is');
  if (!tag || !isInline) return;
  const own = cellOf(place, tag);
  const last = cells.at(-1);
  const isSame =
    last && last.row === own.row && last.column === own.column && 'pieces' in last.content;
  if (!isSame) cells.push({ ...own, content: { pieces: [piece], isNumber: false } });
  else
    last.content = {
      pieces: [...('pieces' in last.content ? last.content.pieces : []), piece],
      isNumber: false,
    };
}

function cellOf({ part }: WalkPlace, tag: OpenTag): Omit<Cell, 'content'> {
  const [, column = '', row = '0'] =
    /^([A-Z]+)(\d+)$/.exec(attributeOf(part, tag, 'r') ?? '') ?? [];
  return { column, row: Number(row), style: Number(attributeOf(part, tag, 's') ?? 0) };
}

/** A number that is replaced by text has to be called text. */
function asString({ name, start, attributes }: OpenTag): Substitution {
  const type = findAttribute(attributes, 't');
  if (type) return { start: type.start, end: type.end, text: 'str' };
  const behindName = start + 1 + name.length;
  return { start: behindName, end: behindName, text: ' t="str"' };
}
