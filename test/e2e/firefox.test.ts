import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openFirefoxStage } from './firefox/firefox-stage.ts';
import { ONLY_MODEL_NAME } from './harness/model.ts';
import { SOON } from './harness/timing.ts';
import { freshEmail } from './harness/values.ts';
import { startFixtureServer } from './harness/world.ts';

const ENTER = '\uE007';
const MARKED = `[...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)).join()`;
const ANSWER = `document.querySelector('article.assistant')?.innerText ?? ''`;

test('Firefox: typed, marked, sent redacted through the agent, answered with the value', async () => {
  const server = await startFixtureServer();
  const stage = await openFirefoxStage();
  try {
    const { page, agent } = stage;
    const email = freshEmail();
    await agent.cli('agent', 'start');
    await page.open(`${server.url}/fixtures/plain/c/${randomUUID()}`);
    await page.click('#draft');
    await page.type(`to ${email}`);
    await expect.poll(() => page.evaluate(MARKED), SOON).toBe(email);
    await expect.poll(async () => (await agent.status()).messagesChecked, SOON).toBeGreaterThan(0);
    await page.type(ENTER);
    await expect.poll(() => page.evaluate(ANSWER), SOON).toContain('Anything else?');
    await expect.poll(() => page.evaluate(ANSWER), SOON).toContain(email);
    expect(server.received().map(({ message }) => message)).toEqual(['to [EMAIL_1]']);
  } finally {
    await stage.close();
    await server.close();
  }
});

test('Firefox: a name that only the model knows is marked and leaves as a placeholder', async () => {
  const server = await startFixtureServer();
  const stage = await openFirefoxStage({ withAgent: false });
  try {
    const { page } = stage;
    await page.open(`${server.url}/fixtures/plain/c/${randomUUID()}`);
    await page.click('#draft');
    await page.type(`please ask ${ONLY_MODEL_NAME} to call you`);
    await expect.poll(() => page.evaluate(MARKED), SOON).toBe(ONLY_MODEL_NAME);
    await page.type(ENTER);
    await expect.poll(() => page.evaluate(ANSWER), SOON).toContain(ONLY_MODEL_NAME);
    const messages = server.received().map(({ message }) => message);
    expect(messages).toEqual(['please ask [PERSON_1] to call you']);
  } finally {
    await stage.close();
    await server.close();
  }
});
