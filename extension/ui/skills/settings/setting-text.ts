import type { Params } from '../../../../shared/protocol/methods.ts';
import type { SkillSetting } from '../../../../shared/protocol/skill-settings.ts';

export type SettingValue = NonNullable<SkillSetting['value']>;
/** What a person has written in the fields they touched, by key. */
export type Drafts = Readonly<Record<string, string>>;

/** A value as it stands in its field: several are one a line, none is empty. */
export function textOf(value: SettingValue | undefined): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('\n') : String(value);
}

/** What a text stands for; `null` for nothing, so that the default holds. The agent says whether it fits. */
export function settingValue({ type, multiple }: SkillSetting, text: string): SettingValue | null {
  if (multiple) {
    const lines = text.split('\n').map((line) => line.trim());
    const given = lines.filter((line) => line !== '');
    return given.length === 0 ? null : given;
  }
  if (type === 'string') return text === '' ? null : text;
  const plain = text.trim();
  if (plain === '') return null;
  if (type === 'boolean') return plain === 'true';
  const number = Number(plain);
  return type === 'number' && Number.isFinite(number) ? number : plain;
}

/** What is another than before. */
export function changesOf(
  settings: readonly SkillSetting[],
  drafts: Drafts,
): Params<'skills.configure'>['values'] {
  const changed = settings.filter(({ key, sensitive, value }) => {
    const draft = drafts[key];
    return !sensitive && draft !== undefined && draft !== textOf(value);
  });
  return Object.fromEntries(
    changed.map((setting) => [setting.key, settingValue(setting, drafts[setting.key]!)]),
  );
}

/** Settings that it cannot do without and that nobody has set, as far as anybody can tell. */
export function missingIn(settings: readonly SkillSetting[]): SkillSetting[] {
  return settings.filter(
    (setting) => setting.required && setting.isSet === false && setting.default === undefined,
  );
}
