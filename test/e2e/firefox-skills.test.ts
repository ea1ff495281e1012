import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxStage, openFirefoxStage } from './firefox/firefox-stage.ts';
import { SOON } from './harness/timing.ts';

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
