import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceWorker } from '../../demo/world/guard-registered.ts';
import { waitUntil } from '../../demo/world/wait-until.ts';
import { DEFAULT_POLICY, type Policy } from '../../shared/policy/index.ts';
import { type Chat, openChat } from './harness/chat.ts';
import { REACT } from './harness/editors.ts';
import { expectNotice, pressInNotice } from './harness/notice.ts';
import { answeredRound, expectRedactedRound } from './harness/rounds.ts';
import { WAIT_MS } from './harness/timing.ts';
import { freshEmail, PHONE } from './harness/values.ts';
import { openWorld, type World } from './harness/world.ts';

const STRICT: Policy = {
  ...DEFAULT_POLICY,
  rules: [
    { types: ['EMAIL_ADDRESS'], action: 'block' },
    { types: ['PHONE_NUMBER'], action: 'ask' },
    ...DEFAULT_POLICY.rules,
  ],
};

let world: World;
let chat: Chat;

beforeAll(async () => {
  world = await openWorld();
  const { agent, browser } = world.stage;
  await writeFile(join(agent.folder, 'policy.json'), JSON.stringify(STRICT));
  await policyInForce(await serviceWorker(browser, WAIT_MS));
  chat = await openChat(world, REACT);
});

/** The browser has taken over a policy written while everything runs. */
async function policyInForce(background: Worker): Promise<void> {
  const inForce = async () => {
    const stored = JSON.stringify(await background.evaluate('chrome.storage.local.get("policy")'));
    return stored.includes('"block"') || undefined;
  };
  await waitUntil('the policy to be in force', inForce, WAIT_MS);
}

afterAll(() => world?.close());

test('a policy written while the agent runs stops a message, and says why', async () => {
  await chat.type(`to ${freshEmail()}`);
  await chat.press('Enter');
  await expectNotice(chat.page, 'Not sent');
  await expectNotice(chat.page, 'e-mail address');
  expect(chat.received()).toEqual([]);
  await chat.clearDraft();
});

test('what the policy asks about leaves redacted or as it is, as the person answers', async () => {
  await chat.type(`call ${PHONE}`);
  await chat.press('Enter');
  await pressInNotice(chat.page, 'Send redacted');
  expect(await expectRedactedRound(chat, [PHONE])).toBe('call [PHONE_1]');
  await chat.page.locator(REACT.composer).click();
  await chat.type(`call ${PHONE}`);
  await chat.press('Enter');
  await pressInNotice(chat.page, 'Send as it is');
  expect((await answeredRound(chat, 2)).message).toBe(`call ${PHONE}`);
});
