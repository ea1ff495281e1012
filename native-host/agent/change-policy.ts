import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Policy, type PolicyChange, parsePolicy } from '../../shared/policy/index.ts';
import { unwritable, writeFileAtomic } from '../write-file.ts';
import { readPolicy } from './read-policy.ts';

/**
 * Changes the policy file in one step; a running agent follows by itself. What cannot be valid is
 * never written.
 * @throws LifeSavorError POLICY_INVALID or OUTPUT_UNWRITABLE.
 */
export function changePolicy(file: string, change: PolicyChange): Policy {
  const policy = parsePolicy(change(readPolicy(file)));
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unwritable(file, cause);
  }
  writeFileAtomic(file, `${JSON.stringify(policy, null, 2)}\n`, 0o600);
  return policy;
}
