import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTeardown, type Teardown } from '../world/teardown.ts';
import { makeTempFolder } from '../world/temp-folder.ts';
import { type DemoServer, startDemoServer } from './demo-server.ts';

let teardown: Teardown;
let server: DemoServer;
let log: string;

beforeEach(async () => {
  teardown = createTeardown();
  const folder = await makeTempFolder();
  teardown.defer(folder.remove);
  const pages = join(folder.path, 'pages');
  await mkdir(join(pages, 'assets'), { recursive: true });
  await writeFile(join(pages, 'chat.html'), '<p>chat</p>');
  await writeFile(join(folder.path, 'secret.txt'), 'secret');
  log = join(folder.path, 'log.jsonl');
  server = await startDemoServer({ port: 0, log, folders: { demo: pages } });
  teardown.defer(server.close);
});

afterEach(() => teardown.run());

function post(message: string, files: readonly File[] = []): Promise<Response> {
  const body = new FormData();
  body.set('conversation', 'c1');
  body.set('message', message);
  for (const file of files) body.append('files', file);
  return fetch(`${server.url}/api/chat`, { method: 'POST', body });
}

/** The status for a path exactly as written: `fetch` would tidy it up first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const sent = request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

it('echoes a message and remembers it, in memory and in the log', async () => {
  const answer = await (await post('one\ntwo', [new File(['text'], 'notes.txt')])).text();
  expect(answer).toContain('- one\n- two');
  const files = [{ name: 'notes.txt', text: 'text' }];
  const expected = { conversation: 'c1', message: 'one\ntwo', files };
  expect(server.received()).toEqual([expected]);
  expect(JSON.parse(await readFile(log, 'utf8'))).toEqual(expected);
  const history = await fetch(`${server.url}/api/chat?conversation=c1`);
  expect(await history.json()).toEqual([{ message: 'one\ntwo', answer }]);
});

it('serves a page for any conversation, and nothing outside its folders', async () => {
  expect(await (await fetch(`${server.url}/demo/chat/c/any`)).text()).toBe('<p>chat</p>');
  expect(await statusOf('/demo/assets/../../secret.txt')).toBe(404);
  expect(await statusOf('/demo/assets/%2e%2e/%2e%2e/secret.txt')).toBe(404);
  expect(await statusOf('/other/chat/c/any')).toBe(404);
});

it('survives a request it does not understand', async () => {
  const nonsense = await fetch(`${server.url}/api/chat`, { method: 'POST', body: 'x' });
  expect(nonsense.status).toBe(400);
  expect((await post('still here')).status).toBe(200);
});
