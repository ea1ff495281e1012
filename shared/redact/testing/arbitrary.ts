import fc from 'fast-check';
import { type Conversation, createConversation } from '../conversation.ts';
import type { RedactableSpan } from '../redact.ts';

const FRAGMENTS = [
  '[EMAIL_1]',
  '[EMAIL\\_2]',
  '\\[EMAIL_1\\]',
  '\\[EMAIL_1]',
  '[EMAIL_1\\]',
  '[TEXT_1]',
  '[API_KEY_1]',
  '[API\\_KEY\\_1]',
  '[PHONE_01]',
  '[',
  ']',
  '\\',
  '_',
  '[[',
  'EMAIL_1',
  'API_KEY_',
  '1',
  '234567890',
  '[EMA',
  '$&',
  '\n',
  '🔑',
  '\ud83d',
  ' ',
  'ann@example.org',
];

/** Arbitrary text, mostly made of pieces of placeholders in every spelling. */
export function trickyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
  );
  return fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
}

/** A text with spans anywhere in it, overlapping, empty and out of range ones included. */
export function spansOf(text: string): fc.Arbitrary<{ text: string; spans: RedactableSpan[] }> {
  const position = fc.integer({ min: -1, max: text.length + 1 });
  const span = fc
    .tuple(position, position, fc.constantFrom('EMAIL_ADDRESS', 'API_KEY', 'PHONE_NUMBER'))
    .map(([a, b, type]) => ({ start: Math.min(a, b), end: Math.max(a, b), type }) as const);
  return fc.array(span, { maxLength: 4 }).map((spans) => ({ text, spans }));
}

/** A conversation that already knows a few values, some of which look like placeholders. */
export function conversations(): fc.Arbitrary<Conversation> {
  return fc.array(trickyText(), { minLength: 1, maxLength: 4 }).map((values) => {
    const conversation = createConversation();
    for (const value of values) conversation.placeholderFor('EMAIL_ADDRESS', `v${value}`);
    conversation.placeholderFor('API_KEY', 'key');
    conversation.placeholderFor('TEXT', '[EMAIL_1]');
    return conversation;
  });
}
