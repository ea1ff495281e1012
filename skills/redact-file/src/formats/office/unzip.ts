import { unzipSync } from 'fflate';
import { Refusal } from '../../../../kit/tool/index.ts';

/** Most bytes of all parts of a package together, unpacked. */
const MOST_UNPACKED = 200_000_000;
const MOST_PARTS = 10_000;
/** Old Office files, and new ones under a password, are no zip but this. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of a package by name, in their order. @throws Refusal when it is none or too large. */
export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte))
    throw new Refusal(
      'FILE_UNSUPPORTED',
      'This file is protected by a password, or in the format of before 2007.',
      'Open it, and save it without a password as docx, xlsx or pptx.',
    );
  let [parts, unpacked] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        parts++;
        unpacked += originalSize;
        if (parts > MOST_PARTS || unpacked > MOST_UNPACKED) throw tooLarge();
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(
      'FILE_UNSUPPORTED',
      'This file is damaged or not what its name says.',
      'Open it and save it again.',
      { cause },
    );
  }
}

function tooLarge(): Refusal {
  return new Refusal(
    'INPUT_TOO_LARGE',
    'What is packed in this file is too large.',
    'Split the document, or take out the pictures it holds.',
  );
}
