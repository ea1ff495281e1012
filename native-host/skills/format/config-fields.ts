import { z } from 'zod';
import type { ManifestReader } from './manifest-reader.ts';
import type { ConfigField, ConfigValue } from './skill.ts';

/** A key that can be named in `${user_config.key}`. */
const KEY = /^[A-Za-z][\w.-]{0,63}$/;
/** More than a person fills in. */
const MAX_FIELDS = 100;
const MAX_TEXT = 4096;

const text = z.string().max(MAX_TEXT);
const fieldSchema = z.looseObject({
  type: z.enum(['string', 'number', 'boolean', 'directory', 'file']),
  title: text.optional(),
  description: text.optional(),
  required: z.boolean().default(false),
  sensitive: z.boolean().default(false),
  multiple: z.boolean().default(false),
  default: z.union([text, z.number(), z.boolean(), z.array(text).max(100)]).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});

/** The settings a manifest asks for, without those that cannot be understood. */
export function readConfigFields(
  value: unknown,
  reader: ManifestReader,
): Readonly<Record<string, ConfigField>> {
  if (value === undefined) return {};
  const path = ['user_config'];
  const record = reader.take(z.record(z.string(), z.unknown()), value, path, 'config-invalid');
  const entries = Object.entries(record ?? {});
  if (entries.length > MAX_FIELDS) {
    const message = `A skill has at most ${MAX_FIELDS} settings.`;
    reader.told.error('config-invalid', message, reader.placeOf(path));
    return {};
  }
  const fields = entries.flatMap(([key, entry]) => {
    const field = readField(key, entry, reader);
    return field ? [[key, field] as const] : [];
  });
  return Object.fromEntries(fields);
}

function readField(key: string, value: unknown, reader: ManifestReader): ConfigField | undefined {
  const path = ['user_config', key];
  if (!KEY.test(key)) {
    const message = 'The key of a setting is letters, digits, dots, hyphens and underscores.';
    reader.told.error('config-invalid', message, reader.placeOf(path));
    return undefined;
  }
  const parsed = reader.take(fieldSchema, value, path, 'config-invalid');
  if (!parsed) return undefined;
  const { type, required, sensitive, multiple } = parsed;
  const field: ConfigField = { type, title: parsed.title || key, required, sensitive, multiple };
  if (parsed.description !== undefined) field.description = parsed.description;
  if (parsed.min !== undefined) field.min = parsed.min;
  if (parsed.max !== undefined) field.max = parsed.max;
  if (parsed.default === undefined) return field;
  if (!whyNoValue(field, parsed.default)) return { ...field, default: parsed.default };
  const message = 'The default is not a value that the setting allows; it is left out.';
  reader.told.warning('config-default', message, reader.placeOf([...path, 'default']));
  return field;
}

/** Whether a person chooses folders or files in it. */
export function isPathField({ type }: Pick<ConfigField, 'type'>): boolean {
  return type === 'directory' || type === 'file';
}

/** Why a setting does not take a value, as the end of a sentence; undefined when it does. */
export function whyNoValue(field: ConfigField, value: ConfigValue): string | undefined {
  if (Array.isArray(value)) return field.multiple ? whyNoList(value) : 'must be a single value';
  switch (field.type) {
    case 'number':
      return whyNoNumber(field, value);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    default:
      return typeof value === 'string' ? whyNoText(value) : 'must be text';
  }
}

function whyNoNumber({ min, max }: ConfigField, value: ConfigValue): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  if (min !== undefined && value < min) return `must be ${min} or more`;
  if (max !== undefined && value > max) return `must be ${max} or less`;
  return undefined;
}

function whyNoList(values: readonly string[]): string | undefined {
  return values.map(whyNoText).find((reason) => reason !== undefined);
}

function whyNoText(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be text';
  return value.includes('\0') ? 'must not hold a NUL character' : undefined;
}
