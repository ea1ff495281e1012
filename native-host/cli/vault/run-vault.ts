import {
  type ItemFilter,
  type ItemSummary,
  LifeSavorError,
  type NewItem,
  type Result,
} from '../../../shared/protocol/index.ts';
import { readDescriptor } from '../../vault/descriptor.ts';
import { vaultFiles } from '../../vault/vault-files.ts';
import { withAgent } from '../agent-client.ts';
import type { CliContext } from '../context.ts';
import { describeStatus, itemTable } from './describe-vault.ts';
import { findItem } from './find-item.ts';
import { readNewSecret, readSecret } from './read-secret.ts';

export interface JsonOption {
  json?: boolean;
}
type Status = Result<'vault.status'>;
type Provider = NonNullable<Status['provider']>;

/** argon2id takes its time, and a keychain may ask the person. */
const OPENING_TIMEOUT_MS = 150_000;
/** Every page is read, or written again. */
const LONG_TIMEOUT_MS = 600_000;

export async function vaultStatus(options: JsonOption, context: CliContext): Promise<void> {
  const status = await withAgent(context, (agent) => agent.request('vault.status', {}));
  await show(status, statusText(status, context), options, context);
}

export async function createVault(
  { keep, json }: JsonOption & { keep: Provider },
  context: CliContext,
): Promise<void> {
  const asked = keep === 'passphrase' && {
    passphrase: await readNewSecret(context, 'New passphrase: '),
  };
  const params = { provider: keep, ...asked };
  const status = await withAgent(context, (agent) =>
    agent.request('vault.create', params, { timeoutMs: OPENING_TIMEOUT_MS }),
  );
  await show(
    status,
    `The vault is made.\n${statusText(status, context)}`,
    { json: json ?? false },
    context,
  );
}

export async function unlockVault(options: JsonOption, context: CliContext): Promise<void> {
  const status = await withAgent(context, async (agent) => {
    const { state, provider } = await agent.request('vault.status', {});
    const isAsked = state === 'locked' && provider === 'passphrase';
    const params = isAsked ? { passphrase: await readSecret(context, 'Passphrase: ') } : {};
    return await agent.request('vault.unlock', params, { timeoutMs: OPENING_TIMEOUT_MS });
  });
  await show(status, statusText(status, context), options, context);
}

export async function lockVault(options: JsonOption, context: CliContext): Promise<void> {
  const status = await withAgent(context, (agent) => agent.request('vault.lock', {}));
  await show(status, statusText(status, context), options, context);
}

export async function listItems(
  { json, ...filter }: JsonOption & ItemFilter,
  context: CliContext,
): Promise<void> {
  const { items } = await withAgent(context, (agent) => agent.request('vault.list', filter));
  await show(items, itemTable(items), { json: json ?? false }, context);
}

export async function getItem(
  wanted: string,
  { reveal, json }: JsonOption & { reveal?: boolean },
  context: CliContext,
): Promise<void> {
  if (context.isOutTerminal && !reveal)
    throw new LifeSavorError(
      'USAGE',
      'The value would be shown on the screen.',
      'Add --reveal to see it, or send the output to a file or another program.',
    );
  const item = await withAgent(context, async (agent) => {
    const { id } = await findItem(agent, wanted);
    return await agent.request('vault.get', { id });
  });
  await show(item, `${item.value}\n`, { json: json ?? false }, context);
}

export async function putItem(
  item: Omit<NewItem, 'value'>,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const value = await readSecret(context, 'Value: ');
  const saved = await withAgent(context, (agent) => agent.request('vault.put', { ...item, value }));
  await show(saved, `Saved as ${saved.id}.\n`, options, context);
}

export async function editItem(
  wanted: string,
  changes: Partial<Omit<NewItem, 'value'>>,
  { value, json }: JsonOption & { value?: boolean },
  context: CliContext,
): Promise<void> {
  const secret = value && { value: await readSecret(context, 'New value: ') };
  const item = await withAgent(context, async (agent) => {
    const { id } = await findItem(agent, wanted);
    return await agent.request('vault.edit', { id, changes: { ...changes, ...secret } });
  });
  await show(item, `Changed ${item.id}.\n`, { json: json ?? false }, context);
}

export async function removeItem(
  wanted: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const removed: ItemSummary = await withAgent(context, async (agent) => {
    const item = await findItem(agent, wanted);
    await agent.request('vault.remove', { id: item.id });
    return item;
  });
  await show(removed, `Removed ${removed.id}.\n`, options, context);
}

export async function moveKey(
  { keep, json }: JsonOption & { keep: Provider },
  context: CliContext,
): Promise<void> {
  const asked = keep === 'passphrase' && {
    passphrase: await readNewSecret(context, 'New passphrase: '),
  };
  const status = await withAgent(context, (agent) =>
    agent.request('vault.move', { provider: keep, ...asked }, { timeoutMs: OPENING_TIMEOUT_MS }),
  );
  await show(
    status,
    `The key was moved.\n${statusText(status, context)}`,
    { json: json ?? false },
    context,
  );
}

export async function rekeyVault(options: JsonOption, context: CliContext): Promise<void> {
  await withAgent(context, (agent) =>
    agent.request('vault.rekey', {}, { timeoutMs: LONG_TIMEOUT_MS }),
  );
  await show({ rekeyed: true }, 'The vault has a new key.\n', options, context);
}

export async function verifyVault(
  { repair = false, ...options }: JsonOption & { repair?: boolean },
  context: CliContext,
): Promise<void> {
  const report = await withAgent(context, async (agent) => {
    const { provider } = await agent.request('vault.status', {});
    const isAsked = repair && provider === 'passphrase';
    const asked = isAsked && { passphrase: await readSecret(context, 'Passphrase: ') };
    return await agent.request(
      'vault.verify',
      { repair, ...asked },
      { timeoutMs: LONG_TIMEOUT_MS },
    );
  });
  const { ok, problems, items, entries } = report;
  const lines = ok
    ? [`The vault is whole: ${items} items, ${entries} placeholders.`]
    : ['The vault is damaged.', ...problems.map((problem) => `  ${problem}`)];
  await show(report, `${lines.join('\n')}\n`, options, context);
  if (!ok) context.status.failed('VAULT_DAMAGED');
}

export async function wipeVault(
  { yes, json }: JsonOption & { yes?: boolean },
  context: CliContext,
): Promise<void> {
  if (!yes)
    throw new LifeSavorError(
      'USAGE',
      'This removes the vault, its key and everything in it for good.',
      'Add --yes if you mean it; make an export before.',
    );
  await withAgent(context, (agent) => agent.request('vault.wipe', {}));
  await show({ wiped: true }, 'The vault is gone.\n', { json: json ?? false }, context);
}

/** What the agent says, and what the description of the vault tells besides. */
function statusText(status: Status, { paths }: CliContext): string {
  return describeStatus(status, readDescriptor(vaultFiles(paths.home).descriptor)?.encryption);
}

async function show(
  data: unknown,
  text: string,
  { json }: JsonOption,
  { out }: CliContext,
): Promise<void> {
  await out.write(json ? `${JSON.stringify(data)}\n` : text);
}
