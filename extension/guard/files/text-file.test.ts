import { expect, test } from 'vitest';
import { decodeText, fileKind } from './text-file.ts';

test.each([
  ['notes.md', '', 'text'],
  ['export.CSV', 'application/vnd.ms-excel', 'text'],
  ['data', 'application/ld+json', 'text'],
  ['photo.png', 'image/png', 'binary'],
  ['paper.pdf', 'application/pdf', 'binary'],
  [
    'letter.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'binary',
  ],
  ['LICENSE', '', 'unknown'],
])('%s (%s) is %s by its name', (name, mime, kind) => {
  expect(fileKind(name, mime)).toBe(kind);
});

test('reads the encodings text files come in', () => {
  expect(decodeText(new TextEncoder().encode('Grüße'))).toBe('Grüße');
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0))).toBe('Hi');
  expect(decodeText(Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65))).toBe('Grüße');
});

test('knows binary content whatever the name says', () => {
  expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBeUndefined();
  expect(decodeText(Uint8Array.from({ length: 2000 }, (_, i) => (i * 37) % 256))).toBeUndefined();
});
