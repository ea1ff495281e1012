import { figure } from './figure.ts';
import { Alphabet } from './font/alphabet.ts';
import { embedFont } from './font/embed-font.ts';
import type { FontFile } from './font/read-font.ts';
import { PdfObjects } from './objects.ts';
import { type PlacedText, showText } from './show-text.ts';

export interface PageToWrite {
  /** Left, bottom, right, top. */
  box: readonly [number, number, number, number];
  /** Clockwise in degrees. */
  rotate: number;
  unit: number;
  texts: readonly PlacedText[];
}

/** A PDF of pages with text in one font, and nothing else: no description, no links, no scripts. */
export function writePdf(pages: readonly PageToWrite[], font: FontFile): Uint8Array {
  const objects = new PdfObjects();
  const alphabet = new Alphabet(font);
  const [catalogue, tree, fontNumber] = [objects.reserve(), objects.reserve(), objects.reserve()];
  const kids = pages.map((page) => {
    const shown = page.texts.map((text) => showText(text, alphabet)).join('');
    const content = objects.addStream(Buffer.from(shown, 'latin1'));
    return objects.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [${page.box.map(figure).join(' ')}]${turned(page)}` +
        ` /Resources << /Font << /F ${fontNumber} 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  const refs = kids.map((kid) => `${kid} 0 R`).join(' ');
  objects.put(catalogue, `<< /Type /Catalog /Pages ${tree} 0 R >>`);
  objects.put(tree, `<< /Type /Pages /Count ${kids.length} /Kids [${refs}] >>`);
  embedFont(objects, fontNumber, alphabet);
  return objects.file(catalogue);
}

function turned({ rotate, unit }: PageToWrite): string {
  const quarter = (((Math.round(rotate / 90) * 90) % 360) + 360) % 360;
  return `${quarter === 0 ? '' : ` /Rotate ${quarter}`}${unit === 1 ? '' : ` /UserUnit ${figure(unit)}`}`;
}
