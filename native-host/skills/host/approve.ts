import type { Approval } from '../approval/approvals.ts';
import type { Entry } from '../catalogue/standing.ts';
import type { ConfigField, ConfigValue, SkillPermissions } from '../format/index.ts';
import { configMissing, skillInvalid } from './skill-host-errors.ts';

export interface ApprovalRequest {
  id: string;
  /** What was looked at. */
  hash: string;
  /** Settings that are no secrets. */
  config?: Readonly<Record<string, ConfigValue>>;
  unsandboxed?: boolean;
}

/** What is kept of a person's consent. @throws LifeSavorError SKILL_INVALID, SKILL_CONFIG_MISSING. */
export function approvalOf(
  { skill, hash }: Entry,
  { config = {}, unsandboxed = false }: ApprovalRequest,
  now: Date = new Date(),
): Approval {
  if (hash === undefined || skill.diagnostics.some(({ severity }) => severity === 'error'))
    throw skillInvalid();
  return {
    hash,
    approvedAt: now.toISOString(),
    permissions: copyOf(skill.permissions),
    config: settingsOf(skill.config, config),
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

/** The settings a skill knows, with its defaults; secrets are kept elsewhere. */
function settingsOf(
  fields: Readonly<Record<string, ConfigField>>,
  given: Readonly<Record<string, ConfigValue>>,
): Approval['config'] {
  const settings: Approval['config'] = {};
  for (const [key, field] of Object.entries(fields)) {
    if (field.sensitive) continue;
    const value = given[key] ?? field.default;
    if (value === undefined && field.required) throw configMissing(field.title);
    if (value !== undefined) settings[key] = Array.isArray(value) ? [...value] : (value as string);
  }
  return settings;
}
