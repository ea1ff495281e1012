import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds web addresses without the punctuation of the sentence', () => {
  expectFindings('URL', [
    'see «https://example.com/a?b=c#d».',
    '(«http://example.org/x»)',
    '«https://en.example.org/wiki/A_(b)»',
    '«www.example.com/path», too',
  ]);
});

it('leaves bare schemes and file names alone', () => {
  expectFindings('URL', ['https://', 'http://...', 'read main.ts and e.g. that', 'www.']);
});
