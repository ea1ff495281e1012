import type { Span } from '../../shared/detect/types.ts';
import { backoffDelay } from '../agent/backoff.ts';
import type { HostReply, ModelAnswer, ModelState, TagRequest } from './messages.ts';
import type { ModelProblem } from './problems.ts';

/** The longest text takes a busy machine some seconds, a cold start one more. */
const ANSWER_TIMEOUT_MS = 15_000;

/** The background's end of a line to the model. */
export interface ClientPort {
  postMessage(message: TagRequest): void;
  close(): void;
  onmessage: ((event: MessageEvent<HostReply>) => void) | null;
}

export interface ModelClientOptions {
  page: { open(): Promise<{ port: ClientPort; ended: Promise<void> }>; close(): Promise<void> };
  onState(state: ModelState): void;
  random(): number;
  /** Milliseconds on a clock that does not jump. */
  now(): number;
}

/** The model as the background sees it: started by need, started again when it is lost. */
export interface ModelClient {
  state(): ModelState;
  /** Start now what the next question would start. */
  wake(): void;
  /** Never rejects. While a lost model waits for its next try, the answer is there at once. */
  ask(question: Omit<TagRequest, 'id'>): Promise<ModelAnswer>;
  /** A person wants it tried again without waiting. */
  retry(): void;
}

interface Waiting {
  settle(answer: ModelAnswer): void;
  timer: ReturnType<typeof setTimeout>;
}

export function createModelClient(options: ModelClientOptions): ModelClient {
  const { page, random, now } = options;
  const waiting = new Map<string, Waiting>();
  let state: ModelState = { kind: 'asleep' };
  let opening: Promise<ClientPort | undefined> | undefined;
  let openPort: ClientPort | undefined;
  let failures = 0;
  let notBefore = 0;

  function become(next: ModelState): void {
    state = next;
    options.onState(next);
  }

  function settle(id: string, answer: ModelAnswer): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    clearTimeout(asked?.timer);
    asked?.settle(answer);
  }

  function hangUp(next: ModelState): void {
    opening = undefined;
    openPort = undefined;
    become(next);
    for (const id of [...waiting.keys()]) settle(id, { kind: 'unavailable' });
  }

  function failed(problem: ModelProblem): void {
    notBefore = now() + backoffDelay(failures, random);
    failures += 1;
    hangUp({ kind: 'unavailable', problem });
    void page.close();
  }

  function hear(reply: HostReply): void {
    if (reply.is === 'failed') failed(reply.problem);
    else if (reply.is === 'closing') hangUp({ kind: 'asleep' });
    else if (reply.is === 'ready') become({ kind: 'ready' });
    else {
      failures = 0;
      settle(reply.id, answerOf(reply.spans));
    }
  }

  async function open(): Promise<ClientPort | undefined> {
    become({ kind: 'starting' });
    try {
      const { port, ended } = await page.open();
      // What an earlier line has to say is about an earlier model.
      const isCurrent = () => openPort === port;
      openPort = port;
      port.onmessage = ({ data }) => isCurrent() && hear(data);
      void ended.then(() => isCurrent() && hangUp({ kind: 'asleep' }));
      return port;
    } catch {
      failed('MODEL_UNSUPPORTED');
      return undefined;
    }
  }

  function line(): Promise<ClientPort | undefined> {
    if (opening === undefined && now() >= notBefore) opening = open();
    return opening ?? Promise.resolve(undefined);
  }

  return {
    state: () => state,
    wake: () => void line(),
    async ask(question) {
      const port = await line();
      if (port === undefined) return { kind: 'unavailable' };
      const id = crypto.randomUUID();
      const answer = Promise.withResolvers<ModelAnswer>();
      const timer = setTimeout(() => waiting.has(id) && failed('TIMEOUT'), ANSWER_TIMEOUT_MS);
      waiting.set(id, { settle: answer.resolve, timer });
      port.postMessage({ id, ...question });
      return answer.promise;
    },
    retry() {
      notBefore = 0;
      void line();
    },
  };
}

function answerOf(spans: Span[] | null): ModelAnswer {
  return spans === null ? { kind: 'superseded' } : { kind: 'spans', spans };
}
