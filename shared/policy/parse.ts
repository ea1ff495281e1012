import type { z } from 'zod';
import { LifeSavorError } from '../protocol/errors.ts';
import { type Policy, policySchema } from './schema.ts';

/**
 * A policy from the parsed JSON of a policy file.
 * @throws LifeSavorError `POLICY_INVALID`, naming the first field that is wrong.
 */
export function parsePolicy(json: unknown): Policy {
  const parsed = policySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new LifeSavorError(
    'POLICY_INVALID',
    `The policy is not valid: ${describe(parsed.error)}.`,
    'Correct that field; PROTOCOL.md lists what a policy may hold.',
  );
}

function describe(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'it does not match the schema';
  const path = issue.path.join('.') || 'the whole file';
  return `${path}: ${issue.message}`;
}
