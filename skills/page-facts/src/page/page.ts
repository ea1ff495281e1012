import { type MarkupToken, tokenize } from '../../../kit/markup/index.ts';
import { visibleText } from './visible-text.ts';

export type PageFormat = 'html' | 'text';

/** A page as it was handed over. */
export interface Page {
  format: PageFormat;
  source: string;
  /** Markup of an HTML page; empty for text. */
  tokens: readonly MarkupToken[];
  /** What a person reads, a paragraph a line. */
  text: string;
}

/** Tags that no plain text has by accident. */
const LOOKS_LIKE_HTML =
  /<(?:!doctype html|html|head|body|div|p|a|h[1-6]|table|span|ul|li|br|meta)\b[^<>]{0,2000}>/i;

/** Reads a page; the format is told from the content unless given. */
export function readPage(source: string, format: PageFormat | 'auto'): Page {
  const isHtml = format === 'html' || (format === 'auto' && LOOKS_LIKE_HTML.test(source));
  if (!isHtml) return { format: 'text', source, tokens: [], text: source };
  const tokens = [...tokenize(source, 'html')];
  return { format: 'html', source, tokens, text: visibleText(source, tokens) };
}
