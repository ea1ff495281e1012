import type { MethodName, Params, Result } from '../../shared/protocol/methods.ts';
import { agentAway } from './agent-away.ts';
import type { AgentLink } from './agent-link.ts';

/** Asks the agent something. Rejects with what it refuses, or with what is said where there is none. */
export type AskAgent = <M extends MethodName>(
  method: M,
  params: Params<M>,
  options?: AskOptions,
) => Promise<Result<M>>;

export interface AskOptions {
  timeoutMs?: number;
  /** Hears what comes under the token in the question before the answer does. */
  progress?: { token: string; tell(value: unknown): void };
}

export interface AskAgentOptions {
  link: Pick<AgentLink, 'peer' | 'connect'>;
  /** Who needs the agent, as the beginning of what is said where there is none: "Skills need". */
  needs: string;
  /** Where a question names no other time. */
  usualMs: number;
}

export function createAskAgent({ link, needs, usualMs }: AskAgentOptions): AskAgent {
  return async (method, params, { timeoutMs = usualMs, progress } = {}) => {
    // A background that has just been woken has no line to the agent yet.
    if (link.peer() === undefined) await link.connect();
    const peer = link.peer();
    if (peer === undefined) throw agentAway(needs);
    const stop = progress && peer.onProgress(progress.token, progress.tell);
    try {
      return await peer.request(method, params, { timeoutMs });
    } finally {
      stop?.();
    }
  };
}
