import type { Span } from '../../shared/detect/types.ts';
import type { Tagger } from '../../shared/model/tagger.ts';
import type { TagRequest } from './messages.ts';

export interface TagQueueOptions {
  tagger: Tagger;
  /** `null`: a newer text of the same lane made the answer worthless. */
  onAnswer(id: string, spans: Span[] | null): void;
  /** The tagger threw: it cannot be used any more. */
  onBroken(): void;
}

/** Texts for a model that does one thing at a time: the newest of each lane, drafts first. */
export interface TagQueue {
  add(request: TagRequest): void;
}

interface Running {
  request: TagRequest;
  abort: AbortController;
}

export function createTagQueue({ tagger, onAnswer, onBroken }: TagQueueOptions): TagQueue {
  const waiting = new Map<string, TagRequest>();
  let running: Running | undefined;

  function next(): TagRequest | undefined {
    const all = [...waiting.values()];
    const request = all.find(({ isDraft }) => isDraft) ?? all[0];
    if (request !== undefined) waiting.delete(request.lane);
    return request;
  }

  async function run(request: TagRequest): Promise<void> {
    const abort = new AbortController();
    const { signal } = abort;
    running = { request, abort };
    try {
      onAnswer(request.id, await tagger.tag(request.text, { signal }));
    } catch (error) {
      if (!signal.aborted) throw error;
      putBack(request);
    }
  }

  /** What only stepped aside for a draft has its turn later; the tagger remembers how far it was. */
  function putBack(request: TagRequest): void {
    if (waiting.has(request.lane)) onAnswer(request.id, null);
    else waiting.set(request.lane, request);
  }

  async function work(): Promise<void> {
    try {
      for (let request = next(); request !== undefined; request = next()) await run(request);
    } catch {
      onBroken();
    } finally {
      running = undefined;
    }
  }

  function stepsAside({ request }: Running, newer: TagRequest): boolean {
    return request.lane === newer.lane || (newer.isDraft && !request.isDraft);
  }

  return {
    add(request) {
      const older = waiting.get(request.lane);
      if (older !== undefined) onAnswer(older.id, null);
      waiting.set(request.lane, request);
      if (running === undefined) void work();
      else if (stepsAside(running, request)) running.abort.abort();
    },
  };
}
