import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Peer } from '../../shared/protocol/index.ts';
import { toResult } from './result.ts';

/** An assistant's message; longer texts belong in a file. */
const MAX_TEXT = 1024 * 1024;
const text = z.string().max(MAX_TEXT);
const conversation = z
  .string()
  .min(1)
  .max(64)
  .default('mcp')
  .describe('Name of the conversation whose placeholders are used; one value keeps its own there.');

const READS = { readOnlyHint: true, openWorldHint: false } as const;

/** Finding, judging and replacing personal data in texts. None of them tells a value it was not given. */
export function addTextTools(server: McpServer, agent: Peer): void {
  server.registerTool(
    'scan',
    {
      title: 'Find personal data',
      description:
        'Finds personal data and secrets in a text: where, of what type, and how sure that is.',
      inputSchema: z.object({ text }),
      annotations: READS,
    },
    ({ text: message }, { mcpReq: { signal } }) =>
      toResult(async () => {
        const { spans } = await agent.request('text.scan', { text: message }, { signal });
        return { spans: spans.map(({ start, end, type, score }) => ({ start, end, type, score })) };
      }),
  );
  server.registerTool(
    'redact',
    {
      title: 'Replace personal data by placeholders',
      description:
        'Replaces personal data and secrets in a text by placeholders such as [EMAIL_1], which only this machine can turn back.',
      inputSchema: z.object({ text, conversation }),
      annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
    },
    ({ text: message, conversation: name }, { mcpReq: { signal } }) =>
      toResult(async () => {
        const params = { text: message, site: 'mcp', conversation: idOf(name) };
        return { ...(await agent.request('text.redact', params, { signal })) };
      }),
  );
  server.registerTool(
    'check',
    {
      title: 'Check a message',
      description:
        'Gives the verdict on a message that is to be sent or was received: what was found, whether it is safe, and what the policy says.',
      inputSchema: z.object({
        text,
        direction: z.enum(['outbound', 'inbound']).default('outbound'),
      }),
      annotations: READS,
    },
    ({ text: message, direction }, { mcpReq: { signal } }) =>
      toResult(async () => {
        const params = { text: message, site: 'mcp', direction };
        const verdict = await agent.request('message.check', params, { signal });
        const { action, route, findings, safety } = verdict;
        return {
          action,
          route,
          findings: findings.map(({ start, end, type, action: then }) => ({
            start,
            end,
            type,
            action: then,
          })),
          safety: safety.map(({ category, score, action: then }) => ({
            category,
            score,
            action: then,
          })),
        };
      }),
  );
}

/** Turns placeholders back. Whoever calls it sees the values, so that it is offered only when asked for. */
export function addRestoreTool(server: McpServer, agent: Peer): void {
  server.registerTool(
    'restore',
    {
      title: 'Put the values back',
      description: 'Replaces the placeholders of a conversation in a text by their values.',
      inputSchema: z.object({ text, conversation }),
      annotations: READS,
    },
    ({ text: message, conversation: name }, { mcpReq: { signal } }) =>
      toResult(async () => {
        const params = { text: message, conversation: idOf(name) };
        return { ...(await agent.request('text.restore', params, { signal })) };
      }),
  );
}

/** Apart from those of browsers and of the command line. */
function idOf(name: string): string {
  return `mcp:${name}`;
}
