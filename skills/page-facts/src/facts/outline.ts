import { elementsOf, type Page } from '../page/index.ts';

export interface Heading {
  /** 1 to 6. */
  level: number;
  text: string;
}

const MARKDOWN_HEADING = /^(#{1,6})[ \t]+(\S.*)$/;
const LONGEST_HEADING = 300;

/** The headings of a page in order; of plain text those of Markdown. */
export function outlineOf(page: Page): Heading[] {
  return headingsOf(page)
    .map(({ level, text }) => ({ level, text: text.slice(0, LONGEST_HEADING) }))
    .filter(({ text }) => text !== '');
}

function headingsOf(page: Page): Heading[] {
  if (page.format === 'text') return page.text.split('\n').flatMap(markdownHeading);
  return elementsOf(page, (name) => /^h[1-6]$/.test(name)).map(({ tag, text }) => ({
    level: Number(tag.name[1]),
    text,
  }));
}

function markdownHeading(line: string): Heading[] {
  const [, signs, text] = MARKDOWN_HEADING.exec(line.slice(0, LONGEST_HEADING)) ?? [];
  return signs ? [{ level: signs.length, text: text!.replace(/[ #]+$/, '') }] : [];
}
