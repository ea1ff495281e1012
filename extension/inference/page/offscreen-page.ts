import { browser } from '../../browser.ts';
import { openLine } from './line.ts';
import { MODEL_PAGE, type ModelPage } from './model-page.ts';

/** The part of a service worker's clients used here. */
interface PageClient {
  url: string;
  postMessage(message: object, transfer: Transferable[]): void;
}
interface ServiceWorkerScope {
  clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<PageClient[]> };
}

/** Chromium: a service worker starts no workers, an offscreen document does. */
export function offscreenPage(): ModelPage {
  const { offscreen, runtime } = browser;
  const url = runtime.getURL(MODEL_PAGE);
  const { clients } = globalThis as unknown as ServiceWorkerScope;

  async function find(): Promise<PageClient | undefined> {
    const all = await clients.matchAll({ includeUncontrolled: true });
    return all.find((client) => client.url === url);
  }

  async function create(): Promise<PageClient> {
    // There is one at most: it may be there already, left by this background before it slept.
    const failed = await offscreen
      .createDocument({
        url: MODEL_PAGE,
        reasons: ['WORKERS'],
        justification: 'Finds names and addresses in drafts with a model, in a worker.',
      })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    const page = await find();
    if (page === undefined) throw failed ?? new Error('The offscreen document is not there.');
    return page;
  }

  return {
    async open() {
      const page = (await find()) ?? (await create());
      return openLine((message, port) => page.postMessage(message, [port]));
    },
    close: () => offscreen.closeDocument().catch(() => {}),
  };
}
