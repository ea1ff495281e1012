import type { Row } from './row.ts';
import { COMMA, type Separator } from './separator.ts';

const FEWEST_NAMES = 2;
const COLON = 0x3a;
/** What a character says about a name: nothing, that a bracket opens or closes, or that it is code. */
const SIGNS = new Int8Array(128);
const OPENS = 1;
const CLOSES = -1;
const IS_CODE = 2;
for (const char of '([') SIGNS[char.charCodeAt(0)] = OPENS;
for (const char of ')]') SIGNS[char.charCodeAt(0)] = CLOSES;
for (const char of '{}<>=') SIGNS[char.charCodeAt(0)] = IS_CODE;

/**
 * Whether the line can be a header by its signs: some names, none of the signs of code, and no colon
 * behind a name, as in lists of settings. A comma at the end goes on with a list.
 */
export function mayBeHeader(text: string, header: Row, separator: Separator): boolean {
  let names = 0;
  for (let cell = 0; cell < header.count; cell++) {
    if (header.isEmpty(cell)) continue;
    names++;
    const start = header.startOf(cell);
    if (!mayBeName(text, start, header.endOf(cell))) return false;
    if (cell > 0 && beginsComment(text, start)) return false;
  }
  const goesOn = separator === COMMA && header.isEmpty(header.count - 1);
  return names >= FEWEST_NAMES && !goesOn;
}

/** `# text`, `// text` behind the end of a line of code. */
function beginsComment(text: string, start: number): boolean {
  return text.startsWith('# ', start) || text.startsWith('//', start);
}

/** Brackets around a unit are fine, a bracket that stays open is a call. */
function mayBeName(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const sign = code < SIGNS.length ? SIGNS[code]! : 0;
    if (sign === 0) continue;
    if (sign === IS_CODE) return false;
    depth += sign;
    if (depth < 0) return false;
  }
  return depth === 0 && text.charCodeAt(end - 1) !== COLON;
}
