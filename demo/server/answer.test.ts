import { describe, expect, it } from 'vitest';
import { answerTo, streamPieces } from './answer.ts';

describe('the demo answer', () => {
  it('quotes the message in prose, in a list and in a code block', () => {
    const answer = answerTo('one [EMAIL_1]\ntwo', []);
    expect(answer).toContain('“one [EMAIL_1] two”');
    expect(answer).toContain('- one [EMAIL_1]\n- two');
    expect(answer).toContain('```\none [EMAIL_1]\ntwo\n```');
  });

  it('is streamed whole, and no placeholder in one piece', () => {
    const answer = answerTo('mail [EMAIL_1] or [API_KEY_12]', ['notes.txt']);
    const pieces = streamPieces(answer);
    expect(pieces.join('')).toBe(answer);
    expect(pieces.filter((piece) => piece.includes('[EMAIL_1]'))).toEqual([]);
    expect(pieces.filter((piece) => piece.includes('[API_KEY_12]'))).toEqual([]);
  });
});
