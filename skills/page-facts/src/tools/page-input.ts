import { z } from 'zod';
import { Refusal } from '../../../kit/tool/index.ts';

/** Characters of a page that are read at most. */
const LONGEST_PAGE = 2_000_000;

/** How a page is handed to every tool. */
export const PAGE_INPUT = z.object({
  content: z.string().min(1).max(LONGEST_PAGE).describe('The page: its HTML, or its text.'),
  format: z
    .enum(['auto', 'html', 'text'])
    .default('auto')
    .describe('Told from the content unless given.'),
});

export const BASE_URL = z
  .string()
  .max(2000)
  .optional()
  .describe('Address of the page, for links that are relative to it.');

/** @throws Refusal when it is no address of the web. */
export function checkBase(url: string | undefined): string | undefined {
  if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    return url;
  throw new Refusal(
    'INPUT_INVALID',
    'The address of the page is no web address.',
    'Give it with https://, or leave it out.',
  );
}
