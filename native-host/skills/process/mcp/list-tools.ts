import type { ListToolsResult, Tool } from '@modelcontextprotocol/client';
import type { SkillLimits } from '../limits.ts';
import { outputTooLarge } from '../skill-errors.ts';

export type ListLimits = Pick<SkillLimits, 'tools' | 'toolBytes' | 'toolPages'>;

/** Fetches one page, the first without a cursor. */
export type FetchPage = (cursor: string | undefined) => Promise<ListToolsResult>;

/**
 * All tools of a server, page by page.
 * @throws LifeSavorError SKILL_OUTPUT_TOO_LARGE when they are too many, too large, or never end;
 * whatever `fetchPage` throws.
 */
export async function listAllTools(fetchPage: FetchPage, limits: ListLimits): Promise<Tool[]> {
  const tools: Tool[] = [];
  let bytes = 0;
  let cursor: string | undefined;
  for (let page = 0; page < limits.toolPages; page++) {
    const result = await fetchPage(cursor);
    tools.push(...result.tools);
    bytes += Buffer.byteLength(JSON.stringify(result.tools));
    if (tools.length > limits.tools) throw outputTooLarge(`has more than ${limits.tools} tools`);
    if (bytes > limits.toolBytes) throw outputTooLarge('describes its tools at too great a length');
    cursor = result.nextCursor;
    if (cursor === undefined) return tools;
  }
  throw outputTooLarge('has a list of tools that does not end');
}
