import { alignment, type DBusValue, type DBusVariant, isText, split } from './signature.ts';

/** `values` as bytes. @throws RangeError for a type that is not known here. */
export function encode(signature: string, values: readonly DBusValue[]): Buffer {
  const out: number[] = [];
  putAll(out, signature, values);
  return Buffer.from(out);
}

function putAll(out: number[], signature: string, values: readonly DBusValue[]): void {
  split(signature).forEach((type, i) => {
    put(out, type, values[i] as DBusValue);
  });
}

function put(out: number[], type: string, value: DBusValue): void {
  pad(out, type);
  const kind = type.charAt(0);
  if (kind === 'y') out.push(Number(value));
  else if (kind === 'b' || kind === 'u') out.push(...uint32(Number(value)));
  else if (kind === 'g') out.push(String(value).length, ...Buffer.from(String(value)), 0);
  else if (kind === 'a') putArray(out, type.slice(1), value as readonly DBusValue[]);
  else if (kind === 'v') putVariant(out, value as DBusVariant);
  else if (isText(kind)) putText(out, Buffer.from(String(value)));
  else putAll(out, type.slice(1, -1), value as readonly DBusValue[]);
}

function putText(out: number[], text: Buffer): void {
  out.push(...uint32(text.length), ...text, 0);
}

function putVariant(out: number[], { type, value }: DBusVariant): void {
  put(out, 'g', type);
  put(out, type, value);
}

function putArray(out: number[], type: string, items: readonly DBusValue[]): void {
  const lengthAt = out.push(0, 0, 0, 0) - 4;
  pad(out, type);
  const start = out.length;
  for (const item of items) put(out, type, item);
  out.splice(lengthAt, 4, ...uint32(out.length - start));
}

function pad(out: number[], type: string): void {
  while (out.length % alignment(type) !== 0) out.push(0);
}

function uint32(value: number): number[] {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255];
}
