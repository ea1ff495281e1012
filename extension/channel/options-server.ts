import type { AgentLink } from '../agent/agent-link.ts';
import type { PolicySource } from '../background/policy-source.ts';
import { problemOf } from '../background/problem-of.ts';
import type { ModelClient } from '../inference/client.ts';
import type { OptionsRequest, OptionsResults, OptionsSnapshot } from './options-messages.ts';
import { optionsRequestSchema } from './options-schemas.ts';
import { createPageServer, type PageServer } from './page-server.ts';

/** The settings page's texts stand in a queue of their own. */
const MODEL_LANE = 'options';

export interface OptionsServerOptions {
  link: Pick<AgentLink, 'peer'>;
  model: Pick<ModelClient, 'state' | 'ask'>;
  policies: Pick<PolicySource, 'current' | 'change' | 'refusal'>;
}

/** Keeps open settings pages up to date and carries out what they ask. */
export function createOptionsServer({ link, model, policies }: OptionsServerOptions): PageServer {
  return createPageServer<OptionsRequest, OptionsResults, OptionsSnapshot>({
    schema: optionsRequestSchema,
    handlers: {
      tag: ({ text }) => model.ask({ lane: MODEL_LANE, isDraft: true, text }),
      change: ({ edits }) =>
        policies.change(edits).then(
          () => ({ problem: null }),
          (error) => ({ problem: problemOf(error) }),
        ),
    },
    async snapshot() {
      const { policy, pending } = await policies.current();
      const refusal = policies.refusal();
      return {
        policy,
        isAgentConnected: link.peer() !== undefined,
        isPending: pending.length > 0,
        refusal: refusal === undefined ? null : problemOf(refusal),
        model: model.state(),
      };
    },
  });
}
