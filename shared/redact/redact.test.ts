import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, createConversation } from './conversation.ts';
import { type RedactableSpan, redact } from './redact.ts';
import { restore } from './restore.ts';
import { conversations, spansOf, trickyText } from './testing/arbitrary.ts';

const EMAIL: RedactableSpan['type'] = 'EMAIL_ADDRESS';

function spanOf(text: string, value: string, type = EMAIL): RedactableSpan {
  const start = text.indexOf(value);
  return { start, end: start + value.length, type };
}

function redactValue(text: string, value: string, conversation: Conversation): string {
  return redact(text, [spanOf(text, value)], conversation, { ownPlaceholders: 'keep' }).text;
}

describe('redact', () => {
  it('gives a value the same placeholder in every message and a new value the next number', () => {
    const conversation = createConversation();
    expect(redactValue('to ann@example.org', 'ann@example.org', conversation)).toBe('to [EMAIL_1]');
    expect(redactValue('or bob@example.org', 'bob@example.org', conversation)).toBe('or [EMAIL_2]');
    expect(redactValue('ann@example.org!', 'ann@example.org', conversation)).toBe('[EMAIL_1]!');
  });

  it('goes on numbering after the entries it was opened with', () => {
    const first = createConversation();
    redactValue('ann@example.org', 'ann@example.org', first);
    const reopened = createConversation(first.entries());
    expect(redactValue('bob@example.org', 'bob@example.org', reopened)).toBe('[EMAIL_2]');
  });

  it('never hands out a reserved placeholder', () => {
    const conversation = createConversation();
    conversation.reserve('an old answer about [EMAIL_1] and \\[EMAIL\\_2\\]');
    expect(redactValue('ann@example.org', 'ann@example.org', conversation)).toBe('[EMAIL_3]');
  });

  it('tells where it replaced what, in offsets of the original', () => {
    const text = 'a ann@example.org b';
    const { edits } = redact(text, [spanOf(text, 'ann@example.org')], createConversation());
    expect(edits).toEqual([
      { start: 2, end: 17, placeholder: '[EMAIL_1]', type: EMAIL, value: 'ann@example.org' },
    ]);
  });

  it('replaces overlapping spans as one', () => {
    const spans = [
      { start: 0, end: 6, type: EMAIL },
      { start: 4, end: 10, type: EMAIL },
    ];
    const conversation = createConversation();
    const redacted = redact('0123456789!', spans, conversation);
    expect(redacted.text).toBe('[EMAIL_1]!');
    expect(restore(redacted.text, conversation).text).toBe('0123456789!');
  });

  it('leaves a known placeholder of a resent draft alone in keep mode', () => {
    const conversation = createConversation();
    const first = redactValue('mail ann@example.org', 'ann@example.org', conversation);
    const again = redact(first, [], conversation, { ownPlaceholders: 'keep' });
    expect(again).toEqual({ text: 'mail [EMAIL_1]', edits: [] });
  });

  it('escapes a typed look-alike even when its number is given out in the same message', () => {
    const conversation = createConversation();
    const text = 'ann@example.org is not [EMAIL_1]';
    const sent = redactValue(text, 'ann@example.org', conversation);
    expect(sent).toBe('[EMAIL_1] is not [TEXT_1]');
    expect(restore(sent, conversation).text).toBe(text);
  });

  it('redacts what sticks out of a placeholder it knows', () => {
    const conversation = createConversation();
    redactValue('ann@example.org', 'ann@example.org', conversation);
    const text = 'pw [EMAIL_1]hunter2';
    expect(redactValue(text, ']hunter2', conversation)).toBe('pw [EMAIL_2]');
  });
});

describe('restore after redact', () => {
  it('gives every message of a conversation back exactly, at any later time', () => {
    fc.assert(
      fc.property(fc.array(trickyText().chain(spansOf), { maxLength: 5 }), (messages) => {
        const conversation = createConversation();
        const sent = messages.map(({ text, spans }) => redact(text, spans, conversation).text);
        messages.forEach(({ text }, i) => {
          expect(restore(sent[i]!, conversation).text).toBe(text);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('lets no value out of a span', () => {
    fc.assert(
      fc.property(trickyText(), trickyText(), conversations(), (before, after, conversation) => {
        const value = 'VALUE4711';
        const text = before + value + after;
        const span = { start: before.length, end: before.length + value.length, type: EMAIL };
        for (const ownPlaceholders of ['escape', 'keep'] as const)
          expect(redact(text, [span], conversation, { ownPlaceholders }).text).not.toContain(value);
      }),
    );
  });

  it('in keep mode differs from the original only where the conversation knew a placeholder', () => {
    fc.assert(
      fc.property(trickyText().chain(spansOf), conversations(), ({ text, spans }, conversation) => {
        const shown = createConversation(conversation.entries());
        const outside = spans.filter((span) => !text.slice(span.start, span.end).includes('['));
        const sent = redact(text, outside, conversation, { ownPlaceholders: 'keep' });
        const cut = sent.edits.some((edit) => /[[\]]/.test(edit.value) && edit.type !== 'TEXT');
        fc.pre(!cut);
        expect(restore(sent.text, conversation).text).toBe(restore(text, shown).text);
      }),
      { numRuns: 1500 },
    );
  });
});
