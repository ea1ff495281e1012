/** An object of a PDF by its number: a body, or the dictionary and content of a stream. */
export type RawObjects = Readonly<Record<number, string | { entries?: string; content: string }>>;

/** A PDF written by hand; object 1 is its catalogue. Text is Latin-1. */
export function rawPdf(objects: RawObjects, trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const places: [number, number][] = [];
  for (const [number, object] of Object.entries(objects)) {
    places.push([Number(number), file.length]);
    file += `${number} 0 obj\n${bodyOf(object)}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n`;
  for (const [number, place] of places)
    file += `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  const size = Math.max(...places.map(([number]) => number)) + 1;
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function bodyOf(object: RawObjects[number]): string {
  if (typeof object === 'string') return object;
  const { entries = '', content } = object;
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Letters of Courier are this wide, in sizes. */
export const COURIER = 0.6;

/** Text in Courier at a place, as contents of a page. */
export function shown(x: number, y: number, text: string, size = 12): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET\n`;
}

export function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

/** A PDF of pages with these contents; `page` adds entries to each page. */
export function pdfOfPages(contents: readonly string[], page = ''): Uint8Array {
  const objects: Record<number, RawObjects[number]> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  };
  const kids = contents.map((content, i) => {
    const number = 4 + i * 2;
    objects[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${page}` +
      ` /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`;
    objects[number + 1] = { content };
    return `${number} 0 R`;
  });
  objects[2] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  return rawPdf(objects);
}
