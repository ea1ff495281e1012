import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = `${root}skills/`;

/** What a skill consists of besides its server. */
const PLAIN_FILES = ['SKILL.md', 'manifest.json'];

interface Extras {
  /** Programs besides the server, by their names without ending. */
  programs: Readonly<Record<string, string>>;
  files: Readonly<Record<string, string>>;
}

/** What a skill needs besides, from the root of the repository. */
const EXTRAS: Readonly<Record<string, Extras>> = {
  'redact-file': {
    programs: { 'pdf-reader': 'skills/redact-file/src/formats/pdf/reader/main.ts' },
    files: {
      'DejaVuSans.ttf': 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
      'DejaVuSans-LICENSE.txt': 'node_modules/dejavu-fonts-ttf/LICENSE',
    },
  },
};

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
  const { programs = {}, files = {} } = EXTRAS[id] ?? {};
  await bundle({ server: `${sources}${id}/src/main.ts` }, folder);
  for (const [name, source] of Object.entries(programs))
    await bundle({ [name]: `${root}${source}` }, folder);
  for (const [name, source] of Object.entries(files))
    copyFileSync(`${root}${source}`, `${folder}/${name}`);
  for (const name of PLAIN_FILES) copyFileSync(`${sources}${id}/${name}`, `${folder}/${name}`);
  return { id, folder, serverBytes: statSync(`${folder}/server.mjs`).size };
}

/** Puts a program and all it needs at run time into one file. */
async function bundle(input: Record<string, string>, folder: string): Promise<void> {
  await build({
    input,
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
      // Notes for bundlers; this is the last one.
      comments: { annotation: false },
    },
  });
}

/** One line a skill, for whoever builds. */
export function describeSizes(built: readonly BuiltSkill[]): string {
  return built
    .map(({ id, serverBytes }) => `skills/${id}/server.mjs ${Math.round(serverBytes / 1024)} KiB`)
    .join('\n');
}
