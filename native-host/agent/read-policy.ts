import { readFileSync } from 'node:fs';
import { DEFAULT_POLICY, type Policy, parsePolicy } from '../../shared/policy/index.ts';
import { LifeSavorError } from '../../shared/protocol/index.ts';
import { isErrno } from '../errno.ts';

/**
 * The policy in `file`; the default one when there is no such file.
 * @throws LifeSavorError POLICY_INVALID when it cannot be read or is not a policy.
 */
export function readPolicy(file: string): Policy {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return DEFAULT_POLICY;
    throw invalid(file, 'cannot be read', cause);
  }
  return parsePolicy(parseJson(file, json));
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw invalid(file, 'is not JSON', cause);
  }
}

function invalid(file: string, what: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'POLICY_INVALID',
    `The policy file ${file} ${what}.`,
    'Correct the file (docs/policy.schema.json describes it) or remove it.',
    { cause },
  );
}
