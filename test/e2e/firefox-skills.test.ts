import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxStage, openFirefoxStage } from './firefox/firefox-stage.ts';
import { putSettingsSkill, toldBy } from './harness/settings-skill.ts';
import { SOON } from './harness/timing.ts';
import { fresh } from './harness/vault.ts';

const ENTER = '\uE007';

let stage: FirefoxStage;

beforeAll(async () => {
  stage = await openFirefoxStage();
  await stage.agent.cli('agent', 'start');
});
afterAll(() => stage?.close());

test('Firefox: the side panel shows skills, approves one after it has asked, and switches it off', async () => {
  const { page, frame, agent } = stage;
  const folder = join(agent.folder, 'skills/notes');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'SKILL.md'),
    '---\nname: notes\ndescription: Notes.\n---\nBe brief.\n',
  );
  await page.open(await frame.ownPage('/sidepanel.html'));
  const text = () => page.evaluate('document.body.innerText') as Promise<string>;
  await expect.poll(text, SOON).toContain('New: waits for you');
  await page.click('[data-skill=notes]');
  await expect.poll(text, SOON).toContain('It runs no code');
  await expect.poll(text, SOON).toContain('may still do harm');
  const stateOf = async () => {
    const skills = JSON.parse(await agent.cli('skills', 'list', '--json'));
    return skills.find(({ id }: { id: string }) => id === 'notes')?.state;
  };
  const press = async () => {
    await page.click('.skill-page > .row button');
    await expect
      .poll(async () => {
        const isAsked = await page.evaluate(`document.querySelector('.ask') !== null`);
        if (isAsked) await page.click('.ask button:last-child');
        return await page.evaluate(`document.querySelector('.ask') === null`);
      }, SOON)
      .toBe(true);
  };
  await press();
  await expect.poll(stateOf, SOON).toBe('no-server');
  await expect.poll(text, SOON).toContain('On, instructions only');
  await press();
  await expect.poll(stateOf, SOON).toBe('off');
});

test('Firefox: a setting and a secret are set in the side panel, and the skill has both', async () => {
  const { page, frame, agent } = stage;
  const token = fresh('token');
  await agent.cli('vault', 'create', '--keep', 'file');
  await putSettingsSkill(agent, 'settings');
  await page.open(await frame.ownPage('/sidepanel.html'));
  const text = () => page.evaluate('document.body.innerText') as Promise<string>;
  const isThere = (selector: string) =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  await expect.poll(() => isThere('[data-skill=settings]'), SOON).toBe(true);
  await page.click('[data-skill=settings]');
  await expect.poll(() => isThere('#setting-token'), SOON).toBe(true);
  await page.click('#setting-most');
  await page.type(`7${ENTER}`);
  await expect.poll(text, SOON).toContain('Saved. The skill has it from its next start.');
  await page.click('#setting-token');
  await page.type(token + ENTER);
  await expect.poll(text, SOON).toContain('It is set, and is never shown.');
  await agent.cli('skills', 'approve', 'settings', '--yes');
  expect(await toldBy(agent, 'settings')).toEqual({ MOST: '7', TOKEN: token });
  const kept = await page.evaluate(`document.documentElement.outerHTML + JSON.stringify([
    [...document.querySelectorAll('input')].map((field) => field.value),
    { ...localStorage }, { ...sessionStorage }, history.state])`);
  expect(kept).not.toContain(token);
});

test('Firefox: the popup’s button opens the panel as a sidebar', async () => {
  const { frame } = stage;
  expect(await frame.sidebar()).toBe('');
  const popup = await frame.newTab(await frame.ownPage('/popup.html'));
  await expect
    .poll(() => popup.evaluate(`document.querySelector('header button') !== null`), SOON)
    .toBe(true);
  await popup.click('header button');
  await expect.poll(() => frame.sidebar(), SOON).toContain('/sidepanel.html');
});
