import { z } from 'zod';
import { entryOf, whyLeaving } from './inside.ts';
import type { ManifestReader } from './manifest-reader.ts';
import type { SkillServer } from './skill.ts';

const MAX_TEXT = 32 * 1024;
const MAX_ARGS = 256;
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

const text = z
  .string()
  .max(MAX_TEXT)
  .refine((value) => !value.includes('\0'));
const launchSchema = z.looseObject({
  command: text.min(1),
  args: z.array(text).max(MAX_ARGS),
  env: z.record(
    z.string().regex(ENV_NAME).max(256),
    z.union([text, z.number(), z.boolean()]).transform(String),
  ),
});
const configSchema = launchSchema.partial().extend({
  platform_overrides: z.record(z.string(), launchSchema.partial()).optional(),
});
const serverSchema = z.looseObject({
  type: z.enum(['node', 'python', 'binary']).optional(),
  entry_point: text.min(1).optional(),
  mcp_config: configSchema.optional(),
});
type ServerSection = z.infer<typeof serverSchema>;

/** Commands that fetch what they run, so that its files are not those a person has approved. */
const FETCHING = new Set(['npx', 'uvx', 'bunx', 'pipx', 'pnpx', 'docker', 'podman']);

/** The server of a manifest, and the file it starts with as the manifest names it. */
export interface ServerPart {
  server: SkillServer;
  entryPoint?: string;
}

/**
 * Reads the section `server`, with what it has for `platform` put in. What is missing follows from
 * the kind of server and its entry point.
 */
export function readServer(
  value: unknown,
  platform: NodeJS.Platform,
  reader: ManifestReader,
): ServerPart | undefined {
  const section = reader.take(serverSchema, value, ['server'], 'server-invalid');
  if (!section) return undefined;
  const server = launchOf(section, platform);
  const { told } = reader;
  const place = reader.placeOf(['server', 'mcp_config']);
  if (!server) {
    told.error('server-invalid', 'Neither a command nor an entry point is named.', place);
    return undefined;
  }
  if (FETCHING.has(server.command))
    told.warning('server-fetches', 'The program is fetched when it is started.', place);
  const entryPoint = section.entry_point;
  if (entryPoint !== undefined && entryOf(entryPoint) === undefined) {
    const message = 'The entry point lies outside of the skill.';
    told.error('entry-outside', message, reader.placeOf(['server', 'entry_point']));
  }
  const leaving = whyLeaving(server);
  if (leaving) told.error('entry-outside', leaving, place);
  return entryPoint === undefined ? { server } : { server, entryPoint };
}

function launchOf(section: ServerSection, platform: NodeJS.Platform): SkillServer | undefined {
  const { mcp_config: config, entry_point: entry } = section;
  const own = config?.platform_overrides?.[platform];
  const named = own?.command ?? config?.command;
  const runtime = section.type ?? runtimeOf(named);
  const command = named ?? (entry === undefined ? undefined : commandOf(runtime, entry));
  if (command === undefined) return undefined;
  const script = entry === undefined || runtime === 'binary' ? [] : [`\${__dirname}/${entry}`];
  const args = own?.args ?? config?.args ?? (named === undefined ? script : []);
  return { runtime, command, args, env: { ...config?.env, ...own?.env } };
}

function runtimeOf(command: string | undefined): SkillServer['runtime'] {
  if (command === undefined || command === 'node') return 'node';
  return /^python(?:3(?:\.\d+)?)?$/.test(command) ? 'python' : 'binary';
}

function commandOf(runtime: SkillServer['runtime'], entry: string): string {
  if (runtime === 'binary') return `\${__dirname}/${entry}`;
  return runtime === 'node' ? 'node' : 'python3';
}
