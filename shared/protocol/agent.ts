import { z } from 'zod';
import { policyPatchSchema, policySchema } from '../policy/schema.ts';

/** How the model of the agent does, which works in a process of its own and starts when needed. */
export const modelStatusSchema = z.strictObject({
  id: z.string(),
  state: z.enum(['off', 'idle', 'starting', 'ready', 'failed']),
  runtime: z.enum(['native', 'wasm']).optional().describe('What runs the network once loaded.'),
  modelBytes: z.int().min(0).optional().describe('Size of its files.'),
  rssBytes: z.int().min(0).optional().describe('Memory of its process after the last answer.'),
  restarts: z.int().min(0).describe('How often its process ended without being told to.'),
  lastError: z.string().max(64).optional().describe('Code of the last failure.'),
  insteadOf: z
    .strictObject({ id: z.string(), code: z.string().max(64) })
    .optional()
    .describe('The chosen model, and the code of why it could not be loaded.'),
});
export type ModelStatus = z.infer<typeof modelStatusSchema>;

export const agentStatus = {
  params: z.strictObject({}),
  result: z.strictObject({
    pid: z.int(),
    build: z.string(),
    uptimeMs: z.number().min(0),
    rssBytes: z.int().min(0),
    connections: z.int().min(0),
    conversations: z.int().min(0),
    messagesChecked: z.int().min(0),
    model: modelStatusSchema,
  }),
};

/** `agent.stop`: answers, finishes what is under way, then exits. CLI only. */
export const agentStop = { params: z.strictObject({}), result: z.strictObject({}) };

export const policyGet = { params: z.strictObject({}), result: policySchema };

/** `policy.change`: sets the profile or the detection settings; gives the policy then in force. */
export const policyChange = { params: policyPatchSchema, result: policySchema };

/** Event: the policy file changed; the new policy is in force from now on. */
export const policyChanged = policySchema;

/**
 * Event the relay itself sends before it exits when it has no daemon to relay to.
 * The only message a relay ever makes up.
 */
export const relayFailed = z.strictObject({
  code: z.enum(['AGENT_NOT_RUNNING', 'AGENT_REFUSED']),
  message: z.string(),
});
