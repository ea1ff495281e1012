import type { ZodType } from 'zod';
import type { PortLike } from './port.ts';

/** What pages may ask, answered. None of them rejects. */
export type PageHandlers<Request extends { do: string }, Results> = {
  [D in Request['do']]: (
    request: Extract<Request, { do: D }>,
  ) => Promise<Results[D & keyof Results]>;
};

export interface PageServerOptions<Request extends { do: string }, Results, Snapshot> {
  /** A request, with the number its answer carries. */
  schema: ZodType<Request & { id: number }>;
  handlers: PageHandlers<Request, Results>;
  /** What every open page shows. */
  snapshot(): Snapshot | Promise<Snapshot>;
  /** A page was opened. */
  onOpen?(): void;
}

/** Keeps open pages of one kind up to date and carries out what they ask. */
export interface PageServer {
  serve(port: PortLike): void;
  /** Something they show may have changed. */
  refresh(): void;
  /** How many are open. */
  readonly size: number;
}

export function createPageServer<Request extends { do: string }, Results, Snapshot>(
  options: PageServerOptions<Request, Results, Snapshot>,
): PageServer {
  const { schema, handlers, snapshot, onOpen } = options;
  const pages = new Set<PortLike>();

  function post(port: PortLike, message: object): void {
    if (pages.has(port)) port.postMessage(message);
  }

  async function show(port: PortLike): Promise<void> {
    post(port, { snapshot: await snapshot() });
  }

  async function answer(port: PortLike, asked: Request & { id: number }): Promise<void> {
    const { id, ...request } = asked;
    // The table pairs each request with a handler of its own; the union cannot say so.
    const handler = handlers[asked.do as Request['do']] as (request: unknown) => Promise<object>;
    const result = await handler(request);
    // A page that hears that something was done has been shown the outcome already.
    await show(port);
    post(port, { id, result });
  }

  return {
    serve(port) {
      pages.add(port);
      port.onDisconnect.addListener(() => pages.delete(port));
      port.onMessage.addListener((message) => {
        const asked = schema.safeParse(message);
        if (asked.success) return void answer(port, asked.data);
        pages.delete(port);
        port.disconnect();
      });
      void show(port);
      onOpen?.();
    },
    refresh() {
      for (const port of pages) void show(port);
    },
    get size() {
      return pages.size;
    },
  };
}
