import type { Approval } from '../approval/approvals.ts';
import type { Entry } from '../catalogue/standing.ts';
import type { ConfigValues, SkillPermissions } from '../format/index.ts';
import { skillInvalid } from './skill-host-errors.ts';

export interface ApprovalRequest {
  id: string;
  /** What was looked at. */
  hash: string;
  /** Settings that are no secrets; what is not named stays as it was. */
  config?: ConfigValues;
  unsandboxed?: boolean;
}

/** What is kept of a person's consent. @throws LifeSavorError SKILL_INVALID. */
export function approvalOf(
  { skill, hash }: Entry,
  { unsandboxed = false }: Pick<ApprovalRequest, 'unsandboxed'>,
  now: Date = new Date(),
): Approval {
  if (hash === undefined || skill.diagnostics.some(({ severity }) => severity === 'error'))
    throw skillInvalid();
  return {
    hash,
    approvedAt: now.toISOString(),
    permissions: copyOf(skill.permissions),
    unsandboxed,
    disabled: false,
  };
}

/** The permissions as they are kept and sent. */
export function copyOf(permissions: SkillPermissions): Approval['permissions'] {
  const { hosts, read, write, types, node, writeSettings } = permissions;
  return {
    hosts: [...hosts],
    read: [...read],
    write: [...write],
    types: [...types],
    node: [...node],
    writeSettings: [...writeSettings],
  };
}
