import { localName, type OpenTag } from '../../../../kit/markup/index.ts';
import { type DocumentText, type Piece, ViewBuilder } from '../../document/index.ts';

const DELETED = new Set(['del', 'movefrom']);
const INSERTED = new Set(['ins', 'moveto']);

type Change = 'deleted' | 'inserted' | 'none';

/**
 * The text of blocks with tracked changes, as it was before and as it is after them: a number of
 * which one digit was changed is a number only there.
 */
export class TrackedChanges {
  readonly #pieces: { piece: Piece; change: Change }[] = [];
  readonly #blocks = new Set<number>();

  /** To be told of every piece, in order. */
  add(piece: Piece, open: readonly OpenTag[]): void {
    const change = changeOf(open);
    this.#pieces.push({ piece, change });
    if (change !== 'none') this.#blocks.add(piece.block);
  }

  addViews(document: DocumentText): void {
    if (this.#blocks.size === 0) return;
    this.#addView(document, 'deleted');
    this.#addView(document, 'inserted');
  }

  #addView(document: DocumentText, leftOut: Change): void {
    const view = new ViewBuilder();
    let block = -1;
    for (const { piece, change } of this.#pieces) {
      if (!this.#blocks.has(piece.block) || change === leftOut) continue;
      if (piece.block !== block) view.words('\n');
      block = piece.block;
      view.stretch(piece.field?.text.text ?? '', piece.start);
    }
    document.addView(view.done());
  }
}

function changeOf(open: readonly OpenTag[]): Change {
  for (const { name } of open) {
    if (DELETED.has(localName(name))) return 'deleted';
    if (INSERTED.has(localName(name))) return 'inserted';
  }
  return 'none';
}
