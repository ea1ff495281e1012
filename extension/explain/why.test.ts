import { expect, test } from 'vitest';
import { createDetector } from '../../shared/detect/index.ts';
import type { Span } from '../../shared/detect/types.ts';
import { createWhy } from './why.ts';
import { questionAbout } from './why-question.ts';

const detector = createDetector();
const why = createWhy();

function whyOf(text: string, type: Span['type']) {
  const span = detector.scan(text).find((found) => found.type === type);
  if (span === undefined) throw new Error(`no ${type}`);
  return why(questionAbout(text, span, []));
}

test('names rule, checksum, how sure it is, and what would have changed that', () => {
  const { because, otherwise } = whyOf('pay to DE89370400440532013000 please', 'IBAN_CODE');
  expect(because).toMatch(/rule “iban”.*check.*\d+ % sure\.$/);
  expect(otherwise).toMatch(/If it failed .* check, it would be left alone/);
});

test('names the word that made the difference', () => {
  const { because, otherwise } = whyOf('my date of birth is 03/04/1981', 'DATE_OF_BIRTH');
  expect(because).toContain('stands nearby');
  expect(otherwise).toMatch(/^Without “.*” nearby/);
});

test('explains the same in the middle of a long text, without keeping it', () => {
  const text = `${'word '.repeat(5_000)}mail ada@example.org now${' word'.repeat(5_000)}`;
  const span = detector.scan(text).find(({ type }) => type === 'EMAIL_ADDRESS')!;
  const question = questionAbout(text, span, []);
  expect(question.text.length).toBeLessThan(2_100);
  expect(why(question)).toEqual(whyOf('mail ada@example.org now', 'EMAIL_ADDRESS'));
});

test('names the column of a table, also far below its header', () => {
  const rows = 'Xiu;Hove\n'.repeat(1_000);
  const text = `${'word '.repeat(5_000)}\nfirst name;city\n${rows}Mo;Rye`;
  const spans = detector.scan(text).filter(({ type }) => type === 'PERSON');
  const { because, otherwise } = why(questionAbout(text, spans.at(-1)!, []));
  expect(because).toMatch(/^The column it stands in is called “first name”.*86 % sure\.$/);
  expect(otherwise).toBe('In a column with another name than “first name” it would be left alone.');
});

test('says so without the name where the header is too far away', () => {
  const text = `first name;city\n${'Xiu;Hove\n'.repeat(5_000)}`;
  const span = detector.scan(text).findLast(({ type }) => type === 'PERSON')!;
  expect(why(questionAbout(text, span, []))).toEqual({
    because: 'The name of its column in the table says so. Life Savor is 86 % sure.',
    otherwise: 'In a column with another name it would be left alone.',
  });
});

test('says that the model, a pattern of one’s own, or the agent found it', () => {
  const text = 'ask Mia Lindqvist about it';
  const span: Span = { start: 4, end: 17, type: 'PERSON', score: 0.9, recognizer: 'pii-small' };
  expect(why(questionAbout(text, span, [span])).because).toMatch(/The model.*90 % sure/);
  expect(why(questionAbout(text, span, [])).because).toContain('agent on this computer');
  const own: Span = { ...span, type: 'CUSTOM', recognizer: 'custom:colleagues' };
  expect(why(questionAbout(text, own, [])).because).toContain('“colleagues”');
});
