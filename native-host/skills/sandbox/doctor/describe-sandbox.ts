import { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import { findBwrap } from '../bwrap/find-bwrap.ts';
import { chooseSandbox, type SandboxHost } from '../choose-sandbox.ts';
import type { Enforcement, Launch, Sandbox } from '../sandbox.ts';
import { judge } from './judge.ts';
import { namespaceTrouble, type ReadSetting } from './namespace-trouble.ts';
import { canMakeSandbox } from './probe-bwrap.ts';

/** What this machine can hold skills with, for `lifesavor doctor`. */
export interface SandboxReport {
  sandbox: Sandbox['name'];
  /** `warn`: skills run, but are not held in everything. `fail`: none runs. */
  state: 'ok' | 'warn' | 'fail';
  message: string;
  nextStep?: string;
  enforces: readonly Enforcement[];
}

/** How the machine is looked at; the real one unless said otherwise. */
export interface Probes {
  canMakeSandbox(bwrap: string): Promise<boolean>;
  readSetting?: ReadSetting;
}

/** A launch of nothing. */
const NOTHING: Launch = {
  folder: '/',
  command: 'node',
  args: [],
  env: {},
  read: [],
  write: [],
  hosts: [],
  limits: { memoryMb: 1, processes: 1, files: 1, fileMb: 1, tmpMb: 1 },
};

/** Finds out by making a sandbox, not by guessing. */
export async function describeSandbox(
  host: SandboxHost,
  probes: Probes = { canMakeSandbox },
): Promise<SandboxReport> {
  const sandbox = await chooseSandbox(host);
  const { name, enforces } = sandbox;
  if (name === 'none')
    return { sandbox: name, state: 'fail', enforces, ...(await reason(sandbox)) };
  const bwrap = findBwrap(host.bwrapPlaces);
  if (name === 'bwrap' && !(bwrap && (await probes.canMakeSandbox(bwrap))))
    return { sandbox: name, state: 'fail', enforces: [], ...namespaceTrouble(probes.readSetting) };
  return { sandbox: name, enforces, ...judge(enforces) };
}

/** What the sandbox that starts nothing says when it is asked to. */
async function reason(sandbox: Sandbox): Promise<{ message: string; nextStep?: string }> {
  try {
    await sandbox.start(NOTHING);
  } catch (error) {
    if (error instanceof LifeSavorError)
      return { message: error.message, nextStep: error.nextStep };
  }
  return { message: 'There is no sandbox here.' };
}
