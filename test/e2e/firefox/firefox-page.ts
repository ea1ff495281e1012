import * as z from 'zod';
import type { BidiConnection } from './bidi-connection.ts';

const tree = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.unknown().optional() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

/** The tab of a Firefox session. */
export interface FirefoxPage {
  open(url: string): Promise<void>;
  /** The value of an expression in the page; undefined when it has none. */
  evaluate(expression: string): Promise<unknown>;
  /** Trusted key presses, one per character; `\uE007` is Enter. */
  type(text: string): Promise<void>;
}

export async function firefoxPage(bidi: BidiConnection): Promise<FirefoxPage> {
  const { contexts } = tree.parse(await bidi.command('browsingContext.getTree', {}));
  const context = contexts[0]!.context;
  return {
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
      const keys = { type: 'key', id: 'keyboard', actions };
      await bidi.command('input.performActions', { context, actions: [keys] });
    },
  };
}
