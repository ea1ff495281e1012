import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

/** `mcp`: the agent as an MCP server on stdin and stdout. */
export function addMcpCommand(program: Command, context: CliContext): void {
  const command = program
    .command('mcp')
    .description(
      'Serve the agent to an MCP client over stdin and stdout: scan, redact, check, find saved items, use skills.',
    )
    .option(
      '--restore',
      'also offer the tool that turns placeholders back: the client sees the values',
    );
  withHelp(command, {
    examples: ['mcp', 'mcp --restore'],
    errors: ['AGENT_START_FAILED', 'VERSION_MISMATCH'],
  }).action(async ({ restore = false }: { restore?: boolean }) => {
    const { serveMcp } = await import('../serve-mcp.ts');
    await serveMcp({ restore }, context);
  });
}
