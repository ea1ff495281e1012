import { applyPatch } from '../../../shared/policy/index.ts';
import { type Handlers, negotiate } from '../../../shared/protocol/index.ts';
import type { LinkClient } from '../../link/handshake.ts';
import type { Services } from '../services.ts';
import { cliOnly } from './cli-only.ts';

/** The session itself, and what a person asks about the agent. */
export function adminHandlers(services: Services, client: LinkClient): Handlers {
  const { offer, policy, conversations, model, stats } = services;
  const forCli = cliOnly(client, 'stop the agent', 'Run "lifesavor agent stop".');
  return {
    'session.hello': (params) => negotiate(params, offer),
    'policy.get': () => policy.current(),
    'policy.change': (patch) => policy.change(applyPatch(patch)),

    'agent.status': () => ({
      pid: process.pid,
      build: offer.build,
      uptimeMs: Math.round(performance.now() - stats.startedAt),
      rssBytes: process.memoryUsage.rss(),
      connections: stats.connections(),
      conversations: conversations.size,
      messagesChecked: stats.messagesChecked,
      model: model.status(),
    }),

    'agent.stop': () => {
      forCli();
      services.stop();
      return {};
    },
  };
}
