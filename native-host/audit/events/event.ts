import { z } from 'zod';
import { AGENT_EVENTS } from './agent-events.ts';
import { CLOUD_EVENTS } from './cloud-events.ts';
import { LOG_EVENTS } from './log-events.ts';
import { VAULT_EVENTS } from './vault-events.ts';

/** What may be appended to the log. The list is closed, and no member of it takes free text. */
export const auditEventSchema = z.discriminatedUnion('event', [
  ...AGENT_EVENTS,
  ...VAULT_EVENTS,
  ...CLOUD_EVENTS,
]);
export type AuditEvent = z.infer<typeof auditEventSchema>;

/** What may stand in the log: events of the agent and of the log itself. */
export const loggedEventSchema = z.discriminatedUnion('event', [
  ...AGENT_EVENTS,
  ...VAULT_EVENTS,
  ...CLOUD_EVENTS,
  ...LOG_EVENTS,
]);
export type LoggedEvent = z.infer<typeof loggedEventSchema>;
