import type { PdfObjects } from '../objects.ts';
import type { Alphabet } from './alphabet.ts';
import { unicodeTable } from './unicode-table.ts';

const NAME = 'LIFESV+DejaVuSans';

/** Writes the font of a document as the object `number`: its glyphs, their widths, their characters. */
export function embedFont(objects: PdfObjects, number: number, alphabet: Alphabet): void {
  const bytes = alphabet.fontFile();
  const file = objects.addStream(bytes, `/Length1 ${bytes.length} `);
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${NAME} /Flags 4 /FontBBox [-1021 -463 1793 1232]` +
      ` /ItalicAngle 0 /Ascent 928 /Descent -236 /CapHeight 729 /StemV 80 /FontFile2 ${file} 0 R >>`,
  );
  const glyphs = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${NAME} /FontDescriptor ${descriptor} 0 R` +
      ' /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>' +
      ` /CIDToGIDMap /Identity /W [0 [${alphabet.widths.join(' ')}]] >>`,
  );
  const table = objects.addStream(Buffer.from(unicodeTable(alphabet.codes), 'latin1'));
  objects.put(
    number,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${NAME} /Encoding /Identity-H` +
      ` /DescendantFonts [${glyphs} 0 R] /ToUnicode ${table} 0 R >>`,
  );
}
