import { type JSONRPCMessage, parseJSONRPCMessage } from '@modelcontextprotocol/client';

/** Levels of objects and lists; deeper ones would overflow the stack of whoever walks them. */
const MAX_DEPTH = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Also where the name is written with an escape. */
const PROTO = /__proto__|\\u005f/i;

/** The message a line holds, `undefined` when it holds none. Never throws. */
export function parseMessage(line: Buffer): JSONRPCMessage | undefined {
  if (line[0] !== OPEN_OBJECT || nestsTooDeep(line)) return undefined;
  try {
    const text = line.toString('utf8');
    return parseJSONRPCMessage(JSON.parse(text, PROTO.test(text) ? withoutProto : undefined));
  } catch {
    return undefined;
  }
}

/** Drops members that would change the prototype of whatever they are copied into. */
function withoutProto(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

/** Reads brackets outside of strings only; whether the rest is JSON is not its concern. */
function nestsTooDeep(line: Buffer): boolean {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const byte = line[at];
    if (byte === QUOTE) {
      at = endOfString(line, at);
      if (at < 0) return false;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (++depth > MAX_DEPTH) return true;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
  return false;
}

/** Where the string that begins at `start` ends, -1 when it does not. */
function endOfString(line: Buffer, start: number): number {
  for (let end = line.indexOf(QUOTE, start + 1); end >= 0; end = line.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (line[end - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
