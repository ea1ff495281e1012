import { test } from 'vitest';
import { type Chat, openChat } from '../harness/chat.ts';
import type { Editor } from '../harness/editors.ts';
import type { World } from '../harness/world.ts';

/** The world of a test file, there once its `beforeAll` has run, and the editor it is about. */
export interface CellContext {
  world(): World;
  editor: Editor;
}

/** One cell of the matrix: a test with a chat of its own. */
export function cell(
  { world, editor }: CellContext,
  name: string,
  run: (chat: Chat) => Promise<void>,
): void {
  test(name, async () => {
    const chat = await openChat(world(), editor);
    try {
      await run(chat);
    } finally {
      await chat.close();
    }
  });
}
