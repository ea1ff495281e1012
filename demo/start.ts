import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildExtension } from '../scripts/build-extension.ts';
import { buildHost } from '../scripts/build-host.ts';
import { buildPages } from './build-pages.ts';
import { assertNothingLeaked } from './scenario/leaks.ts';
import { playScenario } from './scenario/play.ts';
import { type DemoServer, startDemoServer } from './server/demo-server.ts';
import { type ChromiumStage, openChromiumStage } from './world/chromium-stage.ts';
import { createTeardown } from './world/teardown.ts';
import { makeTempFolder } from './world/temp-folder.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PAGES = join(ROOT, 'dist/demo');
const SCREENSHOTS = join(ROOT, 'test-results/demo');
const LONGEST_WAIT_MS = 5 * 60_000;

interface Demo {
  stage: ChromiumStage;
  server: DemoServer;
  logFile: string;
}

function say(line: string): void {
  console.log(line);
}

/** Anyone can watch where there is a display; elsewhere, and with --headless, the demo plays itself. */
function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function runDemo(): Promise<void> {
  const teardown = createTeardown();
  const interrupted = new Promise<void>((resolve) => {
    const onSignal = () => {
      process.exitCode = 130;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
  try {
    const visible = hasDisplay();
    const demo = await setUp(visible, teardown.defer);
    await Promise.race([visible ? showDemo(demo) : playDemo(demo), interrupted]);
  } finally {
    say('Closing the browser, stopping the agent and removing the throwaway folders …');
    await teardown.run();
  }
}

async function setUp(visible: boolean, defer: (undo: () => unknown) => void): Promise<Demo> {
  say('Building the extension, the agent and the demo page …');
  await buildExtension();
  await buildHost();
  await buildPages({ source: join(ROOT, 'demo/page'), target: PAGES, name: 'demo' });
  const folder = await makeTempFolder();
  defer(folder.remove);
  const logFile = join(folder.path, 'received.jsonl');
  const server = await startDemoServer({ port: 0, log: logFile, folders: { demo: PAGES } });
  defer(server.close);
  say('Registering the agent in a throwaway profile and starting Chromium …');
  const stage = await openChromiumStage({
    headless: !visible,
    register: true,
    timeoutMs: LONGEST_WAIT_MS,
  });
  defer(stage.close);
  say('Starting the agent …');
  await stage.agent.cli('agent', 'start');
  return { stage, server, logFile };
}

async function openChat({ stage, server }: Demo) {
  const page = stage.browser.pages()[0] ?? (await stage.browser.newPage());
  await page.goto(server.url);
  return page;
}

/** Resolves when the person closes the browser. */
async function showDemo(demo: Demo): Promise<void> {
  await openChat(demo);
  say(`The demo chat is open at ${demo.server.url}. Type a message with an e-mail address.`);
  say('Close the browser or press Ctrl+C to end.');
  await new Promise((closed) => demo.stage.browser.once('close', closed));
}

async function playDemo(demo: Demo): Promise<void> {
  say('No display: the demo plays itself.');
  const page = await openChat(demo);
  const answer = await playScenario({
    page,
    screenshots: SCREENSHOTS,
    timeoutMs: LONGEST_WAIT_MS,
    say,
  });
  const received = demo.server.received();
  say(`\nWhat left the browser:\n${received.map(({ message }) => indent(message)).join('\n')}`);
  say(`\nWhat the person saw:\n${indent(answer)}\n`);
  assertNothingLeaked(received, await readFile(demo.logFile, 'utf8'));
  say('The log of the demo server holds none of the values.');
  const { messagesChecked } = await demo.stage.agent.status();
  say(`The agent took part (drafts checked: ${messagesChecked}).`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

try {
  await runDemo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
