import { mkdirSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DEFAULT_POLICY, type Policy, type PolicyChange } from '../../shared/policy/index.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { changePolicy } from './change-policy.ts';
import type { AgentLogger } from './log.ts';
import { readPolicy } from './read-policy.ts';

/** The policy in force. */
export interface PolicySource {
  current(): Policy;
  /**
   * Changes the file; everyone else hears of it as of any change to the file.
   * @throws LifeSavorError POLICY_INVALID or OUTPUT_UNWRITABLE.
   */
  change(by: PolicyChange): Policy;
}

export interface WatchOptions {
  file: string;
  logger: AgentLogger;
  signal: AbortSignal;
  onChange: (policy: Policy) => void;
}

/** Editors write a file in several steps; it is read once they are done. */
const SETTLE_MS = 100;

/** Follows the policy file until `signal` aborts. A broken file leaves the policy as it was. */
export function watchPolicy({ file, logger, signal, onChange }: WatchOptions): PolicySource {
  let policy = DEFAULT_POLICY;
  const load = (): boolean => {
    try {
      const loaded = readPolicy(file);
      const changed = JSON.stringify(loaded) !== JSON.stringify(policy);
      policy = loaded;
      return changed;
    } catch (error) {
      logger.warn({ event: 'policy-refused', code: toLifeSavorError(error).code });
      return false;
    }
  };
  load();
  onFileChange(file, signal, () => {
    if (load()) onChange(policy);
  });
  return {
    current: () => policy,
    change(by) {
      policy = changePolicy(file, by);
      onChange(policy);
      return policy;
    },
  };
}

/** Watches the folder: a file that is replaced, as most editors do, would be lost from sight. */
function onFileChange(file: string, signal: AbortSignal, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const watcher = watch(folder, { signal, persistent: false }, (_event, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
  watcher.on('error', () => {});
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
