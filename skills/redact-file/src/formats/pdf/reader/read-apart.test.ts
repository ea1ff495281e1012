import { Worker } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfOfPages, rawPdf, shown } from '../../../testing/pdf/raw-pdf.ts';
import { linesOf } from '../../../testing/pdf/read-here.ts';
import { PATIENT } from '../../../testing/redacted.ts';
import { readApart } from './read-apart.ts';

const HELLO = pdfOfPages([shown(72, 700, 'Hello'), shown(72, 700, 'again')]);
const ONE_PAGE = {
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
};

const LIMITS = { pages: 10, items: 100, characters: 1000 };

const running = (program: string, options = {}) => new Worker(program, { eval: true, ...options });

describe('a PDF that is read in a thread of its own', () => {
  it('is read page by page, and its bytes stay as they were', async () => {
    const before = Uint8Array.from(HELLO);
    const told: number[] = [];
    const work = { ...PATIENT, progress: (done: number) => void told.push(done) };
    expect(linesOf(await readApart(HELLO, work))).toEqual([['Hello'], ['again']]);
    expect(told).toEqual([1, 2]);
    expect(HELLO).toEqual(before);
  });

  it.each([
    ['is no PDF', new TextEncoder().encode('just words'), 'FILE_UNREADABLE', 'damaged'],
    ['is cut off', HELLO.slice(0, 60), 'FILE_UNREADABLE', 'damaged'],
    ['is empty', new Uint8Array(), 'FILE_UNREADABLE', 'damaged'],
    ['is under a password', encrypted(), 'FILE_UNSUPPORTED', 'password'],
  ])('is refused in words when it %s', async (_, bytes, code, message) => {
    const error = await readApart(bytes, PATIENT).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(error).toMatchObject({ nextStep: expect.stringContaining('Or redact the document') });
  });

  it.each([
    [{ ...LIMITS, pages: 1 }, 'pages'],
    [{ ...LIMITS, items: 1 }, 'text'],
    [{ ...LIMITS, characters: 7 }, 'text'],
  ])('is refused when it is too much', async (limits, message) => {
    await expect(readApart(HELLO, PATIENT, { limits })).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
      message: expect.stringContaining(message),
    });
  });

  it('is refused when a stream in it unpacks to too much', async () => {
    const packed = deflateSync(Buffer.alloc(70_000_000, ' ')).toString('latin1');
    const bytes = rawPdf({
      ...ONE_PAGE,
      4: { entries: '/Filter /FlateDecode', content: packed },
    });
    await expect(readApart(bytes, PATIENT)).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
      message: expect.stringContaining('memory'),
    });
  });

  it('is given up when it takes too long, and its thread ends', async () => {
    let thread: Worker | undefined;
    const createThread = () => {
      thread = running('for (;;);');
      return thread;
    };
    const work = readApart(HELLO, PATIENT, { readMs: 50, createThread });
    await expect(work).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
    expect(thread!.threadId).toBe(-1);
  });

  it('is given up when it takes too much memory', async () => {
    const createThread = () =>
      running('const all = []; for (;;) all.push(new Array(1e6).fill({}));', {
        resourceLimits: { maxOldGenerationSizeMb: 20 },
        stderr: true,
      });
    await expect(readApart(HELLO, PATIENT, { createThread })).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
      message: expect.stringContaining('memory'),
    });
  });

  it('is given up when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const createThread = () => {
      setImmediate(() => controller.abort(new Error('enough')));
      return running('for (;;);');
    };
    const work = { ...PATIENT, signal: controller.signal };
    await expect(readApart(HELLO, work, { createThread })).rejects.toThrow('enough');
  });

  it('is damaged when its thread dies over it', async () => {
    const createThread = () => running('process.exit(1)');
    await expect(readApart(HELLO, PATIENT, { createThread })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });
});

/** What opens with a password only, which is not known here. */
function encrypted(): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`;
  return rawPdf(
    {
      ...ONE_PAGE,
      4: `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
    },
    '/Encrypt 4 0 R /ID [<00> <00>]',
  );
}
