import { type LifesavorCli, lifesavorCli } from './lifesavor-cli.ts';
import type { Teardown } from './teardown.ts';
import { makeTempFolder } from './temp-folder.ts';

/** A throwaway home for the agent; everything that is started with `env` uses it. */
export interface AgentHome {
  folder: string;
  env: NodeJS.ProcessEnv;
  cli: LifesavorCli;
  /** Of the running daemon. @throws Error when there is none. */
  status(): Promise<AgentStatus>;
}

export interface AgentStatus {
  pid: number;
  /** The asking command line is one of them. */
  connections: number;
  messagesChecked: number;
}

/** Makes the home; the teardown stops whatever daemon runs in it, then removes it. */
export async function createAgentHome(teardown: Teardown): Promise<AgentHome> {
  const folder = await makeTempFolder();
  teardown.defer(folder.remove);
  const env = { ...process.env, LIFESAVOR_HOME: folder.path };
  const cli = lifesavorCli(env);
  // There may be none, or none any more; then there is nothing to stop.
  teardown.defer(() => cli('agent', 'stop').catch(() => {}));
  return {
    folder: folder.path,
    env,
    cli,
    status: async () => JSON.parse(await cli('agent', 'status', '--json')),
  };
}
