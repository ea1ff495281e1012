import { z } from 'zod';
import { configFieldSchema, configValueSchema, hashSchema, skillIdSchema } from './skills.ts';

const keySchema = z.string().min(1).max(128).describe('As the manifest calls the setting.');

export const skillSettingSchema = z.strictObject({
  ...configFieldSchema.shape,
  value: configValueSchema
    .optional()
    .describe('What was set; absent where nothing was, and always for secrets.'),
  isSet: z
    .boolean()
    .optional()
    .describe('Whether a value was set; absent for secrets while the vault is not open.'),
});
/** One setting that a skill asks for, with what a person has set. */
export type SkillSetting = z.infer<typeof skillSettingSchema>;

/** `skills.settings`: what can be set for a skill, and what is. */
export const skillsSettings = {
  params: z.strictObject({ id: skillIdSchema }),
  result: z.strictObject({ hash: hashSchema.optional(), settings: z.array(skillSettingSchema) }),
};

const settingProblemSchema = z.strictObject({
  key: keySchema,
  code: z.enum(['SKILL_CONFIG_INVALID', 'SKILL_CONFIG_MISSING']),
  message: z.string(),
  nextStep: z.string(),
});
/** Why one setting cannot be what it was to be. */
export type SettingProblem = z.infer<typeof settingProblemSchema>;

/**
 * `skills.configure`: sets what is no secret; `null` takes a value back, and what is not named stays.
 * Its process gets them when it is next started. Nothing is set while there is a problem.
 */
export const skillsConfigure = {
  params: z.strictObject({
    id: skillIdSchema,
    hash: hashSchema,
    values: z.record(keySchema, configValueSchema.nullable()),
  }),
  result: z.strictObject({ problems: z.array(settingProblemSchema) }),
};

/** `skills.secret`: keeps a secret setting of a skill in the vault; `null` removes it from there. */
export const skillsSecret = {
  params: z.strictObject({
    id: skillIdSchema,
    key: keySchema,
    value: z.string().min(1).max(65_536).nullable(),
  }),
  result: z.strictObject({}),
};
