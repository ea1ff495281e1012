/** A TrueType font as bytes, and the way to its glyphs. */
export interface FontFile {
  table(name: string): Uint8Array | undefined;
  /** The glyph of a character; 0 where there is none. */
  glyphOf(code: number): number;
  /** Width of a glyph in thousandths of the size. */
  widthOf(glyph: number): number;
  /** The outline of a glyph; empty for a space. */
  outlineOf(glyph: number): Uint8Array;
  /** Left side bearing and width of a glyph, in units of the font. */
  metricsOf(glyph: number): { advance: number; bearing: number };
}

const DIRECTORY = 12;
const ENTRY = 16;

/** Reads a TrueType font with outlines and a table of all characters (format 12). */
export function readFont(bytes: Uint8Array): FontFile {
  const file = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const at = DIRECTORY + i * ENTRY;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const start = file.getUint32(at + 8);
    tables.set(name, bytes.subarray(start, start + file.getUint32(at + 12)));
  }
  const need = (name: string) => {
    const table = tables.get(name);
    if (!table) throw new Error(`the font has no table ${name}`);
    return viewOf(table);
  };
  const head = need('head');
  const unitsPerEm = head.getUint16(18);
  const isLong = head.getInt16(50) === 1;
  const [loca, glyf, hmtx] = [need('loca'), tables.get('glyf')!, need('hmtx')];
  const metrics = need('hhea').getUint16(34);
  const glyphs = readCharacters(need('cmap'));
  const placeOf = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const metricsOf = (glyph: number) => ({
    advance: hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    bearing: hmtx.getInt16(glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2),
  });
  return {
    table: (name) => tables.get(name),
    glyphOf: (code) => glyphs.get(code) ?? 0,
    widthOf: (glyph) => (metricsOf(glyph).advance * 1000) / unitsPerEm,
    outlineOf: (glyph) => glyf.subarray(placeOf(glyph), placeOf(glyph + 1)),
    metricsOf,
  };
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function readCharacters(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + i * 8 + 4);
    if (cmap.getUint16(at) !== 12) continue;
    for (let group = 0; group < cmap.getUint32(at + 12); group++) {
      const from = at + 16 + group * 12;
      const [first, last, glyph] = [0, 4, 8].map((offset) => cmap.getUint32(from + offset));
      for (let code = first!; code <= last!; code++) glyphs.set(code, glyph! + code - first!);
    }
    return glyphs;
  }
  throw new Error('the font has no table of all characters');
}
