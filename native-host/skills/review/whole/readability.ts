import type { Remark } from '../finding.ts';
import type { ReviewedFile } from '../reviewed-file.ts';

/** Nobody reads a longer line to its end. */
const LONG_LINE = 2000;
/** Of names that tools make up to hide what a program does. */
const SCRAMBLED_NAMES = /\b_0x[0-9a-f]{4,8}\b/g;
const MANY_NAMES = 20;

/** Programs that are written so that nobody can read them, on purpose or by a packer. */
export function findUnreadable({ text, lane }: ReviewedFile): Remark[] {
  if (lane !== 'code') return [];
  const names = text.match(SCRAMBLED_NAMES);
  if (names && names.length >= MANY_NAMES)
    return [
      {
        severity: 'danger',
        code: 'scrambled-program',
        message: 'The program was scrambled so that nobody can read it.',
        start: text.search(SCRAMBLED_NAMES),
        end: text.length,
      },
    ];
  const start = longLineAt(text);
  if (start === undefined) return [];
  return [
    {
      severity: 'info',
      code: 'packed-program',
      message: 'The program is packed into lines too long to be read.',
      start,
      end: start + LONG_LINE,
    },
  ];
}

function longLineAt(text: string): number | undefined {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    if (stop - start > LONG_LINE) return start;
    start = stop + 1;
  }
  return undefined;
}
