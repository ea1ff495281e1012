import { z } from 'zod';
import { ENTITY_TYPES } from '../../../../shared/detect/index.ts';
import { NODE_NEEDS } from '../../../../shared/protocol/skills.ts';
import type { Diagnostics, Place } from '../diagnostics.ts';
import type { Home } from '../home.ts';
import type { JsonPath } from '../json-places.ts';
import type { SkillPermissions } from '../skill.ts';
import { whyNoHost } from './hosts.ts';
import { whyNoPath } from './paths.ts';

/** What a skill is given that asks for nothing, or wrongly. */
export const NO_PERMISSIONS: SkillPermissions = {
  hosts: [],
  read: [],
  write: [],
  types: [],
  node: [],
  writeSettings: [],
};

/** Nobody reads a longer list before agreeing to it. */
const MAX_ENTRIES = 64;

const list = z.array(z.string().min(1)).max(MAX_ENTRIES).default([]);
const permissionsSchema = z.strictObject({
  hosts: list,
  read: list,
  write: list,
  types: z.array(z.enum(ENTITY_TYPES)).max(ENTITY_TYPES.length).default([]),
  node: z.array(z.enum(NODE_NEEDS)).max(MAX_ENTRIES).default([]),
  writeSettings: list,
});

type CheckedField = 'hosts' | 'read' | 'write' | 'writeSettings';

interface Reading {
  told: Diagnostics;
  home: Home;
  /** Settings in which a person chooses folders and files. */
  pathSettings: readonly string[];
  /** Where in the manifest something stands, from the permissions inwards. */
  placeOf(path: JsonPath): Place;
}

/**
 * Reads what a skill asks for. Anything that is not understood is an error, and then nothing at
 * all is given: a person must not agree to less or more than what will hold.
 */
export function readPermissions(value: unknown, reading: Reading): SkillPermissions {
  const { told, placeOf } = reading;
  const parsed = permissionsSchema.safeParse(value);
  if (!parsed.success) {
    for (const { path, code } of parsed.error.issues) {
      const message =
        code === 'unrecognized_keys'
          ? 'This permission is not known.'
          : `The permission ${fieldOf(path as JsonPath)} is not what it should be.`;
      told.error('permission-invalid', message, placeOf(path as JsonPath));
    }
    return NO_PERMISSIONS;
  }
  const before = told.errors;
  const { data } = parsed;
  const check = (field: CheckedField, why: (entry: string) => string | undefined) =>
    data[field].forEach((entry, i) => {
      const reason = why(entry);
      if (reason) told.error(`permission-${field}`, reason, placeOf([field, i]));
    });
  check('hosts', whyNoHost);
  check('read', (path) => whyNoPath(path, 'read', reading.home));
  check('write', (path) => whyNoPath(path, 'write', reading.home));
  check('writeSettings', (key) =>
    reading.pathSettings.includes(key)
      ? undefined
      : 'There is no such setting of folders or files.',
  );
  if (told.errors > before) return NO_PERMISSIONS;
  return {
    hosts: unique(data.hosts.map((host) => host.toLowerCase())),
    read: unique(data.read),
    write: unique(data.write),
    types: unique(data.types),
    node: unique(data.node),
    writeSettings: unique(data.writeSettings),
  };
}

function fieldOf(path: JsonPath): string {
  const [field] = path;
  return typeof field === 'string' ? field : 'list';
}

function unique<T>(entries: readonly T[]): T[] {
  return [...new Set(entries)];
}
