/** agentskills.io: lower-case letters and digits in groups joined by single hyphens. */
const SKILL_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_NAME = 64;

/** Whether a skill may be called so. */
export function isSkillName(name: string): boolean {
  return name.length <= MAX_NAME && SKILL_NAME.test(name);
}
