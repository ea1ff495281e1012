/** Most lines of one list in such a table. */
const MOST_LINES = 100;

/** The table by which programs read, search and copy text: numbers of glyphs to characters. */
export function unicodeTable(codes: readonly (readonly [number: number, code: number])[]): string {
  const lines = codes.map(([number, code]) => `<${hex(number)}> <${utf16(code)}>`);
  const lists: string[] = [];
  for (let i = 0; i < lines.length; i += MOST_LINES) {
    const some = lines.slice(i, i + MOST_LINES);
    lists.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...lists,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function utf16(code: number): string {
  return [...Array.from(String.fromCodePoint(code).split(''), (unit) => unit.charCodeAt(0))]
    .map(hex)
    .join('');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
