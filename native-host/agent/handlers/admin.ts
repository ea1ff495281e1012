import { applyPatch } from '../../../shared/policy/index.ts';
import { type Handlers, LifeSavorError, negotiate } from '../../../shared/protocol/index.ts';
import type { LinkClient } from '../../link/handshake.ts';
import type { Services } from '../services.ts';

/** The session itself, and what a person asks about the agent. */
export function adminHandlers(services: Services, client: LinkClient): Handlers {
  const { offer, policy, conversations, model, stats } = services;
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
      if (client.role !== 'cli') throw notForBrowsers();
      services.stop();
      return {};
    },
  };
}

function notForBrowsers(): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    'Only the command line may stop the agent.',
    'Run "lifesavor agent stop".',
  );
}
