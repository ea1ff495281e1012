import * as z from 'zod';
import type { BidiConnection, Json } from './bidi-connection.ts';

const tree = z.object({
  contexts: z.array(z.object({ context: z.string(), url: z.string() })).min(1),
});
const middle = z.tuple([z.number(), z.number()]);
const evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.unknown().optional() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

/** The tab of a Firefox session. */
export interface FirefoxPage {
  open(url: string): Promise<void>;
  /** The value of an expression in the page; undefined when it has none. */
  evaluate(expression: string): Promise<unknown>;
  /** A trusted click in the middle of an element; `right` opens the browser's context menu. */
  click(selector: string, button?: 'left' | 'right'): Promise<void>;
  /** Trusted key presses, one per character; `\uE007` is Enter. */
  type(text: string): Promise<void>;
}

/** The first tab, or the one whose address has `part` in it; `undefined` while there is none. */
export async function findFirefoxPage(
  bidi: BidiConnection,
  part = '',
): Promise<FirefoxPage | undefined> {
  const { contexts } = tree.parse(await bidi.command('browsingContext.getTree', {}));
  const found = contexts.find(({ url }) => url.includes(part));
  return found && firefoxPage(bidi, found.context);
}

/** The page in a tab that is known by its id. */
export function firefoxPage(bidi: BidiConnection, context: string): FirefoxPage {
  async function perform(actions: Json): Promise<void> {
    await bidi.command('input.performActions', { context, actions });
  }

  const page: FirefoxPage = {
    async open(url) {
      await bidi.command('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const reply = evaluated.parse(
        await bidi.command('script.evaluate', {
          expression,
          target: { context },
          awaitPromise: true,
        }),
      );
      if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
      return reply.result.value;
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform([{ type: 'key', id: 'keyboard', actions }]);
    },
    async click(selector, button = 'left') {
      const [x, y] = middle.parse(JSON.parse(String(await page.evaluate(middleOf(selector)))));
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ];
      await perform([{ type: 'pointer', id: 'mouse', actions }]);
    },
  };
  return page;
}

const BUTTONS = { left: 0, right: 2 } as const;

/** An expression for the middle of an element in the viewport, as JSON. */
function middleOf(selector: string): string {
  return `(() => {
    const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2].map(Math.round));
  })()`;
}
