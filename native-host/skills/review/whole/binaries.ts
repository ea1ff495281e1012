import { extname } from 'node:path';
import type { ReviewFinding } from '../finding.ts';

interface Kind {
  /** The first bytes, in hexadecimal. */
  starts: readonly string[];
  code: string;
  message: string;
}

const COMPILED = 'A compiled program, which nobody can read.';
const KINDS: readonly Kind[] = [
  {
    // ELF, PE, Mach-O of either byte order and width.
    starts: ['7f454c46', '4d5a', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'],
    code: 'native-program',
    message: 'A program for the machine itself, which nobody can read.',
  },
  // Java, Mach-O for several machines; WebAssembly.
  { starts: ['cafebabe', '0061736d'], code: 'compiled-program', message: COMPILED },
  {
    // Zip, RAR, 7-Zip, gzip, bzip2, xz, zstd, cabinet.
    starts: [
      '504b0304',
      '52617221',
      '377abcaf',
      '1f8b',
      '425a68',
      'fd377a58',
      '28b52ffd',
      '4d534346',
    ],
    code: 'packed-files',
    message: 'Packed files, into which nobody has looked.',
  },
];

/** Documents, fonts and pictures that are packed files or binary by nature. */
const HARMLESS_ENDINGS = new Set([
  '.docx',
  '.xlsx',
  '.pptx',
  '.odt',
  '.ods',
  '.odp',
  '.epub',
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.webp',
  '.avif',
  '.ico',
  '.icns',
  '.bmp',
  '.tif',
  '.tiff',
  '.ttf',
  '.otf',
  '.woff',
  '.woff2',
  '.eot',
  '.mp3',
  '.mp4',
  '.wav',
  '.ogg',
  '.flac',
  '.webm',
  '.mov',
  '.m4a',
  '.psd',
  '.ai',
  '.sketch',
  '.fig',
  '.dotx',
  '.potx',
  '.xltx',
]);
const COMPILED_ENDINGS = new Set([
  '.pyc',
  '.pyo',
  '.class',
  '.jar',
  '.wasm',
  '.node',
  '.so',
  '.dll',
  '.dylib',
  '.exe',
  '.o',
  '.a',
]);
/** What looks like data and is a program is no accident. */
const DATA_ENDINGS =
  /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|txt|md|json|csv|ttf|woff2?|mp[34]|wav|docx|xlsx)$/i;

/** What is said about a file that is no text, by its name and its first bytes. */
export function judgeBinary(
  path: string,
  head: Buffer,
  expected: { native: boolean; bundled: boolean },
): Omit<ReviewFinding, 'file'> | undefined {
  const ending = extname(path).toLowerCase();
  const start = head.subarray(0, 4).toString('hex');
  const kind = KINDS.find(({ starts }) => starts.some((magic) => start.startsWith(magic)));
  const isProgram = kind?.code === 'native-program' || kind?.code === 'compiled-program';
  if (isProgram && DATA_ENDINGS.test(path))
    return {
      severity: 'danger',
      code: 'disguised-program',
      message: 'A program that is called as if it were a document or a picture.',
    };
  if (HARMLESS_ENDINGS.has(ending)) return undefined;
  if (expected.bundled && !isProgram) return undefined;
  const isExpected = expected.bundled || (expected.native && isProgram);
  const severity = isExpected ? 'info' : 'warning';
  if (kind) return { severity, code: kind.code, message: kind.message };
  if (COMPILED_ENDINGS.has(ending))
    return {
      severity,
      code: 'compiled-program',
      message: COMPILED,
    };
  return {
    severity: 'info',
    code: 'binary-data',
    message: 'Data that is no text; it was not looked at.',
  };
}
