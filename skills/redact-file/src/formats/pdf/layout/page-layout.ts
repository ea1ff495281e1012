import type { ReadPage } from '../reader/messages.ts';
import { type Block, blocksOf } from './blocks.ts';
import { byAngle, type Run, runOf } from './run.ts';
import { rowsOf, type Segment } from './segments.ts';

/** The text of a page as a person sees it. */
export interface PageLayout {
  page: ReadPage;
  /** In the order of the file. */
  runs: Run[];
  rows: Segment[][];
  blocks: Block[];
}

/** Finds lines, columns and rows by where the text stands. */
export function layOut(page: ReadPage): PageLayout {
  const runs = page.items.map(runOf);
  const turnedRows = byAngle(runs).map(rowsOf);
  return { page, runs, rows: turnedRows.flat(), blocks: turnedRows.flatMap(blocksOf) };
}
