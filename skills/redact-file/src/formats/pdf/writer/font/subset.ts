import { type FontFile, viewOf } from './read-font.ts';

/** Of glyphs that are made of others. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;

/** What the hints of glyphs need, as it is. */
const HINTS = ['cvt ', 'fpgm', 'prep'];

/** A font of some glyphs of another, numbered in the order given; the first must be glyph 0. */
export function subsetFont(font: FontFile, wanted: readonly number[]): Uint8Array {
  const glyphs = [...wanted];
  const numbers = new Map(glyphs.map((glyph, i) => [glyph, i]));
  const outlines: Uint8Array[] = [];
  // Grows while it is walked: parts of glyphs have parts.
  for (const glyph of glyphs) {
    const outline = Uint8Array.from(font.outlineOf(glyph));
    for (const { at, part } of partsOf(outline)) {
      if (!numbers.has(part)) numbers.set(part, glyphs.push(part) - 1);
      viewOf(outline).setUint16(at, numbers.get(part)!);
    }
    outlines.push(outline);
  }
  const tables: [string, Uint8Array][] = [
    ...HINTS.flatMap((name): [string, Uint8Array][] => {
      const table = font.table(name);
      return table ? [[name, table]] : [];
    }),
    ...outlineTables(outlines),
    ['head', headOf(font)],
    ['hhea', counted(font, 'hhea', 34, glyphs.length)],
    ['hmtx', metricsOf(font, glyphs)],
    ['maxp', counted(font, 'maxp', 4, glyphs.length)],
  ];
  return pack(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where an outline names other glyphs. */
function partsOf(outline: Uint8Array): { at: number; part: number }[] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const parts: { at: number; part: number }[] = [];
  let flags = MORE;
  for (let at = 10; (flags & MORE) !== 0; ) {
    flags = view.getUint16(at);
    parts.push({ at: at + 2, part: view.getUint16(at + 2) });
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2) + scaleLength(flags);
  }
  return parts;
}

function scaleLength(flags: number): number {
  if ((flags & SCALE) !== 0) return 2;
  if ((flags & TWO_SCALES) !== 0) return 4;
  return (flags & FOUR_SCALES) !== 0 ? 8 : 0;
}

function outlineTables(outlines: readonly Uint8Array[]): [string, Uint8Array][] {
  const loca = new Uint8Array((outlines.length + 1) * 4);
  let length = 0;
  for (const [i, outline] of outlines.entries()) {
    length += padded(outline.length);
    viewOf(loca).setUint32((i + 1) * 4, length);
  }
  const glyf = new Uint8Array(length);
  for (const [i, outline] of outlines.entries()) glyf.set(outline, viewOf(loca).getUint32(i * 4));
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
}

function headOf(font: FontFile): Uint8Array {
  const head = Uint8Array.from(font.table('head')!);
  viewOf(head).setUint32(8, 0);
  // Long places of outlines.
  viewOf(head).setInt16(50, 1);
  return head;
}

function counted(font: FontFile, name: string, at: number, count: number): Uint8Array {
  const table = Uint8Array.from(font.table(name)!);
  viewOf(table).setUint16(at, count);
  return table;
}

function metricsOf(font: FontFile, glyphs: readonly number[]): Uint8Array {
  const table = new Uint8Array(glyphs.length * 4);
  for (const [i, glyph] of glyphs.entries()) {
    const { advance, bearing } = font.metricsOf(glyph);
    viewOf(table).setUint16(i * 4, advance);
    viewOf(table).setInt16(i * 4 + 2, bearing);
  }
  return table;
}

const DIRECTORY = 12;
const ENTRY = 16;

function pack(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = DIRECTORY + tables.length * ENTRY;
  const length = tables.reduce((sum, [, table]) => sum + padded(table.length), start);
  const bytes = new Uint8Array(length);
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * ENTRY);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * ENTRY - 2 ** power * ENTRY);
  let at = start;
  for (const [i, [name, table]] of tables.entries()) {
    const entry = DIRECTORY + i * ENTRY;
    bytes.set(new TextEncoder().encode(name), entry);
    bytes.set(table, at);
    const end = at + padded(table.length);
    view.setUint32(entry + 4, checksumOf(view, at, end));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    at = end;
  }
  return bytes;
}

function checksumOf(view: DataView, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
