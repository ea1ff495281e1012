import type { AgentLink } from '../agent/agent-link.ts';
import type { PolicySource } from '../background/policy-source.ts';
import { problemOf } from '../background/problem-of.ts';
import type { ModelClient } from '../inference/client.ts';
import type { OptionsMessage, OptionsRequest, OptionsSnapshot } from './options-messages.ts';
import { optionsRequestSchema } from './options-schemas.ts';
import type { PortLike } from './port.ts';

/** The settings page's texts stand in a queue of their own. */
const MODEL_LANE = 'options';

export interface OptionsServerOptions {
  link: Pick<AgentLink, 'peer'>;
  model: Pick<ModelClient, 'state' | 'ask'>;
  policies: Pick<PolicySource, 'current' | 'change' | 'refusal'>;
}

/** Keeps open settings pages up to date and carries out what they ask. */
export interface OptionsServer {
  serve(port: PortLike): void;
  /** Something a settings page shows may have changed. */
  refresh(): void;
}

export function createOptionsServer(options: OptionsServerOptions): OptionsServer {
  const { link, model, policies } = options;
  const pages = new Set<PortLike>();

  async function snapshot(): Promise<OptionsSnapshot> {
    const { policy, pending } = await policies.current();
    const refusal = policies.refusal();
    return {
      policy,
      isAgentConnected: link.peer() !== undefined,
      isPending: pending.length > 0,
      refusal: refusal === undefined ? null : problemOf(refusal),
      model: model.state(),
    };
  }

  function post(port: PortLike, message: OptionsMessage): void {
    if (pages.has(port)) port.postMessage(message);
  }

  async function carryOut(request: OptionsRequest): Promise<object> {
    if (request.do === 'tag')
      return model.ask({ lane: MODEL_LANE, isDraft: true, text: request.text });
    return policies.change(request.edits).then(
      () => ({ problem: null }),
      (error) => ({ problem: problemOf(error) }),
    );
  }

  async function show(port: PortLike): Promise<void> {
    post(port, { snapshot: await snapshot() });
  }

  async function answer(port: PortLike, id: number, request: OptionsRequest): Promise<void> {
    const result = await carryOut(request);
    // A page that hears "saved" has the policy it was saved in already.
    if (request.do === 'change') await show(port);
    post(port, { id, result });
  }

  return {
    serve(port) {
      pages.add(port);
      port.onDisconnect.addListener(() => pages.delete(port));
      port.onMessage.addListener((message) => {
        const request = optionsRequestSchema.safeParse(message);
        if (request.success) return void answer(port, request.data.id, request.data);
        pages.delete(port);
        port.disconnect();
      });
      void show(port);
    },
    refresh() {
      for (const port of pages) void show(port);
    },
  };
}
