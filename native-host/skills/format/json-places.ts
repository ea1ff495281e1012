/** A way into a JSON text: keys of objects and indexes of lists. */
export type JsonPath = readonly (string | number)[];

/** Something that stands in an open object or list. */
interface Frame {
  kind: '{' | '[';
  /** Key or index of the value under way. */
  step: string | number;
  keys: Set<string>;
}

interface KeyPlace {
  path: JsonPath;
  offset: number;
  /** The same key stood in this object before. */
  again: boolean;
}

const TOKEN = /\s*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|([^\s{}[\],:"]+))/y;

/** Number of the line at `offset`; 1 is the first. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

/**
 * Line on which the value at `path` stands, or the nearest value above it that there is.
 * `json` must be what `JSON.parse` accepts. Time is linear.
 */
export function jsonLine(json: string, path: JsonPath): number {
  let best = 0;
  let depth = 0;
  for (const place of places(json)) {
    if (place.path.length <= depth || !isPrefix(place.path, path)) continue;
    best = place.offset;
    depth = place.path.length;
    if (depth === path.length) break;
  }
  return lineAt(json, best);
}

/** Keys that stand twice in one object: readers differ in which of them counts. */
export function duplicateKeys(json: string): { path: JsonPath; line: number }[] {
  const found: { path: JsonPath; line: number }[] = [];
  for (const { path, offset, again } of places(json)) {
    if (again) found.push({ path: [...path], line: lineAt(json, offset) });
    if (found.length >= 20) break;
  }
  return found;
}

/** Every value by its path, in the order of the text. `path` is reused: copy what is kept. */
function* places(json: string): Generator<KeyPlace> {
  const frames: Frame[] = [];
  const path: (string | number)[] = [];
  const token = new RegExp(TOKEN);
  let expectsKey = false;
  for (let match = token.exec(json); match; match = token.exec(json)) {
    const [, sign, string] = match;
    const top = frames.at(-1);
    if (sign === '}' || sign === ']') {
      frames.pop();
      path.pop();
      expectsKey = false;
    } else if (sign === ',') {
      expectsKey = top?.kind === '{';
      if (top && typeof top.step === 'number') path[path.length - 1] = ++top.step;
    } else if (sign === ':') {
      expectsKey = false;
    } else if (expectsKey && string !== undefined && top) {
      const key = String(JSON.parse(string));
      path[path.length - 1] = top.step = key;
      yield { path, offset: token.lastIndex - string.length, again: top.keys.has(key) };
      top.keys.add(key);
    } else {
      if (top?.kind === '[') yield { path, offset: token.lastIndex - 1, again: false };
      if (sign !== '{' && sign !== '[') continue;
      frames.push({ kind: sign, step: sign === '[' ? 0 : '', keys: new Set() });
      path.push(sign === '[' ? 0 : '');
      expectsKey = sign === '{';
    }
  }
}

function isPrefix(prefix: JsonPath, path: JsonPath): boolean {
  return prefix.length <= path.length && prefix.every((step, i) => step === path[i]);
}
