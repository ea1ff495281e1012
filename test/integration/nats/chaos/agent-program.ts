// Real agents in one process, as the chaos test starts and kills them: FILE of a plan.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Execute, Outcome } from '../../../../native-host/cloud/commands/execute.ts';
import { CloudLink } from '../../../../native-host/cloud/link.ts';
import type { LockableVault } from '../../../../native-host/cloud/vault-gate.ts';
import type { CloudVault } from '../../../../native-host/cloud/vault-port.ts';
import { bundleSchema, type EnrolmentBundle } from '../../../../native-host/cloud/wire/bundle.ts';
import { keyStoresIn } from '../../../../native-host/vault/key-stores.ts';
import { createVault, openVault } from '../../../../native-host/vault/open-vault.ts';
import { operationsOn } from '../../../../native-host/vault/process/operations.ts';
import { Vault } from '../../../../native-host/vault/vault.ts';
import { vaultFiles } from '../../../../native-host/vault/vault-files.ts';
import { DEFAULT_POLICY } from '../../../../shared/policy/index.ts';

const planSchema = z.object({ folder: z.string(), bundles: z.array(bundleSchema) });

/** An effect takes up to so long, so that kills fall into it. */
const MOST_MS = 10;
const DONE: Outcome = { outcome: 'ok' };

async function startAgent(folder: string, bundle: EnrolmentBundle): Promise<void> {
  const home = join(folder, bundle.agent);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const link = new CloudLink({
    home,
    vault: await openOwnVault(home),
    env: {},
    policy: { current: () => DEFAULT_POLICY, change: (by) => by(DEFAULT_POLICY) },
    executors: {
      message: messages(join(home, 'messages')),
      'skill.call': calls(join(home, 'calls')),
      describe: async () => DONE,
      'skill.install': async () => DONE,
      'skill.remove': async () => DONE,
      'model.install': async () => DONE,
      logs: async () => DONE,
      update: async () => DONE,
    },
    approved: {},
    describe: async () => ({
      build: 'test',
      platform: 'test',
      features: [],
      vault: 'open',
      skills: [],
    }),
    note: () => {},
    log: () => {},
    onChange: () => {},
    signal: new AbortController().signal,
  });
  link.start();
  const kinds = ['message', 'skill.call'] as const;
  if (!link.status().settings) await link.enroll(bundle, { tls: {}, kinds });
}

async function openOwnVault(home: string): Promise<LockableVault> {
  const files = vaultFiles(home);
  const place = { files, keyStores: keyStoresIn(files) };
  const database = existsSync(files.descriptor)
    ? await openVault(place)
    : await createVault(place, 'file');
  const operations = operationsOn(new Vault(database, files), place, () => {});
  const call: CloudVault['call'] = async (op, ...args) =>
    (operations[op] as (...values: unknown[]) => never)(...args);
  return { isOpen: true, call };
}

/** Kept by the id of the command, as the product keeps messages: twice has the effect of once. */
function messages(file: string): Execute<'message'> {
  const kept = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return async (_args, { id }) => {
    await sleep(Math.random() * MOST_MS);
    if (!kept.has(id)) appendFileSync(file, `${id}\n`);
    kept.add(id);
    await sleep(Math.random() * MOST_MS);
    return DONE;
  };
}

/** Not to be done twice: written down each time it happens. */
function calls(file: string): Execute<'skill.call'> {
  return async (_args, { id }) => {
    await sleep(Math.random() * MOST_MS);
    appendFileSync(file, `${id}\n`);
    await sleep(Math.random() * MOST_MS);
    return DONE;
  };
}

const { folder, bundles } = planSchema.parse(JSON.parse(readFileSync(process.argv[2]!, 'utf8')));
for (const bundle of bundles) await startAgent(folder, bundle);
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
