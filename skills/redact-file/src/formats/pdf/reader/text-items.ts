import type { getDocument } from 'unpdf/pdfjs';
import type { TextItem } from './messages.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;
type Shown = Extract<Content['items'][number], { str: string }>;

/** Of the size, where a font does not say how wide its letters are. */
const USUAL_WIDTH = 0.5;
const DEGREES = 180 / Math.PI;

/** The text of a page, in the order of the file. */
export async function itemsOf(page: Page): Promise<TextItem[]> {
  const { items, styles } = await page.getTextContent();
  const found: TextItem[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const last = found.at(-1);
    if (item.str.trim() !== '') found.push(itemOf(item, styles[item.fontName]?.vertical ?? false));
    else if (last) {
      last.endsLine ||= item.hasEOL;
      last.spaced = true;
    }
  }
  return found;
}

function itemOf({ str, transform, width, height, hasEOL }: Shown, vertical: boolean): TextItem {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || height;
  const angle = Math.atan2(b, a) * DEGREES + (vertical ? -90 : 0);
  const long = vertical ? height : width;
  const item = {
    text: str,
    x,
    y,
    angle,
    size,
    width: long > 0 ? long : str.length * size * USUAL_WIDTH,
    endsLine: hasEOL,
    spaced: false,
  };
  const isPlaced = [x, y, angle, size, item.width].every(Number.isFinite) && size > 0;
  // Nobody sees it on the page either, but it may be looked for.
  return isPlaced ? item : { ...item, x: 0, y: 0, angle: 0, size: 1, width: str.length };
}
