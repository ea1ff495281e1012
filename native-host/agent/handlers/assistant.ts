import type { Handlers } from '../../../shared/protocol/index.ts';
import { notEnrolled } from '../../cloud/cloud-errors.ts';
import type { LinkClient } from '../../link/handshake.ts';
import { auditClient, auditSite, countsOf } from '../audit-trail.ts';
import type { Services } from '../services.ts';

/** The assistant of the fleet this agent belongs to, if any. */
export function assistantHandlers(services: Services, client: LinkClient): Handlers {
  const { cloud, audit } = services;
  const who = auditClient(client);
  return {
    'assistant.ask': async (request, { signal, progress }) => {
      if (!cloud.isEnrolled) throw notEnrolled();
      const opened = await cloud.open();
      const { questions: link } = opened;
      const url = opened.status().settings?.url;
      if (!link || url === undefined) throw notEnrolled();
      const origin = auditSite(new URL(url).host);
      const { askAssistant } = await import('../assistant/ask-assistant.ts');
      return await askAssistant(services, request, {
        link,
        signal,
        onText(text) {
          if (request.progressToken !== undefined) progress(request.progressToken, { text });
        },
        onRedacted(findings) {
          if (origin === undefined) return;
          const counts = countsOf(findings);
          audit.note({ event: 'text-redacted', site: origin, counts, client: who });
        },
      });
    },
  };
}
