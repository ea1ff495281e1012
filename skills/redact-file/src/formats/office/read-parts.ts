import type { DocumentText, Piece, RawPart } from '../../document/index.ts';
import { addAttributes } from './attribute-text.ts';
import { attributeText } from './attribute-value.ts';
import { flowingText } from './flowing-text.ts';
import { readSharedStrings } from './shared-strings.ts';
import { dateStyles } from './sheet/date-styles.ts';
import { type Cell, sheetRules } from './sheet/read-sheet.ts';
import { addSheetView, type Workbook } from './sheet/sheet-view.ts';
import { TrackedChanges } from './tracked-changes.ts';
import { walkXml } from './xml-walk.ts';

export interface NamedPart {
  name: string;
  part: RawPart;
}

const SHARED_STRINGS = /^xl\/sharedStrings\.xml$/i;
const STYLES = /^xl\/styles\.xml$/i;
const WORKBOOK = /^xl\/workbook\.xml$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const RUNNING_TEXT = /^(?:word|xl|ppt)\/(?!.*\.rels$).*\.xml$/i;
const TYPES = /^\[Content_Types\]\.xml$/i;

/** Adds the text of every part of a package to the document, in the order of the package. */
export function readParts(parts: readonly NamedPart[], document: DocumentText): void {
  // The sheets refer to what these hold.
  const strings = parts.find(({ name }) => SHARED_STRINGS.test(name));
  const workbook: Workbook = {
    strings: strings ? readSharedStrings(strings.part, document) : ([] as Piece[][]),
    dateStyles: dateStyles(sourceOf(parts, STYLES)),
    from1904: /^(?:1|true)$/.test(
      attributeText(sourceOf(parts, WORKBOOK), 'workbookpr', 'date1904'),
    ),
  };
  for (const named of parts) {
    if (named === strings || TYPES.test(named.name)) continue;
    if (SHEET.test(named.name)) readSheet(named.part, document, workbook);
    else readText(named, document);
    document.endBlock();
  }
}

function readSheet(part: RawPart, document: DocumentText, workbook: Workbook): void {
  const cells: Cell[] = [];
  addAttributes(part, document, walkXml(part, document, sheetRules(cells)));
  addSheetView(document, cells, workbook);
}

function readText({ name, part }: NamedPart, document: DocumentText): void {
  const changes = new TrackedChanges();
  const rules = flowingText({
    breaksEverywhere: !RUNNING_TEXT.test(name),
    onPiece: (piece, { open }) => changes.add(piece, open),
  });
  addAttributes(part, document, walkXml(part, document, rules));
  changes.addViews(document);
}

function sourceOf(parts: readonly NamedPart[], pattern: RegExp): string {
  return parts.find(({ name }) => pattern.test(name))?.part.source ?? '';
}
