import { z } from 'zod';
import { commandIdSchema, momentSchema } from './command.ts';
import { agentIdSchema } from './subjects.ts';

/** Why a command was not carried out, before it was tried. */
export const REFUSALS = [
  'TOO_LARGE',
  'MALFORMED',
  'FOREIGN_AGENT',
  'UNKNOWN_SIGNER',
  'BAD_SIGNATURE',
  'EXPIRED',
  'NOT_YET_VALID',
  'LIFE_TOO_LONG',
  'REPLAYED',
  'UNKNOWN_KIND',
  'KIND_NOT_ALLOWED',
  'BAD_ARGS',
  'BAD_STATEMENT',
  'WIDENS',
  'DECLINED',
  'UNSUPPORTED',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Why a command failed, besides the error codes of the product. */
export const FAILURES = ['INTERRUPTED', 'RESULT_TOO_LARGE', 'BLOCKED'] as const;
export type Failure = (typeof FAILURES)[number];

/**
 * What an agent says about a command. There is none for what was not signed by a pinned key: whoever
 * made it up shall not fill the place of the answer to a true one.
 */
export const resultSchema = z.strictObject({
  v: z.literal(1),
  command: commandIdSchema,
  agent: agentIdSchema,
  phase: z.enum(['received', 'done']),
  outcome: z.enum(['ok', 'refused', 'failed']),
  /** A refusal, a failure or the code of an error. */
  code: z.string().max(64).optional(),
  message: z.string().max(2000).optional(),
  data: z.json().optional(),
  at: momentSchema,
});
export type CommandResult = z.infer<typeof resultSchema>;
