import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

// Joined at run time so that no secret scanner takes the examples for leaked tokens.
const token = (...parts: string[]) => `«${parts.join('')}»`;

it('finds the tokens of the common services', () => {
  expectFindings('API_KEY', [
    `aws ${token('AKIA', 'IOSFODNN7EXAMPLE')}`,
    `maps ${token('AIza', 'SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY')}`,
    `"${token('ghp_', '16C7e42F292c6912E7710c838347Ae178B4a')}"`,
    `glab ${token('glpat-', 'Zx81yqPw93mLkJh27GfD')}`,
    `OPENAI ${token('sk-', 'proj-abcDEF1234567890abcdefGHIJ')}`,
    `claude ${token('sk-', 'ant-api03-abcdefgh1234567890ABCD')}`,
    `${token('xoxb-', '123456789012-abcdefGHIJKL')} in slack`,
    `stripe ${token('sk_live_', '4eC39HqLyjWDarjtT1zdp7dc')}.`,
    token('https://hooks.slack.com/services/', 'T01AB23CD/B04EF56GH/ijKLmn78OPqrST90uvWXyz12'),
  ]);
});

it('finds signed tokens', () => {
  const jwt = [
    'eyJhbGciOiJIUzI1NiJ9',
    'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
    'dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  ];
  expectFindings('JWT', [`Bearer «${jwt.join('.')}»`]);
});

it('leaves prefixes in words, short and monotonous values alone', () => {
  expectFindings('API_KEY', [
    'sk-learn and sk-ip',
    'a task-force-of-the-whole-department',
    `sk-${'x'.repeat(40)}`,
    'ghp_short',
    'AKIA1234',
  ]);
});
