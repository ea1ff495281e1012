import { resolve } from 'node:path';
import { type DemoServer, startDemoServer } from '../../../demo/server/demo-server.ts';
import { type ChromiumStage, openChromiumStage } from '../../../demo/world/chromium-stage.ts';
import { assemble } from '../../../demo/world/teardown.ts';
import { WAIT_MS } from './timing.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../dist/fixtures');

/** A chat server and a guarded Chromium with its agent. */
export interface World {
  stage: ChromiumStage;
  server: DemoServer;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Register the native host and start the agent. Default true. */
  withAgent?: boolean;
  /** Changes the extension's folder before the browser starts. */
  prepareExtension?(folder: string): Promise<void>;
}

export function startFixtureServer(): Promise<DemoServer> {
  return startDemoServer({ port: 0, folders: { fixtures: FIXTURES } });
}

export function openWorld(options: WorldOptions = {}): Promise<World> {
  const { withAgent = true, prepareExtension } = options;
  return assemble(async (teardown) => {
    const server = await startFixtureServer();
    teardown.defer(server.close);
    const stage = await openChromiumStage({
      headless: true,
      register: withAgent,
      timeoutMs: WAIT_MS,
      ...(prepareExtension ? { prepareExtension } : {}),
    });
    teardown.defer(stage.close);
    await stage.browser.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (withAgent) await stage.agent.cli('agent', 'start');
    return { stage, server, close: teardown.run };
  });
}
