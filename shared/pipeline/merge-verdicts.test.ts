import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../detect/entity-types/index.ts';
import { ACTIONS } from '../policy/actions.ts';
import type { Finding, SafetyFinding, Verdict } from '../protocol/message.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { actionOf, routeOf } from './route-stage.ts';

const action = fc.constantFrom(...ACTIONS);
const place = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));
const score = fc.constantFrom(0.5, 0.8, 1);

const finding: fc.Arbitrary<Finding> = fc
  .record({ action, place, score, severity: fc.constantFrom(...SEVERITIES) })
  .map(({ place: { start, end }, ...rest }) => ({
    ...rest,
    start,
    end,
    type: 'ID',
    recognizer: 'test',
  }));

const safetyFinding: fc.Arbitrary<SafetyFinding> = fc
  .record({ action, place, score, rule: fc.constantFrom('a', 'b') })
  .map(({ place: { start, end }, ...rest }) => ({
    ...rest,
    start,
    end,
    category: 'prompt-injection',
  }));

const verdict: fc.Arbitrary<Verdict> = fc
  .tuple(fc.array(finding, { maxLength: 4 }), fc.array(safetyFinding, { maxLength: 3 }))
  .map(([findings, safety]) => {
    const strongestAction = actionOf(findings, safety);
    return { action: strongestAction, findings, safety, route: routeOf(strongestAction) };
  });

function rank(finding: { action: Finding['action'] }): number {
  return ACTIONS.indexOf(finding.action);
}

function covers(outer: Finding | SafetyFinding, inner: Finding | SafetyFinding): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && rank(outer) >= rank(inner);
}

describe('mergeVerdicts', () => {
  it('is never weaker than either verdict', () => {
    fc.assert(
      fc.property(verdict, verdict, (local, agent) => {
        const merged = mergeVerdicts(local, agent);
        for (const side of [local, agent]) {
          expect(rank(merged)).toBeGreaterThanOrEqual(rank(side));
          for (const wanted of side.findings)
            if (wanted.action !== 'allow')
              expect(merged.findings.some((f) => covers(f, wanted))).toBe(true);
          for (const wanted of side.safety)
            expect(merged.safety.some((f) => f.rule === wanted.rule && covers(f, wanted))).toBe(
              true,
            );
        }
      }),
    );
  });

  it('leaves no overlapping findings, sorted, and routes by the strongest action', () => {
    fc.assert(
      fc.property(verdict, verdict, (local, agent) => {
        const { findings, safety, action, route } = mergeVerdicts(local, agent);
        findings.slice(1).forEach((f, i) => {
          expect(f.start).toBeGreaterThanOrEqual(findings[i]!.end);
        });
        expect(actionOf(findings, safety)).toBe(action);
        expect(routeOf(action)).toBe(route);
      }),
    );
  });

  it('does not care which side is which, for what is protected', () => {
    fc.assert(
      fc.property(verdict, verdict, (local, agent) => {
        const one = mergeVerdicts(local, agent);
        const other = mergeVerdicts(agent, local);
        const bounds = ({ findings }: Verdict) =>
          findings.filter((f) => f.action !== 'allow').map((f) => [f.start, f.end, f.action]);
        expect(bounds(one)).toEqual(bounds(other));
      }),
    );
  });

  it('reports what both saw once', () => {
    const seen: Finding = {
      start: 0,
      end: 5,
      type: 'EMAIL_ADDRESS',
      score: 0.9,
      recognizer: 'email',
      severity: 'medium',
      action: 'redact',
    };
    const side: Verdict = { action: 'redact', findings: [seen], safety: [], route: 'cloud' };
    expect(mergeVerdicts(side, side)).toEqual(side);
  });
});
