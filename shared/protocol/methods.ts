import type { z } from 'zod';
import {
  agentStatus,
  agentStop,
  policyChange,
  policyChanged,
  policyGet,
  relayFailed,
} from './agent.ts';
import { conversationForget, conversationOpen, conversationPut } from './conversation.ts';
import { messageCheck } from './message.ts';
import { sessionHello } from './session.ts';
import { textRedact, textRestore, textScan } from './text.ts';

/** Every request of the protocol: JSON-RPC method name → schemas of params and result. */
export const METHODS = {
  'session.hello': sessionHello,
  'message.check': messageCheck,
  'text.scan': textScan,
  'text.redact': textRedact,
  'text.restore': textRestore,
  'conversation.open': conversationOpen,
  'conversation.put': conversationPut,
  'conversation.forget': conversationForget,
  'policy.get': policyGet,
  'policy.change': policyChange,
  'agent.status': agentStatus,
  'agent.stop': agentStop,
} as const;

/** Every notification the agent (or relay) sends by itself. */
export const EVENTS = {
  'policy.changed': policyChanged,
  'relay.failed': relayFailed,
} as const;

export type MethodName = keyof typeof METHODS;
export type Params<M extends MethodName> = z.input<(typeof METHODS)[M]['params']>;
/** Params after validation, with defaults filled in. */
export type ParsedParams<M extends MethodName> = z.output<(typeof METHODS)[M]['params']>;
export type Result<M extends MethodName> = z.output<(typeof METHODS)[M]['result']>;
export type EventName = keyof typeof EVENTS;
export type EventPayload<E extends EventName> = z.output<(typeof EVENTS)[E]>;
