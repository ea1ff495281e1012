import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type ChromiumStage, openChromiumStage } from '../../demo/world/chromium-stage.ts';
import { SPOIL } from './harness/native-host.ts';
import { openPopup } from './harness/popup.ts';
import { openPanels } from './harness/skills-panel.ts';
import { SOON, WAIT_MS } from './harness/timing.ts';

/** Every title the popup can show, with the one action it offers. */
const ACTION_OF: Readonly<Record<string, string>> = {
  Connected: 'Check the connection',
  'Protected by the browser only': 'Use the agent',
  'Agent not installed': 'Copy command',
  'Agent not allowed': 'Copy command',
  'Agent not running': 'Start the agent',
  'Update the extension': 'Update the extension',
  'Update the agent': 'Try again',
};

async function withPopup(
  prepare: (manifest: string) => Promise<void>,
  look: (popup: Page, stage: ChromiumStage) => Promise<void>,
): Promise<void> {
  const options = { headless: true, register: true, timeoutMs: WAIT_MS };
  const stage = await openChromiumStage({ ...options, prepare });
  try {
    await look(await openPopup(stage), stage);
  } finally {
    await stage.close();
  }
}

/** The popup shows this state, its action, and no other state. */
async function expectState(popup: Page, title: string): Promise<void> {
  const action = ACTION_OF[title]!;
  const shown = async () => {
    const text = await popup.locator('body').innerText();
    return Object.keys(ACTION_OF).filter((other) => text.includes(other));
  };
  await expect.poll(shown, SOON).toContain(title);
  expect((await shown()).filter((other) => other === title || other !== action)).toEqual([title]);
  expect(await popup.getByRole('button', { name: action }).isVisible()).toBe(true);
}

test.each([
  ['Agent not installed', SPOIL.removed],
  ['Agent not allowed', SPOIL.forAnotherExtension],
  ['Agent not running', SPOIL.unableToStart],
  ['Update the extension', SPOIL.newerThanExtension],
] as const)('says "%s"', async (title, spoil) => {
  await withPopup(spoil, (popup) => expectState(popup, title));
});

test('says "Connected", and "Protected by the browser only" once the agent is switched off', async () => {
  await withPopup(
    async () => {},
    async (popup) => {
      await expectState(popup, 'Connected');
      await popup.getByRole('switch').click();
      await expectState(popup, 'Protected by the browser only');
      await popup.getByRole('button', { name: 'Use the agent' }).click();
      await expectState(popup, 'Connected');
    },
  );
});

test('its button opens the side panel beside the page, and the popup closes', async () => {
  await withPopup(
    async () => {},
    async (popup, stage) => {
      expect(await openPanels(stage)).toEqual([]);
      await popup.getByRole('button', { name: 'Skills' }).click();
      await expect
        .poll(() => openPanels(stage), SOON)
        .toEqual([expect.stringContaining('/sidepanel.html')]);
      await expect.poll(() => popup.isClosed(), SOON).toBe(true);
    },
  );
});
