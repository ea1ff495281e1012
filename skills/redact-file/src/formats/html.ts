import {
  decodeEntities,
  INLINE_ELEMENTS,
  type MarkupToken,
  type OpenTag,
  tokenize,
} from '../../../kit/markup/index.ts';
import { collapseSpaces, compose, decodePercent, plainText } from '../../../kit/text/index.ts';
import type { DocumentText, RawPart } from '../document/index.ts';
import { openText } from './open-text.ts';
import type { OpenFormat } from './opened.ts';

/** Space counts there. */
const PREFORMATTED = new Set(['pre', 'textarea']);

/** Attributes that hold no text of a person; a number in them is a size or a place. */
const TECHNICAL =
  /^(?:class|style|id|for|name|type|rel|lang|dir|role|width|height|d|points|viewbox|transform|xmlns.*|integrity|nonce|srcset|sizes|colspan|rowspan|charset|http-equiv)$/;
const ADDRESS = /^(?:href|src|action|formaction|cite|poster|data-href|data-url)$/;

/** HTML: text, attributes, comments and programs are read; tags are kept. */
export const openHtml: OpenFormat = (bytes, document) => openText(bytes, document, readHtml);

function readHtml(part: RawPart, document: DocumentText): readonly string[] {
  const tags: OpenTag[] = [];
  let preformatted = 0;
  for (const token of tokenize(part.source, 'html')) {
    if (token.kind === 'open') tags.push(token);
    if (token.kind === 'open' || token.kind === 'close') {
      breakAt(token, document);
      if (PREFORMATTED.has(token.name))
        preformatted = Math.max(0, preformatted + (token.kind === 'open' ? 1 : -1));
    } else if (token.kind === 'comment') addAlone(part, document, token);
    else addText(part, document, token, preformatted > 0);
  }
  document.endBlock();
  for (const tag of tags) addAttributes(part, document, tag);
  return [];
}

function breakAt({ name }: { name: string }, document: DocumentText): void {
  if (name === 'br') document.space('\n');
  else if (!INLINE_ELEMENTS.has(name)) document.endBlock();
}

function addText(
  part: RawPart,
  document: DocumentText,
  { start, end, raw }: Extract<MarkupToken, { kind: 'text' }>,
  preformatted: boolean,
): void {
  if (raw) {
    document.add({ part, text: plainText(part.source.slice(start, end), start) });
    return;
  }
  const text = decodeEntities(part.source, start, end);
  document.add({ part, text: preformatted ? text : collapseSpaces(text) });
}

function addAlone(part: RawPart, document: DocumentText, { start, end }: MarkupToken): void {
  document.endBlock();
  document.add({ part, text: plainText(part.source.slice(start, end), start) });
  document.endBlock();
}

/** Apart from the text, which they would tear; under their names, which tell what they are. */
function addAttributes(part: RawPart, document: DocumentText, tag: OpenTag): void {
  for (const { name, start, end } of tag.attributes) {
    if (start === end || TECHNICAL.test(name)) continue;
    const text = decodeEntities(part.source, start, end);
    document.space(`${name}: `);
    document.add({
      part,
      text: ADDRESS.test(name) ? compose(text, decodePercent(text.text)) : text,
    });
    document.endBlock();
  }
}
