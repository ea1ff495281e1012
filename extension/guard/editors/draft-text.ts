const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
  H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(
    /\s+/,
  ),
);

/** A place in the DOM. */
export interface Position {
  node: Text;
  offset: number;
}

/** The text of an editable region and the way back from its offsets to the DOM. */
export interface DraftText {
  readonly text: string;
  /** The place of the first code unit of a stretch, or of the end of one. */
  positionAt(offset: number, edge: 'start' | 'end'): Position | undefined;
}

export function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

/** Reads `root` the way a person sees it: block ends and line breaks are `\n`. */
export function draftText(root: Node): DraftText {
  const collected: Collected = { text: '', nodes: [], starts: [], owesBreak: false };
  collect(root, collected);
  const { text, nodes, starts } = collected;
  return {
    text,
    positionAt(offset, edge) {
      const index = segmentAt(starts, edge === 'start' ? offset : offset - 1);
      const node = nodes[index];
      if (node === undefined) return undefined;
      const local = offset - starts[index]!;
      return local <= node.length ? { node, offset: local } : undefined;
    },
  };
}

interface Collected {
  text: string;
  nodes: Text[];
  starts: number[];
  /** A block has ended: the next thing on the page starts a new line. */
  owesBreak: boolean;
}

function collect(parent: Node, into: Collected): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) addText(child as Text, into);
    else if (child.nodeName === 'BR') addLineBreak(child, into);
    else if (child.nodeType === Node.ELEMENT_NODE) addElement(child, into);
  }
}

function addText(node: Text, into: Collected): void {
  if (node.length === 0) return;
  payBreak(into);
  into.nodes.push(node);
  into.starts.push(into.text.length);
  into.text += node.data;
}

/** The last break of a block only gives it height. */
function addLineBreak(br: Node, into: Collected): void {
  if (br.nextSibling === null && br.parentNode !== null && isBlock(br.parentNode)) return;
  payBreak(into);
  into.text += '\n';
}

function addElement(element: Node, into: Collected): void {
  const block = isBlock(element);
  if (block) startLine(into);
  collect(element, into);
  if (block) into.owesBreak = true;
}

function startLine(into: Collected): void {
  if (into.owesBreak) payBreak(into);
  else if (into.text !== '' && !into.text.endsWith('\n')) into.text += '\n';
}

function payBreak(into: Collected): void {
  if (into.owesBreak) into.text += '\n';
  into.owesBreak = false;
}

/** Index of the last start that is not behind `offset`. */
function segmentAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
