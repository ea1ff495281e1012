import { type Stats, statSync } from 'node:fs';
import type { SettingProblem } from '../../../shared/protocol/skill-settings.ts';
import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import {
  absolutePath,
  type ConfigField,
  type ConfigValue,
  type ConfigValues,
  isPathField,
  type Skill,
  whyNoValue,
} from '../format/index.ts';
import { grantsOf, type SandboxHost } from '../sandbox/index.ts';

/** What a person wants to set; `null` takes a value back. */
export type Changes = Readonly<Record<string, ConfigValue | null>>;
/** The machine and the person a skill is set up for. */
export type SettingsMachine = Pick<SandboxHost, 'platform' | 'userHome' | 'ourFolders'>;

/**
 * What is wrong with changes to the settings of a skill. Folders and files are held against what
 * holds when the skill is started: a person hears of it now, at the field.
 */
export function checkSettings(
  { config, permissions }: Pick<Skill, 'config' | 'permissions'>,
  changes: Changes,
  machine: SettingsMachine,
): SettingProblem[] {
  return Object.entries(changes).flatMap(([key, value]) => {
    const field = Object.hasOwn(config, key) ? config[key] : undefined;
    const isWritten = permissions.writeSettings.includes(key);
    const found = problemWith(field, value, isWritten, machine);
    return found ? [{ key, ...found }] : [];
  });
}

/** The settings as they are once the changes are made; what the skill does not ask for is left out. */
export function changedSettings(
  { config }: Pick<Skill, 'config'>,
  before: ConfigValues,
  changes: Changes,
): ConfigValues {
  const values = Object.entries({ ...before, ...changes }).filter(
    (entry): entry is [string, ConfigValue] =>
      config[entry[0]]?.sensitive === false && isGiven(entry[1]),
  );
  return Object.fromEntries(values);
}

type Problem = Omit<SettingProblem, 'key'>;

function problemWith(
  field: ConfigField | undefined,
  value: ConfigValue | null,
  isWritten: boolean,
  machine: SettingsMachine,
): Problem | undefined {
  if (!field) return invalid('The skill has no such setting.', 'Look at the skill again.');
  const name = `“${field.title}”`;
  if (field.sensitive)
    return invalid(`${name} is a secret.`, 'Give it as a secret, for which the vault is there.');
  if (!isGiven(value)) return isNeeded(field) ? missing(name) : undefined;
  const reason = whyNoValue(field, value);
  if (reason) return invalid(`${name} ${reason}.`, 'Change it.');
  if (!isPathField(field)) return undefined;
  const paths = Array.isArray(value) ? value : [String(value)];
  return firstOf(paths, (path) => problemWithPath(path, field, isWritten, machine));
}

function problemWithPath(
  path: string,
  { title, type }: ConfigField,
  isWritten: boolean,
  { platform, userHome, ourFolders }: SettingsMachine,
): Problem | undefined {
  const absolute = absolutePath(path, { platform, userHome, ownFolders: [] });
  if (absolute === undefined)
    return invalid(`“${title}” must be a whole path.`, 'Begin it with / or with ~/.');
  const stats = statsOf(absolute);
  if (!(type === 'file' ? stats?.isFile() : stats?.isDirectory()))
    return invalid(
      type === 'file' ? 'There is no such file.' : 'There is no such folder.',
      'Create it, or choose another one.',
    );
  try {
    const asked = isWritten ? { read: [], write: [absolute] } : { read: [absolute], write: [] };
    grantsOf(asked, { userHome, ourFolders });
    return undefined;
  } catch (error) {
    const { message, nextStep } = toLifeSavorError(error);
    return invalid(message, nextStep);
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isNeeded(field: ConfigField): boolean {
  return field.required && !isGiven(field.default ?? null);
}

function isGiven(value: ConfigValue | null): value is ConfigValue {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== '';
}

function firstOf<T, R>(all: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function invalid(message: string, nextStep: string): Problem {
  return { code: 'SKILL_CONFIG_INVALID', message, nextStep };
}

function missing(name: string): Problem {
  return { code: 'SKILL_CONFIG_MISSING', message: `${name} is needed.`, nextStep: 'Set it.' };
}
