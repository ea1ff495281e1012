import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

/** `agent run|start|stop|status`: the background program all browsers and commands share. */
export function addAgentCommand(program: Command, context: CliContext): void {
  const agent = program.command('agent').description('Run, start, stop or look at the agent.');

  withHelp(agent.command('run').description('Run the agent in this terminal until Ctrl+C.'), {
    examples: ['agent run'],
    errors: ['OUTPUT_UNWRITABLE', 'AGENT_START_FAILED'],
  }).action(async () => (await import('../agent-run.ts')).runInForeground(context));

  withHelp(
    agent
      .command('start')
      .description('Start the agent in the background, unless it is running.')
      .option('--json', 'write JSON'),
    { examples: ['agent start'], errors: ['AGENT_START_FAILED', 'AGENT_REFUSED'] },
  ).action(async (options) => (await control()).startAgent(context, options));

  withHelp(
    agent
      .command('stop')
      .description('Stop the agent. Without a vault, the placeholder maps it holds are lost.')
      .option('--json', 'write JSON'),
    { examples: ['agent stop'], errors: ['AGENT_REFUSED', 'TIMEOUT'] },
  ).action(async (options) => (await control()).stopAgent(context, options));

  withHelp(
    agent
      .command('status')
      .description('Tell whether the agent is running, and how it does.')
      .option('--json', 'write JSON'),
    { examples: ['agent status', 'agent status --json'], errors: ['AGENT_NOT_RUNNING'] },
  ).action(async (options) => (await control()).agentStatus(context, options));
}

/** Loaded only when one of them runs: most commands need no connection. */
async function control() {
  return await import('../agent-control.ts');
}
