import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConversation } from './conversation.ts';
import { findPlaceholders } from './find.ts';
import { restore } from './restore.ts';
import { createRestorer } from './restorer.ts';
import { conversations, trickyText } from './testing/arbitrary.ts';
import { MAX_TOKEN_LENGTH } from './token.ts';

function cut(text: string, positions: readonly number[]): string[] {
  const edges = [...new Set([0, ...positions.map((p) => p % (text.length + 1)), text.length])];
  edges.sort((a, b) => a - b);
  return edges.slice(1).map((edge, i) => text.slice(edges[i], edge));
}

describe('streaming restorer', () => {
  it('shows the value however the placeholder is cut', () => {
    const conversation = createConversation();
    conversation.placeholderFor('API_KEY', 'the key');
    for (const answer of ['use [API_KEY_1].', 'use [API\\_KEY\\_1].', 'use \\[API_KEY_1\\].'])
      for (let at = 0; at <= answer.length; at += 1) {
        const restorer = createRestorer(conversation);
        const shown =
          restorer.push(answer.slice(0, at)) + restorer.push(answer.slice(at)) + restorer.end();
        expect(shown).toBe('use the key.');
      }
  });

  it('joins to the restored whole for every way of cutting any text', () => {
    fc.assert(
      fc.property(
        trickyText(),
        fc.array(fc.nat(), { maxLength: 12 }),
        conversations(),
        (text, positions, conversation) => {
          const restorer = createRestorer(conversation);
          const shown = cut(text, positions).map((chunk) => restorer.push(chunk));
          expect(shown.join('') + restorer.end()).toBe(restore(text, conversation).text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never shows part of a placeholder and never holds more than one back', () => {
    fc.assert(
      fc.property(trickyText(), (text) => {
        const restorer = createRestorer(createConversation());
        let shown = 0;
        for (const [i, unit] of text.split('').entries()) {
          shown += restorer.push(unit).length;
          expect(i + 1 - shown).toBeLessThanOrEqual(MAX_TOKEN_LENGTH);
          expect(findPlaceholders(text).some((p) => p.start < shown && shown < p.end)).toBe(false);
        }
      }),
    );
  });

  it('lets go of an unfinished placeholder at the end', () => {
    const restorer = createRestorer(createConversation());
    expect(restorer.push('see [EMAIL')).toBe('see ');
    expect(restorer.end()).toBe('[EMAIL');
    expect(restorer.push('next')).toBe('next');
  });

  it('does not hold ordinary brackets', () => {
    const restorer = createRestorer(createConversation());
    expect(restorer.push('a [link')).toBe('a [link');
    expect(restorer.push('](https://example.org) [x')).toBe('](https://example.org) [x');
  });
});

describe('restore', () => {
  it('puts values back that look like replacement patterns or placeholders, once', () => {
    const conversation = createConversation();
    conversation.placeholderFor('PASSWORD', '$& [EMAIL_1]');
    conversation.placeholderFor('EMAIL_ADDRESS', 'ann@example.org');
    expect(restore('[PASSWORD_1]', conversation)).toEqual({ text: '$& [EMAIL_1]', restored: 1 });
  });

  it('leaves unknown placeholders alone', () => {
    const conversation = createConversation();
    conversation.placeholderFor('EMAIL_ADDRESS', 'ann@example.org');
    expect(restore('[EMAIL_2] [EMAIL_01] [email_1]', conversation).restored).toBe(0);
  });

  it('knows entries learnt later, and keeps its own on a clash', () => {
    const conversation = createConversation();
    conversation.placeholderFor('EMAIL_ADDRESS', 'ann@example.org');
    conversation.learn([
      { placeholder: '[EMAIL_1]', type: 'EMAIL_ADDRESS', value: 'eve@example.org' },
      { placeholder: '[EMAIL_2]', type: 'EMAIL_ADDRESS', value: 'bob@example.org' },
      { placeholder: 'hello', type: 'EMAIL_ADDRESS', value: 'x' },
    ]);
    expect(restore('[EMAIL_1] [EMAIL_2]', conversation).text).toBe(
      'ann@example.org bob@example.org',
    );
    expect(conversation.placeholderFor('EMAIL_ADDRESS', 'bob@example.org')).toBe('[EMAIL_2]');
    expect(conversation.size).toBe(2);
  });
});
