import { Refusal } from '../tool/index.ts';

/** The text of a file, and the way back to bytes in the same encoding. */
export interface DecodedText {
  /** With its byte order mark, where it has one. */
  text: string;
  encode(text: string): Uint8Array;
}

/**
 * Reads UTF-8, UTF-16 with a byte order mark, or else Windows-1252. `encode(text)` gives the bytes
 * back exactly. @throws Refusal when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  if (bytes.includes(0))
    throw new Refusal(
      'FILE_UNSUPPORTED',
      'This file is not text.',
      'Choose a text file or one of the other kinds this skill reads.',
    );
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (changed) => new TextEncoder().encode(changed) };
  } catch {
    return windows1252(bytes);
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  if (bytes.length % 2 === 1)
    throw new Refusal('FILE_UNSUPPORTED', 'This file is damaged.', 'Save it again as UTF-8.');
  const isLittle = encoding === 'utf-16le';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  // Unit by unit: a decoder would replace what is half a character, and the bytes would not come back.
  for (let at = 0; at < bytes.length; at += 2)
    text += String.fromCharCode(view.getUint16(at, isLittle));
  return { text, encode: (changed) => encodeUtf16(changed, isLittle) };
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

/** Every byte is one character there, so the way back is a table. */
function windows1252(bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder('windows-1252', { ignoreBOM: true });
  const table = decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...table].map((char, byte) => [char, byte]));
  return {
    text: decoder.decode(bytes),
    encode: (changed) => Uint8Array.from(changed, (char) => byteOf.get(char) ?? '?'.charCodeAt(0)),
  };
}
