import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { SkillDetails } from '../../../shared/protocol/skills.ts';

type Field = SkillDetails['config'][number];
type Value = string | number | boolean | string[];

/**
 * Settings given as `key=value`; several of one key where it takes several.
 * @throws LifeSavorError USAGE for a key the skill does not know, a secret, or a value of another kind.
 */
export function settingsOf(
  { config }: Pick<SkillDetails, 'config'>,
  given: readonly string[],
): Record<string, Value> {
  const settings: Record<string, Value> = {};
  for (const each of given) {
    const at = each.indexOf('=');
    const key = each.slice(0, Math.max(0, at));
    const field = config.find((known) => known.key === key);
    if (at < 1 || !field) throw unknown(key || each);
    if (field.sensitive) throw secret(key);
    settings[key] = readValue(field, each.slice(at + 1), settings[key]);
  }
  return settings;
}

function readValue({ key, type, multiple }: Field, text: string, before: Value | undefined): Value {
  if (multiple) return [...(Array.isArray(before) ? before : []), text];
  if (type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw wrong(key, 'true or false');
  }
  if (type !== 'number') return text;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw wrong(key, 'a number');
  return number;
}

function unknown(key: string): LifeSavorError {
  return new LifeSavorError(
    'USAGE',
    `The skill has no setting ${key}.`,
    'See its settings with "lifesavor skills show"; write --set key=value.',
  );
}

function secret(key: string): LifeSavorError {
  return new LifeSavorError(
    'USAGE',
    `${key} is a secret, and others can read command lines.`,
    'Run "lifesavor skills secret" and type it.',
  );
}

function wrong(key: string, kind: string): LifeSavorError {
  return new LifeSavorError('USAGE', `${key} has to be ${kind}.`, 'Write --set key=value.');
}
