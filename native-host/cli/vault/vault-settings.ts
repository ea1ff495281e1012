import type { Result } from '../../../shared/protocol/index.ts';
import { withAgent } from '../agent-client.ts';
import type { CliContext } from '../context.ts';

export interface SettingOptions {
  /** Minutes. */
  idle?: number | 'default';
  /** Days. */
  forgetAfter?: number;
  lockWithSession?: boolean;
  json?: boolean;
}

/** Shows when the vault is locked by itself and how long conversations are kept; changes what is given. */
export async function vaultSettings(
  { idle, forgetAfter, lockWithSession, json }: SettingOptions,
  context: CliContext,
): Promise<void> {
  const changes = {
    ...(idle !== undefined && { idleMinutes: idle === 'default' ? null : idle }),
    ...(forgetAfter !== undefined && { forgetAfterDays: forgetAfter }),
    ...(lockWithSession !== undefined && { lockWithSession }),
  };
  const params = Object.keys(changes).length > 0 ? { changes } : {};
  const settings = await withAgent(context, (agent) => agent.request('vault.settings', params));
  await context.out.write(json ? `${JSON.stringify(settings)}\n` : describe(settings));
}

function describe({
  idleMinutes,
  forgetAfterDays,
  lockWithSession,
}: Result<'vault.settings'>): string {
  const lines = [
    `Locked without use:       ${idleText(idleMinutes)}`,
    `Locked with the session:  ${lockWithSession ? 'yes' : 'no'}`,
    `Conversations forgotten:  ${forgetAfterDays === 0 ? 'never' : `after ${forgetAfterDays} days without use`}`,
  ];
  return `${lines.join('\n')}\n`;
}

function idleText(minutes: number | undefined): string {
  if (minutes === undefined) return 'after 15 minutes under a passphrase, else never';
  return minutes === 0 ? 'never' : `after ${minutes} minutes`;
}
