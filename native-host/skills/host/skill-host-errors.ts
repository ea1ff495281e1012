import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { Standing } from '../catalogue/standing.ts';

const LOOK = 'Look at it with "lifesavor skills show", then run "lifesavor skills approve".';

const WHY_OFF: Readonly<Record<Exclude<Standing, 'approved'>, readonly [string, string]>> = {
  invalid: ['The skill has errors and cannot run.', 'See them with "lifesavor skills show".'],
  new: ['Nobody has approved this skill yet.', LOOK],
  changed: ['The skill has changed since it was approved.', LOOK],
  off: ['The skill is switched off.', LOOK],
};

export function skillOff(standing: Standing): LifeSavorError {
  const [message, nextStep] = WHY_OFF[standing === 'approved' ? 'off' : standing];
  return new LifeSavorError('SKILL_OFF', message, nextStep);
}

export function skillMissing(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_MISSING',
    'There is no such skill.',
    'See what there is with "lifesavor skills list".',
  );
}

export function changedSince(): LifeSavorError {
  return new LifeSavorError('SKILL_CHANGED', 'The skill is not what was looked at any more.', LOOK);
}

export function skillInvalid(): LifeSavorError {
  const [message, nextStep] = WHY_OFF.invalid;
  return new LifeSavorError('SKILL_INVALID', message, nextStep);
}

export function noSuchSecret(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_CONFIG_INVALID',
    'The skill has no secret setting of this name.',
    'See its settings with "lifesavor skills show".',
  );
}

export function notTheUsers(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_KEPT',
    'Only skills in the user’s own folder can be removed here.',
    'Switch it off with "lifesavor skills disable".',
  );
}

export function skillExists(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_EXISTS',
    'There is a skill of this name already.',
    'Remove it first with "lifesavor skills remove".',
  );
}

export function noSkillThere(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_INVALID',
    'There is no skill at this path: it needs a file SKILL.md.',
    'Name a folder with SKILL.md in it, or an .mcpb archive.',
  );
}
