/** The little markdown the demo answers with. `position` is the block's place in the answer. */
export type Block = { position: number } & (
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'code'; text: string }
);

/** Blocks of an answer, also of one that is still arriving: an open code block is a code block. */
export function parseBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let openCode: string[] | undefined;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      openCode = openCode === undefined ? startCode(blocks) : undefined;
    } else if (openCode === undefined) {
      addLine(blocks, line);
    } else {
      openCode.push(line);
      const position = blocks.length - 1;
      blocks[position] = { position, kind: 'code', text: openCode.join('\n') };
    }
  }
  return blocks;
}

function startCode(blocks: Block[]): string[] {
  blocks.push({ position: blocks.length, kind: 'code', text: '' });
  return [];
}

function addLine(blocks: Block[], line: string): void {
  if (line.trim() === '') return;
  const position = blocks.length;
  const item = /^- (.*)$/.exec(line)?.[1];
  const last = blocks.at(-1);
  if (item === undefined) blocks.push({ position, kind: 'paragraph', text: line });
  else if (last?.kind === 'list') last.items.push(item);
  else blocks.push({ position, kind: 'list', items: [item] });
}
