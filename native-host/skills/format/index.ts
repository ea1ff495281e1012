export { isPathField, whyNoValue } from './config-fields.ts';
export { fillIn } from './fill-in.ts';
export type { FillPlace } from './fill-place.ts';
export { absolutePath } from './permissions/paths.ts';
export { isRunnable, readSkill } from './read-skill.ts';
export { type ConfigValues, chosenPaths } from './settings.ts';
export type {
  ConfigField,
  ConfigValue,
  Skill,
  SkillPermissions,
  SkillSource,
} from './skill.ts';
