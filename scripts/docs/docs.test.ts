import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../shared/detect/entity-types/index.ts';
import { DEFAULT_POLICY } from '../../shared/policy/index.ts';
import { SKILL_STATES } from '../../shared/protocol/skills.ts';
import { generatedFiles } from './files.ts';
import { typeText } from './type-text.ts';

describe('generated documents', () => {
  it.each([...generatedFiles()])('%s is what "npm run docs" writes', (path, content) => {
    const committed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(committed, 'run "npm run docs"').toBe(content);
  });

  it('describe every member the default policy has', () => {
    const schema = JSON.parse(generatedFiles().get('docs/policy.schema.json') ?? '{}');
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(Object.keys(DEFAULT_POLICY)),
    );
  });
});

describe('typeText', () => {
  it('writes a schema the way a type is read', () => {
    const schema = {
      type: 'object',
      properties: {
        id: { type: 'integer' },
        kind: { enum: ['a', 'b'] },
        pairs: { type: 'array', items: { type: 'array', prefixItems: [{ type: 'string' }] } },
      },
      required: ['id'],
    };
    expect(typeText(schema)).toBe('{ id: integer, kind?: "a" | "b", pairs?: [string][] }');
  });

  it('writes what may have any names as such', () => {
    const schema = { type: 'object', additionalProperties: { type: 'string' } };
    expect(typeText(schema)).toBe('{ [name]: string }');
  });

  it('calls long lists of words by the name they have on the page, and writes out all others', () => {
    expect(typeText({ enum: ENTITY_TYPES })).toBe('EntityType');
    expect(typeText({ enum: SKILL_STATES })).toBe('SkillState');
    expect(typeText({ enum: [...ENTITY_TYPES, 'TEXT'] })).toBe('EntityType | "TEXT"');
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
    expect(typeText({ enum: words })).toBe(words.map((word) => `"${word}"`).join(' | '));
  });
});
