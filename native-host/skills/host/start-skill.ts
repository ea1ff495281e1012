import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { type ConfigValues, chosenPaths, type FillPlace, fillIn } from '../format/index.ts';
import { startPlain } from '../process/index.ts';
import {
  CurrentSandbox,
  type SandboxHost,
  type SandboxLimits,
  SKILL_FOLDER,
} from '../sandbox/index.ts';
import type { StartSkill, UsableSkill } from './running-skills.ts';
import { skillInvalid } from './skill-host-errors.ts';

/** Enough for what people use skills for; a model or a browser belongs elsewhere. */
const LIMITS: SandboxLimits = {
  memoryMb: 1024,
  processes: 32,
  files: 512,
  fileMb: 512,
  tmpMb: 512,
};

export interface SkillStarterOptions {
  host: SandboxHost;
  /** The secret settings of a skill. @throws LifeSavorError while they cannot be read. */
  secretsOf(id: string): Promise<Record<string, string>>;
  /** Of the agent, for skills that a person lets run without a sandbox. */
  env: NodeJS.ProcessEnv;
}

/** Starts approved skills in the sandbox of this machine. It is looked for when the first one is started. */
export function createSkillStarter({ host, env, secretsOf }: SkillStarterOptions): StartSkill {
  const sandbox = new CurrentSandbox(host);
  return async (usable, { folder, onNetwork }, signal) => {
    const place = { userHome: host.userHome, platform: host.platform };
    const secrets = hasSecrets(usable) ? await secretsOf(usable.skill.id) : {};
    try {
      const launch = launchOf(usable, secrets, { ...place, folder: SKILL_FOLDER });
      return await sandbox.start({ ...launch, folder, limits: LIMITS, onNetwork }, signal);
    } catch (error) {
      if (!mayRunPlain(error, usable)) throw error;
      const { command, ...launch } = launchOf(usable, secrets, { ...place, folder });
      const program = command === 'node' ? host.node : command;
      return await startPlain({
        ...launch,
        command: program,
        folder,
        env: plainEnv(env, launch.env),
      });
    }
  };
}

/** Without a sandbox nothing runs, unless the person said so for this very skill. */
function mayRunPlain(error: unknown, { approval }: UsableSkill): boolean {
  const isMissing = error instanceof LifeSavorError && error.code === 'SANDBOX_MISSING';
  return isMissing && approval?.unsandboxed === true;
}

/** What the manifest, the permissions and the settings come to. @throws LifeSavorError SKILL_INVALID, SKILL_CONFIG_*. */
function launchOf(
  { skill, approval, settings }: UsableSkill,
  secrets: ConfigValues,
  place: FillPlace,
) {
  const { server, config, permissions } = skill;
  if (!server) throw skillInvalid();
  const values = { ...settings, ...secrets };
  const filled = fillIn(server, config, values, place);
  const granted = approval?.permissions ?? permissions;
  const chosen = chosenPaths(config, values, place, granted.writeSettings);
  return {
    ...filled,
    hosts: granted.hosts,
    read: [...granted.read, ...chosen.read],
    write: [...granted.write, ...chosen.write],
    nodeNeeds: granted.node,
  };
}

function hasSecrets({ skill }: UsableSkill): boolean {
  return Object.values(skill.config).some(({ sensitive }) => sensitive);
}

function plainEnv(
  env: NodeJS.ProcessEnv,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = env;
  return { PATH, HOME, LANG, ...own };
}
