import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Peer } from '../../shared/protocol/index.ts';
import { toResult } from './result.ts';

/** Finding saved items by name. There is no tool that tells a value. */
export function addVaultTools(server: McpServer, agent: Peer): void {
  server.registerTool(
    'vault_search',
    {
      title: 'Find saved items',
      description:
        'Finds items in the vault by label, tag or site. Tells what there is, never a value: the person fills those in themselves.',
      inputSchema: z.object({ query: z.string().max(256).optional() }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ query }, { mcpReq: { signal } }) =>
      toResult(async () => {
        const filter = query === undefined ? {} : { query };
        const { items } = await agent.request('vault.list', filter, { signal });
        return {
          items: items.map(({ label, kind, type, tags, origin }) => ({
            label,
            kind,
            type,
            tags,
            origin,
          })),
        };
      }),
  );
}
