import { alignment, type DBusValue, isText, split } from './signature.ts';

/** The values of `bytes`. @throws RangeError where they end too early or have another type. */
export function decode(signature: string, bytes: Buffer, littleEndian: boolean): DBusValue[] {
  return takeAll({ bytes, littleEndian, at: 0 }, signature);
}

interface Cursor {
  readonly bytes: Buffer;
  readonly littleEndian: boolean;
  at: number;
}

function takeAll(from: Cursor, signature: string): DBusValue[] {
  return split(signature).map((type) => take(from, type));
}

function take(from: Cursor, type: string): DBusValue {
  skipPadding(from, type);
  const kind = type.charAt(0);
  if (kind === 'y') return from.bytes.readUInt8(from.at++);
  if (kind === 'u') return takeUint32(from);
  if (kind === 'b') return takeUint32(from) !== 0;
  if (kind === 'g') return takeText(from, from.bytes.readUInt8(from.at++));
  if (kind === 'v') return take(from, String(take(from, 'g')));
  if (kind === 'a') return takeArray(from, type.slice(1));
  if (isText(kind)) return takeText(from, takeUint32(from));
  return takeAll(from, type.slice(1, -1));
}

function takeUint32(from: Cursor): number {
  const { bytes, littleEndian, at } = from;
  from.at += 4;
  return littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

function takeText(from: Cursor, length: number): string {
  const end = from.at + length;
  if (end >= from.bytes.length) throw new RangeError('a text ends too early');
  const text = from.bytes.toString('utf8', from.at, end);
  from.at = end + 1;
  return text;
}

function takeArray(from: Cursor, type: string): DBusValue[] {
  const length = takeUint32(from);
  skipPadding(from, type);
  const end = from.at + length;
  const items: DBusValue[] = [];
  while (from.at < end) items.push(take(from, type));
  return items;
}

function skipPadding(from: Cursor, type: string): void {
  from.at = Math.ceil(from.at / alignment(type)) * alignment(type);
}
