import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AgentHome } from '../../../demo/world/agent-home.ts';

const MAIN = fileURLToPath(new URL('../../../dist/native-host/lifesavor.mjs', import.meta.url));

/** Runs a command that takes something from stdin; gives what it printed. */
export async function cliWithInput(
  { env }: Pick<AgentHome, 'env'>,
  input: string,
  ...args: string[]
): Promise<string> {
  const child = spawn(process.execPath, [MAIN, ...args], { env });
  const printed: string[] = [];
  child.stdout.on('data', (bytes) => printed.push(String(bytes)));
  child.stderr.on('data', (bytes) => printed.push(String(bytes)));
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`lifesavor ${args.join(' ')}: ${printed.join('')}`);
  return printed.join('');
}

/** Made up, and found nowhere by chance. */
export function fresh(what: string): string {
  return `${what}-${randomUUID().slice(0, 13)}`;
}

/** Puts an item under a fresh label into the vault, for one site or for none. */
export async function putItem(
  agent: AgentHome,
  origin?: string,
  value = fresh('planted'),
): Promise<{ value: string; label: string }> {
  const label = fresh('Label');
  const binding = origin === undefined ? [] : ['--origin', origin];
  await cliWithInput(agent, value, 'vault', 'put', '--label', label, ...binding);
  return { value, label };
}

/** What the vault has under a label, with its value. */
export async function keptItem(agent: AgentHome, label: string): Promise<Record<string, unknown>> {
  return JSON.parse(await agent.cli('vault', 'get', label, '--json'));
}

/** The newest lines of the audit log. */
export async function auditEvents(agent: AgentHome): Promise<Record<string, unknown>[]> {
  const lines = await agent.cli('audit', 'tail', '--count', '500', '--json');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
