import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { createAgentServer } from '../mcp/agent-server.ts';
import { withAgent } from './agent-client.ts';
import type { CliContext } from './context.ts';

/** Serves MCP on stdin and stdout until the client is gone or the person interrupts. */
export async function serveMcp(options: { restore: boolean }, context: CliContext): Promise<void> {
  await withAgent(context, async (agent) => {
    const transport = new StdioServerTransport();
    const handle = serveStdio(() => createAgentServer({ agent, ...options }), { transport });
    await Promise.race([ended(context), aborted(context.signal)]);
    await handle.close();
  });
}

function ended({ stdin }: CliContext): Promise<void> {
  return new Promise((resolve) => {
    stdin.once('end', resolve);
    stdin.once('close', resolve);
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
