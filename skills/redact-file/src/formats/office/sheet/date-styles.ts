import { localName, tokenize } from '../../../../../kit/markup/index.ts';
import { RawPart } from '../../../document/index.ts';
import { attributeOf } from '../xml-walk.ts';

/** Formats that are built in and show dates; ECMA-376 part 1, 18.8.30. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The cell styles of a workbook that show a number as a date, by their index. */
export function dateStyles(styles: string): ReadonlySet<number> {
  const part = new RawPart(styles);
  const own = new Map<number, boolean>();
  const dates = new Set<number>();
  let isInCells = false;
  let index = 0;
  for (const token of tokenize(styles, 'xml')) {
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    const name = localName(token.name);
    if (name === 'cellxfs') isInCells = token.kind === 'open';
    if (token.kind === 'close') continue;
    const id = Number(attributeOf(part, token, 'numfmtid'));
    if (name === 'numfmt') own.set(id, isDateFormat(attributeOf(part, token, 'formatcode') ?? ''));
    if (name !== 'xf' || !isInCells) continue;
    if (own.get(id) ?? isBuiltInDate(id)) dates.add(index);
    index++;
  }
  return dates;
}

/** Days and years, quoted text and conditions left out. */
function isDateFormat(code: string): boolean {
  const plain = code.replace(/&quot;.*?&quot;|"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /y/i.test(plain) && /[dm]/i.test(plain);
}
