import { z } from 'zod';

/** 80 bits of base32 at the least: nobody guesses the id of another agent. */
export const agentIdSchema = z.string().regex(/^[a-z0-9]{16,40}$/);

export const STREAMS = { commands: 'LS_COMMANDS', results: 'LS_RESULTS' } as const;
export const BUCKETS = { presence: 'ls_presence', state: 'ls_state' } as const;
/** Queue group in which workers share what agents ask. */
export const WORKERS = 'workers';

/** What the operator's side subscribes to, or keeps as streams. */
export const ALL = {
  commands: 'ls.v1.command.*',
  results: 'ls.v1.result.*',
  asks: 'ls.v1.ask.*.*',
  flows: 'ls.v1.flow.*.*',
} as const;

export const commandSubject = (agent: string) => `ls.v1.command.${agent}`;
export const resultSubject = (agent: string) => `ls.v1.result.${agent}`;
export const askSubject = (agent: string, request: string) => `ls.v1.ask.${agent}.${request}`;
export const answerSubject = (agent: string, request: string) => `ls.v1.answer.${agent}.${request}`;
export const flowSubject = (agent: string, request: string) => `ls.v1.flow.${agent}.${request}`;

/** Name of the durable consumer an agent reads its commands from. */
export const consumerName = (agent: string) => `agent-${agent}`;
/** Prefix of the inboxes of an agent: those of others are closed to it. */
export const inboxPrefix = (agent: string) => `_INBOX.${agent}`;
