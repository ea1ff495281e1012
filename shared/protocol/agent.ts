import { z } from 'zod';
import { policySchema } from '../policy/schema.ts';

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
  }),
};

/** `agent.stop`: answers, finishes what is under way, then exits. CLI only. */
export const agentStop = { params: z.strictObject({}), result: z.strictObject({}) };

export const policyGet = { params: z.strictObject({}), result: policySchema };

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
