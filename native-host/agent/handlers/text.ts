import type { Span } from '../../../shared/detect/index.ts';
import { checkMessage } from '../../../shared/pipeline/index.ts';
import { isReplaced } from '../../../shared/policy/index.ts';
import type {
  Direction,
  HandlerContext,
  Handlers,
  Verdict,
} from '../../../shared/protocol/index.ts';
import { redact, restore } from '../../../shared/redact/index.ts';
import { createFinder } from '../../scan/finder.ts';
import { safetyInPieces } from '../../scan/safety-in-pieces.ts';
import { isLong, scanInPieces } from '../../scan/scan-in-pieces.ts';
import type { Services } from '../services.ts';

/** What a person or page has written: scan, check, redact, restore. */
export function textHandlers(services: Services): Handlers {
  const { conversations, stats, model } = services;
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
      return await check(services, { ...message, modelSpans }, context);
    },

    'text.redact': async ({ text, site, conversation: id, model: use }, context) => {
      const { signal } = context;
      const modelSpans = model.read(text, { signal, use, priority: priorityOf(text) });
      const message = { text, site, direction: 'outbound', modelSpans } as const;
      const { findings } = await check(services, message, context);
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

interface Message {
  text: string;
  site: string;
  direction: Direction;
  modelSpans: Promise<Span[]>;
}

async function check(
  { detector, policy }: Services,
  { modelSpans, ...message }: Message,
  { signal }: HandlerContext,
): Promise<Verdict> {
  const rules = createFinder({ detector });
  const { text } = message;
  const [spans, found, safetyRules] = await Promise.all([
    isLong(text) ? scanInPieces(rules, text, { signal }) : detector.scan(text),
    modelSpans,
    isLong(text) ? safetyInPieces(text, signal) : undefined,
  ]);
  // The pipeline is synchronous; what takes long in it has been done in pieces before.
  return checkMessage(
    { ...message, modelSpans: found },
    {
      detector: { scan: () => spans },
      policy: policy.current(),
      signal,
      ...(safetyRules && { safetyRules }),
    },
  );
}

async function scan(services: Services, text: string, signal: AbortSignal): Promise<Span[]> {
  const finder = finderOf(services, text);
  return isLong(text)
    ? await scanInPieces(finder, text, { signal })
    : await finder.find(text, { signal });
}

function finderOf({ detector, model }: Services, text: string) {
  const priority = priorityOf(text);
  const never = new AbortController().signal;
  return createFinder({
    detector,
    tagger: { tag: (part, { signal = never } = {}) => model.read(part, { priority, signal }) },
  });
}

/** Somebody waits for a short text; whoever hands in a long one expects it to take a while. */
function priorityOf(text: string) {
  return isLong(text) ? 'background' : 'interactive';
}
