import type { Stretch } from './details/username.ts';

const REACH = 64;
/** Links, badges, headings, attributes and tables of people who wrote a program, shortly before on the line. */
const MARKUP_BEFORE =
  /\]\(|\]\[|github\.com\/|`|\[!?\[?$|(?:^|\n)#{1,6} |width="|alt="|CSS |\b(?:const|let|var|new) /;
/** … or right behind: "[Ada](", "hash('ada')". */
const MARKUP_BEHIND = /^(?:(?:\*\*)?(?:\]\s?[[(]|["'”]\s?\)|<\/)|\)\s?;|\*\*\s?<|["'],\n)/;
const QUOTES = '"\'`';
/** A text in a program. */
const QUOTED = /[(=,[]\s?["'\x60]$/;

/** Whether a stretch stands in the markup of a document about software, where a lone name is nobody's secret. */
export function isInMarkup({ text, start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  // With its break: a heading begins a line.
  const line = before.slice(Math.max(0, before.lastIndexOf('\n')));
  return (
    MARKUP_BEFORE.test(line) ||
    (QUOTES.includes(text.charAt(start - 1)) && QUOTED.test(line)) ||
    MARKUP_BEHIND.test(text.slice(end, end + 6))
  );
}
