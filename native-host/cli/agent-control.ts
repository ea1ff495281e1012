import { LifeSavorError, type Peer, type Result } from '../../shared/protocol/index.ts';
import { withAgent, withRunningAgent } from './agent-client.ts';
import type { CliContext } from './context.ts';
import { describeModel } from './describe-model.ts';

interface JsonOption {
  json?: boolean;
}

const ANSWER_TIMEOUT_MS = 15_000;

export async function startAgent(context: CliContext, { json }: JsonOption): Promise<void> {
  const { pid } = await withAgent(context, askStatus);
  await context.out.write(
    json
      ? `${JSON.stringify({ running: true, pid })}\n`
      : `The agent is running (process ${pid}).\n`,
  );
}

export async function stopAgent(context: CliContext, { json }: JsonOption): Promise<void> {
  const stopped = await withRunningAgent(context, askToStop).catch((error: unknown) => {
    if (error instanceof LifeSavorError && error.code === 'AGENT_NOT_RUNNING') return false;
    throw error;
  });
  const sentence = stopped ? 'The agent has stopped.' : 'The agent was not running.';
  await context.out.write(json ? `${JSON.stringify({ stopped })}\n` : `${sentence}\n`);
}

export async function agentStatus(context: CliContext, { json }: JsonOption): Promise<void> {
  const status = await withRunningAgent(context, askStatus);
  await context.out.write(json ? `${JSON.stringify(status)}\n` : describe(status));
}

async function askStatus(agent: Peer): Promise<Result<'agent.status'>> {
  return await agent.request('agent.status', {}, { timeoutMs: ANSWER_TIMEOUT_MS });
}

/** Resolves once the agent has let go of the connection, so that a new one can be started. */
async function askToStop(agent: Peer): Promise<true> {
  const closed = new Promise<void>((resolve) => agent.onClose(() => resolve()));
  await agent.request('agent.stop', {}, { timeoutMs: ANSWER_TIMEOUT_MS });
  await closed;
  return true;
}

function describe(status: Result<'agent.status'>): string {
  const lines = [
    `The agent is running (process ${status.pid}, version ${status.build}).`,
    `  up for        ${Math.round(status.uptimeMs / 1000)} s`,
    `  memory        ${(status.rssBytes / 1024 / 1024).toFixed(0)} MB`,
    `  connections   ${status.connections}`,
    `  conversations ${status.conversations}`,
    `  messages      ${status.messagesChecked} checked`,
    `  model         ${describeModel(status.model)}`,
  ];
  return `${lines.join('\n')}\n`;
}
