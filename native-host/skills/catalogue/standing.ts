import type { Approval } from '../approval/approvals.ts';
import type { Skill } from '../format/index.ts';

/** A skill as it lies in its folder now. */
export interface Entry {
  skill: Skill;
  /** Over every file; absent where not all of them can be read or taken. */
  hash?: string;
  /** Code of what is wrong with its files as a whole. */
  problem?: string;
}

/** Whether a skill may run, and if not, why. `approved` is the only one that may. */
export type Standing = 'invalid' | 'new' | 'changed' | 'off' | 'approved';

/**
 * What a person's approval says about the skill as it is now. What comes with the product is
 * approved with it. One changed byte of any file is a skill nobody has approved.
 */
export function standingOf({ skill, hash }: Entry, approval: Approval | undefined): Standing {
  if (hash === undefined || skill.diagnostics.some(({ severity }) => severity === 'error'))
    return 'invalid';
  if (approval?.disabled) return 'off';
  if (approval) return approval.hash === hash ? 'approved' : 'changed';
  return skill.source === 'bundled' ? 'approved' : 'new';
}
