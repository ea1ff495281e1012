import type { EntityType } from '../../../../shared/detect/entity-types/index.ts';
import { PROFILES } from '../../../../shared/policy/profiles.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { nameOf, TYPE_GROUPS } from './type-groups.ts';

/** One type as the page shows it. */
export interface TypeRow {
  type: EntityType;
  name: string;
  isOn: boolean;
  /** The profile has it off; it cannot be switched on beside it. */
  isOffByProfile: boolean;
  /** What the person asks for; `undefined`: the usual. */
  threshold: number | undefined;
  /** What the profile asks for. */
  usual: number | undefined;
}

export interface RowGroup {
  id: string;
  name: string;
  rows: TypeRow[];
  /** How many of all its types are off. */
  off: number;
}

/** The groups with the rows that fit what was searched for; groups without any are left out. */
export function rowGroups(policy: Policy, search: string): RowGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return TYPE_GROUPS.map(({ id, name, types }) => {
    const rows = types.map((type) => rowOf(policy, type));
    const off = rows.filter((row) => !row.isOn).length;
    return { id, name, off, rows: rows.filter((row) => fits(row, words)) };
  }).filter(({ rows }) => rows.length > 0);
}

/** "2 kinds are off, 1 has to be surer." Empty when all is as usual. */
export function changesSentence(policy: Policy): string {
  const { disabledTypes = [], thresholds = {} } = policy.detection ?? {};
  const surer = Object.keys(thresholds).length;
  const parts = [
    ...(disabledTypes.length > 0 ? [`${counted(disabledTypes.length)} off`] : []),
    ...(surer > 0 ? [`${counted(surer)} found only when surer than usual`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

function counted(count: number): string {
  return count === 1 ? '1 kind is' : `${count} kinds are`;
}

function rowOf(policy: Policy, type: EntityType): TypeRow {
  const profile = policy.profile && PROFILES[policy.profile];
  const isOffByProfile = profile?.disabledTypes.includes(type) ?? false;
  const isOff = policy.detection?.disabledTypes?.includes(type) ?? false;
  return {
    type,
    name: nameOf(type),
    isOn: !isOff && !isOffByProfile,
    isOffByProfile,
    threshold: policy.detection?.thresholds?.[type],
    usual: profile?.thresholds[type],
  };
}

function fits({ name, type }: TypeRow, words: readonly string[]): boolean {
  const text = `${name} ${type.replaceAll('_', ' ')}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
