import { z } from 'zod';
import { isPathField, readConfigFields } from './config-fields.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Home } from './home.ts';
import { duplicateKeys, lineAt } from './json-places.ts';
import { MANIFEST, ManifestReader } from './manifest-reader.ts';
import { NO_PERMISSIONS, readPermissions } from './permissions/permissions.ts';
import { readServer, type ServerPart } from './server.ts';
import type { ConfigField, SkillPermissions } from './skill.ts';

/** What a manifest says of a skill. */
export interface SkillManifest extends Partial<ServerPart> {
  description?: string;
  version?: string;
  permissions: SkillPermissions;
  config: Readonly<Record<string, ConfigField>>;
}

/** Where our part of a manifest stands. */
const OUR_META = 'org.lifesavor';
const NOTHING: SkillManifest = { permissions: NO_PERMISSIONS, config: {} };

const record = z.record(z.string(), z.unknown());
const platforms = z.looseObject({ platforms: z.array(z.string()).optional() });

/** Reads a manifest.json, telling what is wrong with it. Fields it does not know are passed over. Never throws. */
export function readManifest(json: string, home: Home, told: Diagnostics): SkillManifest {
  const manifest = parse(json, told);
  if (!manifest) return NOTHING;
  const reader = new ManifestReader(json, told);
  for (const { line } of duplicateKeys(json))
    told.error('manifest-twice', 'This field stands there twice.', { file: MANIFEST, line });
  checkPlatform(manifest.compatibility, home, reader);
  const server =
    manifest.server === undefined
      ? noServer(told)
      : readServer(manifest.server, home.platform, reader);
  const config = readConfigFields(manifest.user_config, reader);
  return {
    ...server,
    ...textField('version', manifest, reader),
    ...textField('description', manifest, reader),
    permissions: permissionsOf(manifest, { home, reader, pathSettings: pathSettingsOf(config) }),
    config,
  };
}

function parse(json: string, told: Diagnostics): Record<string, unknown> | undefined {
  try {
    const parsed = record.safeParse(JSON.parse(json));
    if (parsed.success) return parsed.data;
    told.error('manifest-invalid', 'The manifest is no JSON object.', { file: MANIFEST, line: 1 });
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = lineAt(json, position === undefined ? json.length : Number(position));
    told.error('manifest-invalid', 'The manifest is no JSON.', { file: MANIFEST, line });
  }
  return undefined;
}

function noServer(told: Diagnostics): undefined {
  told.warning('server-missing', 'The manifest names no server.', { file: MANIFEST, line: 1 });
}

function textField<K extends 'version' | 'description'>(
  name: K,
  manifest: Record<string, unknown>,
  reader: ManifestReader,
): { [name in K]?: string } {
  if (manifest[name] === undefined) return {};
  const text = reader.take(z.string(), manifest[name], [name], 'manifest-type', 'warning')?.trim();
  return (text ? { [name]: text } : {}) as { [name in K]?: string };
}

function permissionsOf(
  manifest: Record<string, unknown>,
  { home, reader, pathSettings }: { home: Home; reader: ManifestReader; pathSettings: string[] },
): SkillPermissions {
  if (manifest._meta === undefined) return NO_PERMISSIONS;
  const meta = reader.take(record, manifest._meta, ['_meta'], 'permission-invalid');
  if (!meta || !Object.hasOwn(meta, OUR_META)) return NO_PERMISSIONS;
  return readPermissions(meta[OUR_META], {
    told: reader.told,
    home,
    pathSettings,
    placeOf: (path) => reader.placeOf(['_meta', OUR_META, ...path]),
  });
}

function pathSettingsOf(config: SkillManifest['config']): string[] {
  return Object.keys(config).filter((key) => isPathField(config[key]!));
}

function checkPlatform(value: unknown, { platform }: Home, reader: ManifestReader): void {
  if (value === undefined) return;
  const path = ['compatibility'];
  const named = reader.take(platforms, value, path, 'manifest-type', 'warning')?.platforms;
  if (!named || named.includes(platform)) return;
  const message = 'The skill does not run on this operating system.';
  reader.told.error('platform-unsupported', message, reader.placeOf([...path, 'platforms']));
}
