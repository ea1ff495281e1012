import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = `${root}skills/`;

/** What a skill consists of besides its server. */
const PLAIN_FILES = ['SKILL.md', 'manifest.json'];

export interface BuiltSkill {
  id: string;
  folder: string;
  /** Size of `server.mjs` in bytes. */
  serverBytes: number;
}

/** The folders below skills/ that hold a skill, sorted. */
export function bundledSkillIds(): string[] {
  return readdirSync(sources)
    .filter((name) => existsSync(`${sources}${name}/SKILL.md`))
    .sort();
}

/** Bundles every skill into `dir`/<id>, each with all it needs at run time. */
export async function buildSkills(dir = `${root}dist/skills`): Promise<BuiltSkill[]> {
  rmSync(dir, { recursive: true, force: true });
  const built: BuiltSkill[] = [];
  for (const id of bundledSkillIds()) built.push(await buildSkill(id, `${dir}/${id}`));
  return built;
}

async function buildSkill(id: string, folder: string): Promise<BuiltSkill> {
  mkdirSync(folder, { recursive: true });
  await build({
    input: { server: `${sources}${id}/src/main.ts` },
    platform: 'node',
    cwd: root,
    logLevel: 'warn',
    resolve: { alias: { '@modelcontextprotocol/server/_shims': `${sources}kit/sdk-shims.ts` } },
    output: {
      dir: folder,
      format: 'esm',
      entryFileNames: '[name].mjs',
      codeSplitting: false,
      minify: true,
    },
  });
  for (const name of PLAIN_FILES) copyFileSync(`${sources}${id}/${name}`, `${folder}/${name}`);
  return { id, folder, serverBytes: statSync(`${folder}/server.mjs`).size };
}

/** One line a skill, for whoever builds. */
export function describeSizes(built: readonly BuiltSkill[]): string {
  return built
    .map(({ id, serverBytes }) => `skills/${id}/server.mjs ${Math.round(serverBytes / 1024)} KiB`)
    .join('\n');
}
