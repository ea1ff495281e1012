import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type BidiConnection, connectBidi } from './bidi-connection.ts';

const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;
const LONGEST_START_MS = 60_000;

export interface FirefoxOptions {
  profile: string;
  /** Environment of the browser; its HOME decides where native hosts are looked up. */
  env: NodeJS.ProcessEnv;
}

export interface Firefox {
  bidi: BidiConnection;
  close(): Promise<void>;
}

/** Starts Firefox ESR headless and opens a WebDriver BiDi session with it. */
export async function launchFirefox({ profile, env }: FirefoxOptions): Promise<Firefox> {
  const child = spawn(
    'firefox-esr',
    [
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--headless',
      '--remote-allow-system-access',
    ],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const bidi = await connectBidi(`${await addressOf(child)}/session`);
    await bidi.command('session.new', { capabilities: {} });
    return { bidi, close: () => closeFirefox(bidi, child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  const signal = AbortSignal.timeout(LONGEST_START_MS);
  const lines = createInterface({ input: child.stderr!, signal });
  for await (const line of lines) {
    const address = LISTENING.exec(line)?.[1];
    if (address === undefined) continue;
    child.stderr?.resume();
    return address;
  }
  throw new Error('Firefox ended or said nothing before it listened.');
}

async function closeFirefox(bidi: BidiConnection, child: ChildProcess): Promise<void> {
  await bidi.command('browser.close', {}).catch(() => {});
  bidi.close();
  await end(child);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const killer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(killer);
}
