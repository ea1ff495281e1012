import { join } from 'node:path';
import { type AgentHome, createAgentHome } from '../../../demo/world/agent-home.ts';
import { grantedExtension } from '../../../demo/world/granted-extension.ts';
import { assemble } from '../../../demo/world/teardown.ts';
import { makeTempFolder } from '../../../demo/world/temp-folder.ts';
import { type FirefoxFrame, firefoxFrame } from './firefox-frame.ts';
import { type FirefoxPage, findFirefoxPage } from './firefox-page.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Firefox with the extension, a throwaway profile and a throwaway agent. */
export interface FirefoxStage {
  page: FirefoxPage;
  /** The window around the page: menus, shortcuts, other windows. */
  frame: FirefoxFrame;
  agent: AgentHome;
  close(): Promise<void>;
}

export interface FirefoxStageOptions {
  /** Register the native host. Default true. */
  withAgent?: boolean;
}

export function openFirefoxStage(options: FirefoxStageOptions = {}): Promise<FirefoxStage> {
  const { withAgent = true } = options;
  return assemble(async (teardown) => {
    const agent = await createAgentHome(teardown);
    const home = await makeTempFolder();
    teardown.defer(home.remove);
    const hosts = join(home.path, '.mozilla', 'native-messaging-hosts');
    if (withAgent) await agent.cli('install', '--browser', 'firefox', '--dir', hosts);
    const extension = await grantedExtension('firefox-mv3', teardown);
    const profile = await makeTempFolder();
    teardown.defer(profile.remove);
    const env = { ...agent.env, HOME: home.path };
    const firefox = await launchFirefox({ profile: profile.path, env });
    teardown.defer(firefox.close);
    const extensionData = { type: 'path', path: extension };
    await firefox.bidi.command('webExtension.install', { extensionData });
    const page = (await findFirefoxPage(firefox.bidi))!;
    return { page, frame: await firefoxFrame(firefox.bidi), agent, close: teardown.run };
  });
}
