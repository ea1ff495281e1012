import { expect, test } from 'vitest';
import { DEFAULT_MATCHES } from './default-hosts.ts';
import { type GrantsApi, type GuardRegistration, syncGrants } from './grants.ts';

function browserWith(granted: string[]): GrantsApi & { scripts: GuardRegistration[] } {
  const scripts: GuardRegistration[] = [];
  return {
    scripts,
    grantedOrigins: async () => granted,
    registered: async () => scripts,
    register: async (added) => {
      scripts.push(...added);
    },
    unregister: async (ids) => {
      for (const id of ids) scripts.splice(scripts.findIndex((s) => s.id === id) >>> 0, 1);
    },
  };
}

test('a granted site gets both guard scripts, the sites of the manifest nothing twice', async () => {
  const browser = browserWith([...DEFAULT_MATCHES, 'https://chat.example/*']);
  expect(await syncGrants(browser)).toEqual(['https://chat.example/*']);
  expect(browser.scripts.map((s) => s.world)).toEqual(['MAIN', 'ISOLATED']);
  for (const script of browser.scripts) {
    expect(script.matches).toEqual(['https://chat.example/*']);
    expect(script.persistAcrossSessions).toBe(true);
  }
});

test('nothing is registered twice', async () => {
  const browser = browserWith(['https://chat.example/*']);
  await syncGrants(browser);
  expect(await syncGrants(browser)).toEqual([]);
  expect(browser.scripts).toHaveLength(2);
});

test('a withdrawn permission takes the guard off the site', async () => {
  const granted = ['https://a.example/*', 'https://b.example/*'];
  const browser = browserWith(granted);
  await syncGrants(browser);
  granted.pop();
  expect(await syncGrants(browser)).toEqual([]);
  expect(browser.scripts.map((s) => s.matches)).toEqual([granted, granted]);
  granted.pop();
  await syncGrants(browser);
  expect(browser.scripts).toEqual([]);
});
