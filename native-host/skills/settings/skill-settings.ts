import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { SettingProblem, SkillSetting } from '../../../shared/protocol/skill-settings.ts';
import type { Approvals } from '../approval/approvals.ts';
import type { ConfigValues, Skill } from '../format/index.ts';
import {
  type Changes,
  changedSettings,
  checkSettings,
  type SettingsMachine,
} from './check-settings.ts';
import { KeptSettings } from './kept-settings.ts';
import { shownField } from './shown-field.ts';

const HOW_TO_SET = 'Set it in the side panel, or with "lifesavor skills approve --set key=value".';

/** The settings of skills that are no secrets: shown, checked and kept. */
export class SkillSettings {
  readonly #kept: KeptSettings;
  readonly #machine: SettingsMachine;

  constructor(file: string, machine: SettingsMachine) {
    this.#kept = new KeptSettings(file);
    this.#machine = machine;
  }

  /** What a person has set for the skill. */
  of({ id, config }: Pick<Skill, 'id' | 'config'>): ConfigValues {
    return changedSettings({ config }, this.#kept.get(id), {});
  }

  /** Everything that can be set. @param secrets names of those that are set; `undefined` where nobody can tell */
  list(
    skill: Pick<Skill, 'id' | 'config'>,
    secrets: readonly string[] | undefined,
  ): SkillSetting[] {
    const values = this.of(skill);
    return Object.entries(skill.config).map(([key, field]) => {
      if (!field.sensitive) {
        const value = values[key];
        return {
          ...shownField(key, field),
          ...(value !== undefined && { value: typeof value === 'object' ? [...value] : value }),
          isSet: value !== undefined,
        };
      }
      // A default of a secret is one that everybody has.
      const { default: _, ...shown } = shownField(key, field);
      return { ...shown, ...(secrets && { isSet: secrets.includes(key) }) };
    });
  }

  /** What keeps the changes from being made. */
  check(skill: Skill, changes: Changes): SettingProblem[] {
    return checkSettings(skill, changes, this.#machine);
  }

  /** @throws LifeSavorError SKILL_CONFIG_MISSING, SKILL_CONFIG_INVALID, for the first one that is not as it has to be. */
  requireAll(skill: Skill, changes: Changes): void {
    const needed = Object.entries(skill.config)
      .filter(([, { required, sensitive }]) => required && !sensitive)
      .map(([key]) => [key, null] as const);
    const all = { ...Object.fromEntries(needed), ...this.of(skill), ...changes };
    const [problem] = this.check(skill, all);
    if (problem) throw new LifeSavorError(problem.code, problem.message, HOW_TO_SET);
  }

  /** Makes changes that were checked. @throws LifeSavorError OUTPUT_UNWRITABLE. */
  change(skill: Skill, changes: Changes): void {
    this.#kept.set(skill.id, changedSettings(skill, this.#kept.get(skill.id), changes));
  }

  /** @throws LifeSavorError OUTPUT_UNWRITABLE. */
  remove(id: string): void {
    this.#kept.remove(id);
  }

  /** Takes over what earlier versions kept with the approvals. @throws LifeSavorError OUTPUT_UNWRITABLE. */
  takeOver(approvals: Approvals): void {
    for (const id of approvals.ids()) {
      const { config, ...approval } = approvals.get(id)!;
      if (config === undefined) continue;
      this.#kept.set(id, { ...config, ...this.#kept.get(id) });
      approvals.set(id, approval);
    }
  }
}
