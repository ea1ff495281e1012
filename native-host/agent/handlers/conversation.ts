import type { Handlers } from '../../../shared/protocol/index.ts';
import type { Services } from '../services.ts';

/** The placeholder maps of conversations. */
export function conversationHandlers({ conversations }: Services): Handlers {
  return {
    'conversation.open': async ({ conversation }) => ({
      entries: await conversations.entries(conversation),
    }),

    'conversation.put': ({ conversation: id, entries }) =>
      conversations.update(id, (conversation) => {
        const before = conversation.size;
        conversation.learn(entries);
        return { stored: conversation.size - before };
      }),

    'conversation.forget': async ({ conversation }) => ({
      forgotten: await conversations.forget(conversation),
    }),
  };
}
