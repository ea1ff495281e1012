import type { PageLayout } from './layout/page-layout.ts';
import { turned } from './layout/run.ts';
import { isSpaced, type Segment } from './layout/segments.ts';
import type { ReadPage } from './reader/messages.ts';
import type { PlacedText } from './writer/show-text.ts';
import type { PageToWrite } from './writer/write-pdf.ts';

/** Kept free at the edge of a page, and before the next text of a row, in sizes of the text. */
const MARGIN = 0.5;

/** A page as it is written: every text where it stood, lines with placeholders as one text. */
export function pageToWrite({ page, rows }: PageLayout): PageToWrite {
  const { box, rotate, unit } = page;
  return { box, rotate, unit, texts: rows.flat().flatMap((segment) => placed(segment, page)) };
}

function placed(segment: Segment, page: ReadPage): PlacedText[] {
  if (segment.runs.some(({ part }) => part.isChanged)) return [redactedLine(segment, page)];
  return segment.runs.map(({ item: { text, x, y, angle, size, width } }) => {
    return { text, x, y, angle, size, fit: { width } };
  });
}

/** A placeholder is longer or shorter than the value, so what follows it moves. */
function redactedLine(segment: Segment, page: ReadPage): PlacedText {
  const { x, y, angle, size } = segment.runs[0]!.item;
  const edge = segment.nextStart ?? edgeOf(page, angle);
  const room = edge - segment.start - MARGIN * size;
  const atMost = Math.max(room, segment.end - segment.start);
  return { text: textOf(segment), x, y, angle, size, fit: { atMost } };
}

function textOf({ runs }: Segment): string {
  return runs
    .map(({ part }, i) => {
      const isApart = i > 0 && isSpaced(runs[i - 1]!, runs[i]!);
      return `${isApart ? ' ' : ''}${part.changed()}`;
    })
    .join('');
}

/** Where a page ends for text that is read at an angle. */
function edgeOf({ box: [left, bottom, right, top] }: ReadPage, angle: number): number {
  const corners = [left, right].flatMap((x) => [bottom, top].map((y) => turned(x, y, angle).along));
  return Math.max(...corners);
}
