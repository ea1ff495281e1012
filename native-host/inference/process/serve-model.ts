import type { Tagger } from '../../../shared/model/tagger.ts';
import type { Answer, FromModel, Question, ToModel } from './messages.ts';

/**
 * Answers the parent's questions, one after the other, for as long as the parent is there. A
 * failure of the tagger ends the process: the session cannot be used any more.
 */
export function serveModel(tagger: Tagger): void {
  const underWay = new Map<number, AbortController>();
  let last = Promise.resolve();
  process.on('message', (message: ToModel) => {
    if ('cancel' in message) return underWay.get(message.cancel)?.abort();
    for (const { id } of message.ask) underWay.set(id, new AbortController());
    last = last.then(async () => {
      const answers: Answer[] = [];
      for (const question of message.ask) answers.push(await answer(tagger, question, underWay));
      tell({ answers, rssBytes: process.memoryUsage.rss() });
    });
  });
}

async function answer(
  tagger: Tagger,
  { id, text }: Question,
  underWay: Map<number, AbortController>,
): Promise<Answer> {
  const signal = underWay.get(id)!.signal;
  try {
    return signal.aborted ? { id } : { id, spans: await tagger.tag(text, { signal }) };
  } catch {
    if (!signal.aborted) process.exit(1);
    return { id };
  } finally {
    underWay.delete(id);
  }
}

/** Says something to the parent; resolves once it has left. */
export function tell(message: FromModel): Promise<void> {
  // Whoever cannot be told any more has ended, and so does this process.
  return new Promise((resolve) => process.send!(message, () => resolve()));
}
