import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxStage, openFirefoxStage } from './firefox/firefox-stage.ts';
import { type Operator, openFleet } from './harness/fleet.ts';
import { SOON } from './harness/timing.ts';

let stage: FirefoxStage;
let operator: Operator;

beforeAll(async () => {
  stage = await openFirefoxStage();
  await stage.agent.cli('agent', 'start');
  await stage.agent.cli('vault', 'create', '--keep', 'file');
  operator = await openFleet(stage.agent);
  await operator.enroll();
});
afterAll(async () => {
  await stage?.close();
  await operator?.close();
});

test('Firefox: the popup tells what came, the panel shows it, and what is declined is told', async () => {
  const { page, frame } = stage;
  const message = await operator.send('message', { text: 'Office closed.\u202e<b>' });
  const installed = { name: 'sent', archive: 'QUJD', sha256: SUM_OF_ABC };
  const install = await operator.send('skill.install', installed);
  await page.open(await frame.ownPage('/popup.html'));
  const text = () => page.evaluate('document.body.innerText') as Promise<string>;
  await expect.poll(text, SOON).toContain(`2 messages from ${operator.host}`);

  await page.open(await frame.ownPage('/sidepanel.html'));
  await expect.poll(text, SOON).toContain('From your organisation (2)');
  await page.click('.tabs button:last-child');
  await expect.poll(text, SOON).toContain('Office closed.\\u{202e}<b>');
  const press = (id: string, button: string) => page.click(`[data-order="${id}"] ${button}`);
  await press(install, '.row button:last-child');
  await expect
    .poll(async () => {
      const isAsked = await page.evaluate(`document.querySelector('.ask') !== null`);
      if (isAsked) await press(install, '.ask button:last-child');
      return await page.evaluate(`document.querySelector('.ask') === null`);
    }, SOON)
    .toBe(true);
  await expect.poll(text, SOON).toContain('Declined. Your operator is told so.');
  expect(await operator.resultOf(install)).toMatchObject({ outcome: 'refused', code: 'DECLINED' });

  await press(message, 'button');
  await expect.poll(text, SOON).toContain('Undo');
  await expect.poll(text, SOON).toContain('Nothing waits for you');
  await expect.poll(() => stage.agent.cli('cloud', 'pending'), SOON).toContain('Nothing waits');
});

const SUM_OF_ABC = 'b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78';
