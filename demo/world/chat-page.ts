import type { Page } from 'playwright-core';
import { shadowElements } from './closed-shadow.ts';

/** Last words of every answer of the demo server. */
const LAST_WORDS = 'Anything else?';

/** Text of every stretch the guard marks in the page now: highlights and marks over text areas. */
export async function markedTexts(page: Page): Promise<string[]> {
  const overFields = await shadowElements(page, 'mark');
  const texts = [...(await highlightedTexts(page)), ...overFields.map(({ text }) => text)];
  return texts.filter((text) => text !== '');
}

function highlightedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
    return ranges.map((range) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy.toString();
    });
  });
}

/** What the person reads in the answers that have fully arrived, oldest first. */
export async function finishedAnswers(page: Page): Promise<string[]> {
  const texts = await page.locator('article.assistant').allInnerTexts();
  return texts.filter((text) => text.trimEnd().endsWith(LAST_WORDS));
}

/** What the person reads as their own messages, oldest first. */
export function ownMessages(page: Page): Promise<string[]> {
  return page.locator('article.person').allInnerTexts();
}
