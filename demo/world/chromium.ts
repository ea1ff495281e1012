import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ChromiumOptions {
  /** Folder of the profile; native hosts are looked up in its `NativeMessagingHosts`. */
  profile: string;
  /** Folder of the unpacked extension, if any. */
  extension?: string;
  headless: boolean;
  /** Environment of the browser, and so of the native host it starts. */
  env: NodeJS.ProcessEnv;
}

/**
 * Starts Chromium with its own profile.
 * @throws Error naming the command that installs Chromium when there is none.
 */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const extension = options.extension;
  const loading =
    extension === undefined
      ? []
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return chromium.launchPersistentContext(options.profile, {
    executablePath: chromiumPath(),
    headless: options.headless,
    args: [...QUIET, ...loading],
    env: withoutUndefined(options.env),
    // Whoever starts a browser also ends it, in order; Playwright would exit the process at once.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: options.headless ? { width: 1100, height: 900 } : null,
  });
}

function chromiumPath(): string {
  const found = CANDIDATES.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error('Chromium is not installed. Run: apt-get install chromium');
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
