import { describe, expect, it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';
import { isProgramLiteral } from './program-literal.ts';

function isLiteral(marked: string): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return isProgramLiteral({ text: marked.replace(/[«»]/g, ''), start, end });
}

it.each([
  "{ user: '«john»', xp: 100 }",
  'const name = "«Jane»";',
  "  password: '«x»'\n})",
  'name.value = "«John»"; // set',
])('takes %s for a literal of a program', (marked) => {
  expect(isLiteral(marked)).toBe(true);
});

it.each([
  '{"user":"«john»","xp":100}',
  'my password: "«x»" and the user is "y"',
  'user: «john»,',
  'name = "«Jane»"\n',
])('takes %s for data or a sentence', (marked) => {
  expect(isLiteral(marked)).toBe(false);
});

describe('the people and passwords of examples in programs', () => {
  it('are nobody and open nothing', () => {
    expectFindings('PASSWORD', [
      "{ user: 'ada', password: 'secret123' }",
      "auth: { password: 'secret-2-levels' } }",
      '{"user":"ada","password":"«secret123»"}',
      'my password is «secret123»',
      "{ password: '«tr0ub4dor&3»' }",
    ]);
    expectFindings('USERNAME', [
      "Player.parse({ username: 'billie', xp: 100 });",
      '{"username":"«billie.j»"}',
    ]);
    expectFindings('PERSON', [
      "users.push({ name: 'Alice', age: 30 })",
      '// → {"name":"Alice"}',
      'Name: «Alice»',
      '"name": "«Alice»"',
    ]);
  });
});
