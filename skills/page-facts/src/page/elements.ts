import {
  decodeEntities,
  INLINE_ELEMENTS,
  type MarkupToken,
  type OpenTag,
} from '../../../kit/markup/index.ts';
import type { Page } from './page.ts';

export interface Element {
  tag: OpenTag;
  /** The text inside, white space as a browser shows it. */
  text: string;
}

/**
 * The elements called so, with their text. Made for elements that are not nested in each other, such
 * as links and headings: one ends where the next one begins.
 */
export function elementsOf(
  { source, tokens }: Page,
  isWanted: (name: string) => boolean,
): Element[] {
  const elements: Element[] = [];
  let open: { tag: OpenTag; chunks: string[] } | undefined;
  const end = () => {
    if (open) elements.push({ tag: open.tag, text: squeeze(open.chunks.join('')) });
    open = undefined;
  };
  for (const token of tokens) {
    if (token.kind === 'open' && isWanted(token.name)) {
      end();
      open = { tag: token, chunks: [] };
    } else if (token.kind === 'close' && token.name === open?.tag.name) end();
    else if (open) open.chunks.push(textOf(source, token));
  }
  end();
  return elements;
}

/** Tags with their attributes, without content. */
export function tagsOf({ tokens }: Page, name: string): OpenTag[] {
  return tokens.filter((token): token is OpenTag => token.kind === 'open' && token.name === name);
}

/** The value of an attribute, references read; undefined when it is not there. */
export function attribute({ source }: Page, tag: OpenTag, name: string): string | undefined {
  const found = tag.attributes.find((one) => one.name === name);
  return found && decodeEntities(source, found.start, found.end).text.trim();
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(source: string, token: MarkupToken): string {
  if (token.kind === 'text' && !token.raw)
    return decodeEntities(source, token.start, token.end).text;
  const isBreak =
    (token.kind === 'open' || token.kind === 'close') && !INLINE_ELEMENTS.has(token.name);
  return isBreak ? ' ' : '';
}
