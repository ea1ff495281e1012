/** A property as it was read back. */
export interface ParsedLine {
  name: string;
  params: Record<string, string>;
  value: string;
}

/** A small reader of iCalendar and vCard for tests: unfolds, splits, and checks every line. */
export function parseLines(file: string): ParsedLine[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line has no break.');
  const raw = file.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error('A line has a bare break.');
    if (new TextEncoder().encode(line).length > 75) throw new Error('A line is too long.');
  }
  const unfolded = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return unfolded.map(parseLine);
}

function parseLine(line: string): ParsedLine {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^;:",]*)(?:,[^;:",]*)*)*):(.*)$/s.exec(line);
  if (!match) throw new Error(`No property: ${line.slice(0, 20)}`);
  const params = [...match[2]!.matchAll(/;([A-Z-]+)=([^;:]*)/g)].map(([, name, value]) => [
    name!,
    value!,
  ]);
  return { name: match[1]!, params: Object.fromEntries(params), value: match[3]! };
}

/** Text as it was before it was escaped. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) =>
    sign.toLowerCase() === 'n' ? '\n' : sign,
  );
}

/** The parts of a compound value, each still escaped. */
export function splitParts(value: string): string[] {
  return `${value};`.match(/(?:\\.|[^;\\])*;/gs)!.map((part) => part.slice(0, -1));
}

/** The values of all properties called so. */
export function valuesOf(lines: readonly ParsedLine[], name: string): string[] {
  return lines.filter((line) => line.name === name).map(({ value }) => value);
}
