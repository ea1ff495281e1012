import type { Span } from '../../../shared/detect/index.ts';
import { isReplaced } from '../../../shared/policy/index.ts';
import type { Handlers } from '../../../shared/protocol/index.ts';
import { redact, restore } from '../../../shared/redact/index.ts';
import type { LinkClient } from '../../link/handshake.ts';
import { createFinder } from '../../scan/finder.ts';
import { isLong, scanInPieces } from '../../scan/scan-in-pieces.ts';
import { auditClient, auditSite, countsOf } from '../audit-trail.ts';
import { checkText } from '../check-text.ts';
import type { Services } from '../services.ts';

/** What a person or page has written: scan, check, redact, restore. */
export function textHandlers(services: Services, client: LinkClient): Handlers {
  const { conversations, stats, model, audit } = services;
  const who = auditClient(client);
  /** What was noted last: a draft is checked many times over. */
  let lastNoted = '';
  return {
    'text.scan': async ({ text, progressToken: token }, { signal, progress }) => {
      if (token === undefined) return { spans: await scan(services, text, signal) };
      const onPiece = (spans: Span[], scanned: number) =>
        progress(token, { spans, scanned, total: text.length });
      return { spans: await scanInPieces(finderOf(services, text), text, { signal, onPiece }) };
    },

    'message.check': async (message, context) => {
      stats.messagesChecked += 1;
      // Asked first: it reads in another process, while the rules are at work here.
      const modelSpans = model.glance(message.text, context.signal);
      const verdict = await checkText(services, { ...message, modelSpans }, context);
      const { action, route, findings } = verdict;
      const site = auditSite(message.site);
      const counts = countsOf(findings);
      const noted = JSON.stringify([site, action, counts]);
      if (site !== undefined && findings.length > 0 && noted !== lastNoted) {
        lastNoted = noted;
        const { direction } = message;
        audit.note({
          event: 'message-checked',
          site,
          direction,
          action,
          route,
          counts,
          client: who,
        });
      }
      return verdict;
    },

    'text.redact': async ({ text, site, conversation: id, model: use }, context) => {
      const { signal } = context;
      const modelSpans = model.read(text, { signal, use, priority: priorityOf(text) });
      const message = { text, site, direction: 'outbound', modelSpans } as const;
      const { findings } = await checkText(services, message, context);
      const spans = findings.filter(({ action }) => isReplaced(action));
      const origin = auditSite(site);
      if (origin !== undefined)
        audit.note({ event: 'text-redacted', site: origin, counts: countsOf(spans), client: who });
      return await conversations.update(id, (conversation) => {
        const redacted = redact(text, spans, conversation);
        return { text: redacted.text, replaced: redacted.edits.length };
      });
    },

    'text.restore': ({ text, conversation: id }) =>
      conversations.update(id, (conversation) => restore(text, conversation)),
  };
}

async function scan(services: Services, text: string, signal: AbortSignal): Promise<Span[]> {
  const finder = finderOf(services, text);
  return isLong(text)
    ? await scanInPieces(finder, text, { signal })
    : await finder.find(text, { signal });
}

function finderOf({ detector, longRules, model }: Services, text: string) {
  const priority = priorityOf(text);
  const never = new AbortController().signal;
  return createFinder({
    detector: isLong(text) ? longRules : detector,
    tagger: { tag: (part, { signal = never } = {}) => model.read(part, { priority, signal }) },
  });
}

/** Somebody waits for a short text; whoever hands in a long one expects it to take a while. */
function priorityOf(text: string) {
  return isLong(text) ? 'background' : 'interactive';
}
