import type { Detector, Span } from '../../../shared/detect/index.ts';
import { checkMessage } from '../../../shared/pipeline/index.ts';
import { isReplaced } from '../../../shared/policy/index.ts';
import type {
  Direction,
  HandlerContext,
  Handlers,
  Verdict,
} from '../../../shared/protocol/index.ts';
import { redact, restore } from '../../../shared/redact/index.ts';
import { isLong, scanInPieces } from '../../scan/scan-in-pieces.ts';
import type { Services } from '../services.ts';

/** What a person or page has written: scan, check, redact, restore. */
export function textHandlers(services: Services): Handlers {
  const { detector, conversations, stats } = services;
  return {
    'text.scan': async ({ text, progressToken: token }, { signal, progress }) => {
      if (token === undefined) return { spans: await scan(detector, text, signal) };
      const onPiece = (spans: Span[], scanned: number) =>
        progress(token, { spans, scanned, total: text.length });
      return { spans: await scanInPieces(detector, text, { signal, onPiece }) };
    },

    'message.check': async (message, context) => {
      stats.messagesChecked += 1;
      return await check(services, message, context);
    },

    'text.redact': async ({ text, site, conversation: id }, context) => {
      const { findings } = await check(services, { text, site, direction: 'outbound' }, context);
      const spans = findings.filter(({ action }) => isReplaced(action));
      return conversations.update(id, (conversation) => {
        const redacted = redact(text, spans, conversation);
        return { text: redacted.text, replaced: redacted.edits.length };
      });
    },

    'text.restore': ({ text, conversation: id }) =>
      conversations.update(id, (conversation) => restore(text, conversation)),
  };
}

async function check(
  { detector, policy }: Services,
  message: { text: string; site: string; direction: Direction },
  { signal }: HandlerContext,
): Promise<Verdict> {
  const spans = await scan(detector, message.text, signal);
  // The pipeline is synchronous; what takes long in it has been done in pieces before.
  return checkMessage(message, {
    detector: { scan: () => spans },
    policy: policy.current(),
    signal,
  });
}

async function scan(detector: Detector, text: string, signal: AbortSignal): Promise<Span[]> {
  return isLong(text) ? await scanInPieces(detector, text, { signal }) : detector.scan(text);
}
