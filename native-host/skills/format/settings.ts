import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isPathField, whyNoValue } from './config-fields.ts';
import { type FillPlace, fillText } from './fill-place.ts';
import { absolutePath } from './permissions/paths.ts';
import type { ConfigField, ConfigValue } from './skill.ts';

/** What a person has set, by key. */
export type ConfigValues = Readonly<Record<string, ConfigValue>>;
export type ConfigFields = Readonly<Record<string, ConfigField>>;

/** The values of each setting as texts: none where nobody has set it, several where it takes several. */
export type Settings = ReadonlyMap<string, readonly string[]>;

/**
 * Checks what a person has set and puts in the defaults. Folders and files become absolute.
 * @throws LifeSavorError SKILL_CONFIG_MISSING, SKILL_CONFIG_INVALID.
 */
export function settingsOf(fields: ConfigFields, values: ConfigValues, place: FillPlace): Settings {
  const settings = new Map<string, readonly string[]>();
  for (const [key, field] of Object.entries(fields)) {
    const given = Object.hasOwn(values, key) ? values[key] : undefined;
    const value = isSet(given) ? given : defaultOf(field, place);
    if (isSet(value)) settings.set(key, textsOf(key, field, value, place));
    else if (field.required) throw missing(key);
    else settings.set(key, []);
  }
  return settings;
}

/** What a person has chosen for a skill to reach, absolute, each once. */
export interface ChosenPaths {
  read: string[];
  write: string[];
}

/**
 * The folders and files that a person has chosen in settings: what the server has to be able to
 * reach besides what the skill asks for. It may change those of `writeSettings` and read the others.
 * @throws LifeSavorError SKILL_CONFIG_MISSING, SKILL_CONFIG_INVALID.
 */
export function chosenPaths(
  fields: ConfigFields,
  values: ConfigValues,
  place: FillPlace,
  writeSettings: readonly string[],
): ChosenPaths {
  const chosen = [...settingsOf(fields, values, place)].filter(([key]) =>
    isPathField(fields[key]!),
  );
  const pathsOf = (isWritable: boolean) =>
    chosen
      .filter(([key]) => writeSettings.includes(key) === isWritable)
      .flatMap(([, paths]) => paths);
  return { read: [...new Set(pathsOf(false))], write: [...new Set(pathsOf(true))] };
}

function isSet(value: ConfigValue | undefined): value is ConfigValue {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== '';
}

function textsOf(key: string, field: ConfigField, value: ConfigValue, place: FillPlace): string[] {
  const reason = whyNoValue(field, value);
  if (reason) throw wrongValue(key, reason);
  const texts = Array.isArray(value) ? [...value] : [String(value)];
  return isPathField(field) ? texts.map((path) => absolute(key, path, place)) : texts;
}

function absolute(key: string, path: string, place: FillPlace): string {
  const found = absolutePath(path, { ...place, ownFolders: [] });
  if (found === undefined) throw wrongValue(key, 'must be an absolute path');
  return found;
}

/** A default may name the person's folders, but no other setting. */
function defaultOf({ default: value }: ConfigField, place: FillPlace): ConfigValue | undefined {
  const fill = (text: string) => fillText(text, place, () => '');
  if (typeof value === 'string') return fill(value);
  return Array.isArray(value) ? value.map(fill) : value;
}

function missing(key: string): LifeSavorError {
  return new LifeSavorError(
    'SKILL_CONFIG_MISSING',
    `The setting ${key} is missing.`,
    'Set it, and start the skill again.',
  );
}

function wrongValue(key: string, reason: string): LifeSavorError {
  return new LifeSavorError(
    'SKILL_CONFIG_INVALID',
    `The setting ${key} ${reason}.`,
    'Change it, and start the skill again.',
  );
}
