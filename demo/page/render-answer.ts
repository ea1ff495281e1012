import { type Block, parseBlocks } from './markdown-blocks.ts';

/**
 * Renders an answer into `target` as it grows. Blocks that did not change keep their elements, as in
 * pages that render a stream piece by piece.
 */
export function createAnswerRenderer(target: HTMLElement): (markdown: string) => void {
  let shown: string[] = [];
  return (markdown) => {
    const blocks = parseBlocks(markdown);
    const keys = blocks.map((block) => JSON.stringify(block));
    blocks.forEach((block, i) => {
      if (keys[i] === shown[i]) return;
      const fresh = elementFor(block);
      const present = target.children[i];
      if (present === undefined) target.append(fresh);
      else present.replaceWith(fresh);
    });
    shown = keys;
  };
}

function elementFor(block: Block): HTMLElement {
  if (block.kind === 'paragraph') return textElement('p', block.text);
  if (block.kind === 'list') {
    const list = document.createElement('ul');
    list.append(...block.items.map((item) => textElement('li', item)));
    return list;
  }
  const pre = document.createElement('pre');
  pre.append(textElement('code', block.text));
  return pre;
}

function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
