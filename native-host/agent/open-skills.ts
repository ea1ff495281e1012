import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AgentPaths } from '../paths.ts';
import type { SkillRoot } from '../skills/catalogue/catalogue.ts';
import { sandboxHost } from '../skills/host/sandbox-host.ts';
import { SkillHost } from '../skills/host/skill-host.ts';
import { createSkillStarter } from '../skills/host/start-skill.ts';
import { auditHost } from './audit-host.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { AgentLogger } from './log.ts';
import { skillOwner } from './skill-owner.ts';
import type { VaultKeeper } from './vault-keeper.ts';

export interface OpenSkillsOptions {
  vault: VaultKeeper;
  audit: AuditTrail;
  paths: AgentPaths;
  /** The person's own folder. */
  userHome: string;
  execPath: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  logger: AgentLogger;
  onChange(): void;
}

/** The skills of this user: their own, those shared by agents of all kinds, and those of the product. */
export async function openSkills(options: OpenSkillsOptions): Promise<SkillHost> {
  const { vault, audit, paths, userHome, execPath, env, signal, logger, onChange } = options;
  const { home } = paths;
  const own = join(home, 'skills');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const roots: [SkillRoot, ...SkillRoot[]] = [
    { path: own, source: 'user' },
    { path: join(userHome, '.agents', 'skills'), source: 'agents' },
    { path: bundledSkills(), source: 'bundled' },
  ];
  const machine = sandboxHost({ paths, userHome, execPath });
  return await SkillHost.open({
    home,
    machine,
    roots,
    start: createSkillStarter({
      host: machine,
      env,
      secretsOf: (id) => vault.call('credentials', skillOwner(id)),
    }),
    signal,
    onChange,
    onNetwork: (skill, { host, verdict: outcome }) =>
      audit.note({ event: 'skill-connected', skill, host: auditHost(host), outcome }),
    onError: ({ code }) => logger.warn({ event: 'skills-watch-failed', code }),
  });
}

/** From source: what the last build made. From a build: beside the bundle. */
function bundledSkills(): string {
  const isSource = import.meta.url.endsWith('.ts');
  return fileURLToPath(new URL(isSource ? '../../dist/skills' : './skills', import.meta.url));
}
