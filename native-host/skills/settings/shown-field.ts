import type { SkillDetails } from '../../../shared/protocol/skills.ts';
import type { ConfigField } from '../format/index.ts';

/** A setting as a skill describes it, as it is sent. */
export function shownField(
  key: string,
  { min: _, max: __, default: preset, ...field }: ConfigField,
): SkillDetails['config'][number] {
  if (preset === undefined) return { key, ...field };
  return { key, ...field, default: typeof preset === 'object' ? [...preset] : preset };
}
