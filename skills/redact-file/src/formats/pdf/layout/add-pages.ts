import { plainText } from '../../../../../kit/text/index.ts';
import type { DocumentText, Piece } from '../../../document/index.ts';
import type { Block } from './blocks.ts';
import { addContinued } from './continued.ts';
import type { PageLayout } from './page-layout.ts';
import type { Run } from './run.ts';
import { isSpaced } from './segments.ts';
import { addViews } from './views.ts';

/** Adds the text of pages to a document: block by block, and as it reads in other ways. */
export function addPages(layouts: readonly PageLayout[], document: DocumentText): void {
  const pieces = new Map<Run, Piece>();
  for (const layout of layouts) {
    for (const block of layout.blocks) addBlock(block, document, pieces);
    addViews(layout, pieces, document);
  }
  addContinued(layouts, pieces, document);
}

function addBlock(block: Block, document: DocumentText, pieces: Map<Run, Piece>): void {
  for (const [i, { runs }] of block.entries()) {
    if (i > 0) document.space('\n');
    for (const [j, run] of runs.entries()) {
      if (j > 0 && isSpaced(runs[j - 1]!, run)) document.space(' ');
      const text = plainText(run.part.source, 0);
      pieces.set(run, document.add({ part: run.part, text }));
    }
  }
  document.endBlock();
}
