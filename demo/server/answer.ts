/** What the demo "assistant" answers: the message in prose, in a list and in a code block. */
export function answerTo(message: string, fileNames: readonly string[]): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const parts = [
    `You wrote: “${lines.join(' ')}”`,
    'These are the points I take from it:',
    lines.map((line) => `- ${line.trim()}`).join('\n'),
    'Ready to copy:',
    ['```', ...lines, '```'].join('\n'),
  ];
  if (fileNames.length > 0) parts.push(`I also read ${fileNames.join(' and ')}.`);
  parts.push('Anything else?');
  return parts.join('\n\n');
}

const LONGEST_PIECE = 14;
/** Anything in square brackets on one line: where a careless client would cut a placeholder. */
const BRACKETED = /\[[^[\]\n]{3,40}\]/g;

/**
 * Cuts an answer the way a model streams it, in short pieces, and on purpose through the middle of
 * everything in brackets. The pieces join to `text` exactly.
 */
export function streamPieces(text: string): string[] {
  const cuts = new Set([0, text.length]);
  for (const { index, 0: token } of text.matchAll(BRACKETED)) {
    cuts.add(index + 1);
    cuts.add(index + Math.ceil(token.length / 2));
    cuts.add(index + token.length - 1);
  }
  for (let at = LONGEST_PIECE; at < text.length; at += LONGEST_PIECE) cuts.add(at);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((edge, i) => text.slice(edges[i], edge));
}
