import { decodeEntities, INLINE_ELEMENTS, type MarkupToken } from '../../../kit/markup/index.ts';

/** Elements whose content nobody sees as text. */
const HIDDEN = new Set(['head', 'noscript', 'template', 'svg', 'object']);
/** What may stand in the head; anything else ends it, since its end tag may be left out. */
const IN_HEAD = new Set('head meta title link base script style noscript template'.split(' '));

/** What a person reads of HTML: blocks as lines, white space as a browser shows it. */
export function visibleText(source: string, tokens: readonly MarkupToken[]): string {
  let text = '';
  let hidden: string | undefined;
  for (const token of tokens) {
    hidden = hiddenBy(token, hidden);
    if (hidden !== undefined) continue;
    if (token.kind === 'text' && !token.raw)
      text += decodeEntities(source, token.start, token.end).text.replace(/[\t\n\r ]+/g, ' ');
    else if (isTag(token) && !INLINE_ELEMENTS.has(token.name)) text += '\n';
  }
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The element that hides what follows, after `token`. */
function hiddenBy(token: MarkupToken, hidden: string | undefined): string | undefined {
  if (token.kind === 'close') return token.name === hidden ? undefined : hidden;
  if (token.kind !== 'open') return hidden;
  if (hidden === 'head') return IN_HEAD.has(token.name) ? hidden : undefined;
  return hidden ?? (!token.empty && HIDDEN.has(token.name) ? token.name : undefined);
}

function isTag(token: MarkupToken): token is Extract<MarkupToken, { kind: 'open' | 'close' }> {
  return token.kind === 'open' || token.kind === 'close';
}
