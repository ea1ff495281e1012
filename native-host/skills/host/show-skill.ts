import type { SkillDetails, SkillSummary } from '../../../shared/protocol/skills.ts';
import { describeReach } from '../catalogue/describe-reach.ts';
import type { Entry, Standing } from '../catalogue/standing.ts';
import type { SkillState } from '../process/index.ts';
import { shownField } from '../settings/shown-field.ts';
import { copyOf } from './approve.ts';

/** A skill as lists show it. */
export function summaryOf(
  { skill, problem }: Entry,
  standing: Standing,
  running: SkillState | undefined,
): SkillSummary {
  const { id, name, description, version, source, server, diagnostics } = skill;
  const code = problem ?? diagnostics.find(({ severity }) => severity === 'error')?.code;
  const able = server ? (running ?? 'idle') : 'no-server';
  return {
    id,
    name,
    description,
    ...(version !== undefined && { version }),
    source,
    state: standing === 'approved' ? able : standing,
    ...(code !== undefined && { problem: code }),
  };
}

/** All a person needs to see before they agree. */
export function detailsOf({ skill, hash }: Entry, summary: SkillSummary): SkillDetails {
  const { folder, instructions, permissions, config, diagnostics } = skill;
  return {
    ...summary,
    folder,
    instructions,
    ...(hash !== undefined && { hash }),
    permissions: copyOf(permissions),
    reach: describeReach(skill),
    config: Object.entries(config).map(([key, field]) => shownField(key, field)),
    diagnostics: [...diagnostics],
  };
}
