import { describe, expect, it } from 'vitest';
import type { EntityType } from '../detect/entity-types/index.ts';
import type { Span } from '../detect/types.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { detectionOf } from './detection.ts';
import { parsePolicy } from './parse.ts';
import type { Detection, Policy } from './schema.ts';

const TEXT = 'Ask Ada Berg at Nimbus Ltd about ticket XY-77.';

function span(value: string, type: EntityType, score = 0.9): Span {
  const start = TEXT.indexOf(value);
  return { start, end: start + value.length, type, score, recognizer: 'test' };
}

const SPANS = [span('Ada Berg', 'PERSON', 0.7), span('Nimbus Ltd', 'ORGANIZATION')];

function found(detection: Detection, site = 'chat.test', profile?: Policy['profile']): string[] {
  const policy = { ...DEFAULT_POLICY, ...(profile && { profile }), detection };
  return detectionOf(policy)
    .apply(TEXT, site, SPANS)
    .map((s) => TEXT.slice(s.start, s.end));
}

describe('detectionOf', () => {
  it('changes nothing when nothing is set', () => {
    expect(found({})).toEqual(['Ada Berg', 'Nimbus Ltd']);
  });

  it('leaves out types and unsure findings a person does not want', () => {
    expect(found({ disabledTypes: ['PERSON'] })).toEqual(['Nimbus Ltd']);
    expect(found({ thresholds: { PERSON: 0.8 } })).toEqual(['Nimbus Ltd']);
  });

  it('leaves out what is no personal data, however it is spelled, here or everywhere', () => {
    expect(found({ allowed: [{ value: ' nimbus  LTD' }] })).toEqual(['Ada Berg']);
    const here: Detection = { allowed: [{ value: 'Ada Berg', site: '*.intranet.test' }] };
    expect(found(here, 'wiki.intranet.test')).toEqual(['Nimbus Ltd']);
    expect(found(here, 'chat.test')).toEqual(['Ada Berg', 'Nimbus Ltd']);
  });

  it("finds a person's own patterns as well", () => {
    expect(found({ custom: [{ id: 'ticket', pattern: 'XY-\\d+' }] })).toContain('XY-77');
  });

  it('follows the profile: coding asks for surer names, off finds nothing', () => {
    expect(found({}, 'chat.test', 'coding')).toEqual([]);
    expect(found({}, 'chat.test', 'off')).toEqual([]);
    expect(found({}, 'chat.test', 'clinical')).toHaveLength(2);
  });

  it('lets what a person set win over the profile', () => {
    expect(found({ thresholds: { PERSON: 0.6 } }, 'chat.test', 'coding')).toEqual(['Ada Berg']);
  });
});

describe('a policy with detection settings', () => {
  const withCustom = (custom: unknown) => ({ ...DEFAULT_POLICY, detection: { custom: [custom] } });

  it('is refused with a reason when a pattern could take for ever', () => {
    expect(() => parsePolicy(withCustom({ id: 'x', pattern: '(a)\\1' }))).toThrow(/linear time/);
    expect(() => parsePolicy(withCustom({ id: 'x' }))).toThrow(/either a pattern or words/);
  });

  it('is read when all is well', () => {
    expect(parsePolicy(withCustom({ id: 'x', words: ['Zephyr'] })).detection?.custom).toHaveLength(
      1,
    );
  });
});
