import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { HOST_ID } from '../../shared/identity.ts';
import { type AgentHome, createAgentHome } from './agent-home.ts';
import { launchChromium } from './chromium.ts';
import { grantedExtension } from './granted-extension.ts';
import { guardRegistered } from './guard-registered.ts';
import { assemble } from './teardown.ts';
import { makeTempFolder } from './temp-folder.ts';

export interface StageOptions {
  headless: boolean;
  /** Register the native host in the profile. */
  register: boolean;
  /** Called with the path of the native host's manifest before the browser starts. */
  prepare?(manifest: string): Promise<void>;
  /** Called with the folder of the extension before the browser starts. */
  prepareExtension?(folder: string): Promise<void>;
  /** Longest wait for the extension to be ready, milliseconds. */
  timeoutMs: number;
}

/** Chromium with the extension, a throwaway profile and a throwaway agent. */
export interface ChromiumStage {
  browser: BrowserContext;
  agent: AgentHome;
  /** Ends browser and daemon and removes every folder. */
  close(): Promise<void>;
}

export function openChromiumStage(options: StageOptions): Promise<ChromiumStage> {
  return assemble(async (teardown) => {
    const agent = await createAgentHome(teardown);
    const profile = await makeTempFolder();
    teardown.defer(profile.remove);
    const hosts = join(profile.path, 'NativeMessagingHosts');
    if (options.register) await agent.cli('install', '--browser', 'chromium', '--dir', hosts);
    await options.prepare?.(join(hosts, `${HOST_ID}.json`));
    const extension = await grantedExtension('chrome-mv3', teardown);
    await options.prepareExtension?.(extension);
    const { headless } = options;
    const browser = await launchChromium({
      profile: profile.path,
      extension,
      headless,
      env: agent.env,
    });
    teardown.defer(() => browser.close());
    await guardRegistered(browser, options.timeoutMs);
    return { browser, agent, close: teardown.run };
  });
}
