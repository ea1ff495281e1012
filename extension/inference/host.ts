import type { HostReply, TagRequest, WorkerReply } from './messages.ts';

/** The parts of a worker used here. */
export interface WorkerLike {
  postMessage(message: TagRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkerReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** The parts of a message port used here. */
export interface HostPort {
  postMessage(message: HostReply): void;
  close(): void;
  onmessage: ((event: MessageEvent<TagRequest>) => void) | null;
}

export interface HostOptions {
  startWorker(): WorkerLike;
  /** The worker is ended after this long without a request. */
  idleMs: number;
  /** Nothing is left to do; the page may close. */
  onIdle(): void;
}

/**
 * Keeps the model's worker on a page of its own and lets one background at a time talk to it. The
 * worker starts with the host: the page is only opened when the model is wanted.
 */
export interface Host {
  /** A background asks for the model from now on; it replaces the one before. */
  serve(port: HostPort): void;
}

export function createHost({ startWorker, idleMs, onIdle }: HostOptions): Host {
  let port: HostPort | undefined;
  let worker: WorkerLike | undefined;
  let isReady = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    worker?.terminate();
    worker = undefined;
    isReady = false;
  }

  function hear(reply: WorkerReply): void {
    if (reply.is === 'ready') isReady = true;
    if (reply.is === 'failed') end();
    port?.postMessage(reply);
  }

  function running(): WorkerLike {
    if (worker !== undefined) return worker;
    worker = startWorker();
    worker.onmessage = ({ data }) => hear(data);
    worker.onerror = () => hear({ is: 'failed', problem: 'MODEL_FAILED' });
    return worker;
  }

  function waitForWork(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      end();
      port?.postMessage({ is: 'closing' });
      onIdle();
    }, idleMs);
  }

  running();
  waitForWork();
  return {
    serve(fresh) {
      port?.close();
      port = fresh;
      fresh.onmessage = ({ data }) => {
        waitForWork();
        running().postMessage(data);
      };
      waitForWork();
      running();
      if (isReady) fresh.postMessage({ is: 'ready' });
    },
  };
}
