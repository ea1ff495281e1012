import { expect } from 'vitest';
import { waitUntil } from '../../../demo/world/wait-until.ts';
import { expectRedactedRound } from '../harness/rounds.ts';
import { SOON, WAIT_MS } from '../harness/timing.ts';
import { freshEmail } from '../harness/values.ts';
import { type CellContext, cell } from './cell.ts';

/** The daemon dies at the worst moment; the person must not notice. */
export function agentLossCells(context: CellContext): void {
  cell(context, 'a daemon killed while a message is written costs nothing', async (chat) => {
    const { agent } = context.world().stage;
    const email = freshEmail();
    await chat.type(`to ${email.slice(0, 8)}`);
    const { pid: killed } = await agent.status();
    process.kill(killed, 'SIGKILL');
    await chat.type(email.slice(8));
    await expect.poll(chat.marked, SOON).toEqual([email]);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [email])).toBe('to [EMAIL_1]');
    await agentIsBack(context, killed);
  });

  cell(context, 'a daemon killed together with the Enter costs nothing', async (chat) => {
    const { agent } = context.world().stage;
    const email = freshEmail();
    const { pid: killed } = await agent.status();
    await chat.page.keyboard.insertText(`to ${email}`);
    process.kill(killed, 'SIGSTOP');
    const pressed = chat.press('Enter');
    process.kill(killed, 'SIGKILL');
    await pressed;
    expect(await expectRedactedRound(chat, [email])).toBe('to [EMAIL_1]');
    await agentIsBack(context, killed);
  });
}

/** A new daemon runs and the browser talks to it; the browser's next try to connect started it. */
async function agentIsBack({ world }: CellContext, killed: number): Promise<void> {
  const { agent } = world().stage;
  const isBack = async () => {
    const { pid, connections } = await agent.status();
    return pid !== killed && connections > 1 ? true : undefined;
  };
  const check = () => isBack().catch(() => undefined);
  await waitUntil('the link to the agent to come back', check, WAIT_MS);
}
