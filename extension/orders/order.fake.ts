import type { CloudOrder } from '../../shared/protocol/cloud.ts';

/** An order as the agent tells of it; by default, to remove a skill. */
export function fakeOrder(n: number, more: Partial<CloudOrder> = {}): CloudOrder {
  return {
    id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    digest: String(n).repeat(64).slice(0, 64),
    kind: 'skill.remove',
    state: 'pending',
    issued: '2026-01-01T00:00:00.000Z',
    about: { skill: 'notes' },
    warnings: [],
    ...more,
  };
}
