import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderPerTest } from '../testing/audit-place.ts';
import { openAppendFile, SegmentFile } from './file.ts';

const folder = folderPerTest();

test('takes back what a full disk took only half of, and writes it whole later', async () => {
  const path = join(folder.path, 'x.jsonl');
  let room = 100;
  const file = await SegmentFile.open(path, async () => {
    const real = await openAppendFile(path);
    return {
      write: async (bytes) => {
        if (room === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        const written = await real.write(bytes.subarray(0, Math.min(room, 7)));
        room -= written.bytesWritten;
        return written;
      },
      datasync: () => real.datasync(),
      truncate: (size) => real.truncate(size),
      stat: () => real.stat(),
      close: () => real.close(),
    };
  });
  await file.append(Buffer.from('first line\n'));
  room = 4;
  await expect(file.append(Buffer.from('second line\n'))).rejects.toMatchObject({
    code: 'OUTPUT_UNWRITABLE',
  });
  expect(readFileSync(path, 'utf8')).toBe('first line\n');
  room = 100;
  await file.append(Buffer.from('second line\n'));
  await file.close();
  expect(readFileSync(path, 'utf8')).toBe('first line\nsecond line\n');
});
