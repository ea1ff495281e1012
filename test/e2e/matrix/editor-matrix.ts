import { afterAll, beforeAll, describe } from 'vitest';
import type { Editor } from '../harness/editors.ts';
import { openWorld, type World } from '../harness/world.ts';
import { agentLossCells } from './agent-loss.ts';
import { answerCells } from './answers.ts';
import { fileCells } from './files.ts';
import { sendingCells } from './sending.ts';
import { tabCells } from './tabs.ts';
import { typingCells } from './typing.ts';
import { undoingCells } from './undoing.ts';

const GROUPS = {
  typing: typingCells,
  sending: sendingCells,
  undo: undoingCells,
  answers: answerCells,
  files: fileCells,
  tabs: tabCells,
  'agent lost': agentLossCells,
} as const;

/** Every cell of the matrix for one editor, in one browser. */
export function editorMatrix(editor: Editor): void {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());
  for (const [name, cells] of Object.entries(GROUPS))
    describe(`${editor.name}: ${name}`, () => cells({ world: () => world, editor }));
}
