import { inputRequired, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';

/** A server of the newest protocol; with `legacy-only` as its argument it speaks the older one. */
function createServer(): McpServer {
  const server = new McpServer({ name: 'sdk', version: '1.0.0' }, { capabilities: { tools: {} } });
  server.registerTool('echo', { inputSchema: z.object({ text: z.string() }) }, ({ text }) => ({
    content: [{ type: 'text', text }],
  }));
  server.registerTool(
    'sum',
    {
      inputSchema: z.object({ a: z.number(), b: z.number() }),
      outputSchema: z.object({ sum: z.number() }),
    },
    ({ a, b }) => ({ content: [], structuredContent: { sum: a + b } }),
  );
  server.registerTool('fail', { inputSchema: z.object({}) }, () => {
    throw new Error('It went wrong.');
  });
  server.registerTool('grow', { inputSchema: z.object({ name: z.string() }) }, ({ name }) => {
    server.registerTool(name, { inputSchema: z.object({}) }, () => ({ content: [] }));
    return { content: [] };
  });
  server.registerTool('steps', { inputSchema: z.object({}) }, async (_, ctx) => {
    const progressToken = ctx.mcpReq._meta?.progressToken;
    for (let progress = 1; progressToken !== undefined && progress <= 3; progress++)
      await ctx.mcpReq.notify({
        method: 'notifications/progress',
        params: { progressToken, progress, total: 3 },
      });
    return { content: [] };
  });
  server.registerTool('ask', { inputSchema: z.object({}) }, () =>
    inputRequired({
      inputRequests: {
        answer: inputRequired.createMessage({ messages: [], maxTokens: 1 }),
      },
    }),
  );
  server.registerTool('slow', { inputSchema: z.object({}) }, async (_, ctx) => {
    await new Promise((resolve) => ctx.mcpReq.signal.addEventListener('abort', resolve));
    process.stderr.write('cancelled\n');
    return { content: [] };
  });
  return server;
}

serveStdio(createServer);
