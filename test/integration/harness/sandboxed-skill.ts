import { chosenPaths, fillIn, readSkill } from '../../../native-host/skills/format/index.ts';
import {
  chooseSandbox,
  type SandboxedProcess,
  SKILL_FOLDER,
} from '../../../native-host/skills/sandbox/index.ts';
import { McpTalk } from './mcp-talk.ts';

/** As the agent has them. */
const LIMITS = { memoryMb: 1024, processes: 32, files: 512, fileMb: 512, tmpMb: 512 };

/** Starts the skill in `path` in the sandbox of this machine, with what its manifest asks for. */
export async function startSandboxedSkill(
  path: string,
  userHome: string,
  settings: Record<string, string>,
): Promise<{ talk: McpTalk; process: SandboxedProcess }> {
  const { platform, arch, execPath } = process;
  const uid = process.getuid?.();
  const sandbox = await chooseSandbox({
    platform,
    arch,
    uid,
    userHome,
    ourFolders: [],
    node: execPath,
  });
  const { server, config, permissions } = await readSkill(path, 'bundled');
  const place = { userHome, platform, folder: SKILL_FOLDER };
  const chosen = chosenPaths(config, settings, place, permissions.writeSettings);
  const started = await sandbox.start({
    ...fillIn(server!, config, settings, place),
    folder: path,
    read: chosen.read,
    write: chosen.write,
    hosts: permissions.hosts,
    nodeNeeds: permissions.node,
    limits: LIMITS,
  });
  const talk = new McpTalk(started);
  await talk.begin();
  return { talk, process: started };
}
