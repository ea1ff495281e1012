import { isBlock } from '../editors/draft-text.ts';

/** Where a page's text is never changed: what a person writes, code that runs, our own elements. */
const UNTOUCHED = [
  'script, style, noscript, title, textarea, input, select, lifesavor-notice, lifesavor-mirror',
  '[contenteditable]:not([contenteditable="false"])',
].join(', ');

/** Pieces a placeholder may be split over, to each side. */
const NEIGHBOURS = 12;

export function isUntouched(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest(UNTOUCHED) !== null;
}

/** All text nodes of `root` that may be changed; elements met on the way are shown to `onElement`. */
export function* textNodesOf(root: Node, onElement: (element: Element) => void): Generator<Text> {
  if (root instanceof Text) {
    yield root;
    return;
  }
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(UNTOUCHED)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
    else if (node instanceof Element) onElement(node);
  }
}

/** The text nodes around `node` in its own block, in document order. */
export function runAround(node: Text): Text[] {
  const block = blockOf(node);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const before = neighbours(walker, node, block, () => walker.previousNode());
  const after = neighbours(walker, node, block, () => walker.nextNode());
  return [...before.reverse(), node, ...after];
}

function neighbours(walker: TreeWalker, node: Text, block: Node, step: () => Node | null): Text[] {
  const found: Text[] = [];
  walker.currentNode = node;
  while (found.length < NEIGHBOURS) {
    const next = step();
    if (!(next instanceof Text) || blockOf(next) !== block) break;
    found.push(next);
  }
  return found;
}

function blockOf(node: Node): Node {
  let parent = node.parentNode;
  while (parent !== null && !isBlock(parent) && parent.parentNode !== null)
    parent = parent.parentNode;
  return parent ?? node;
}
