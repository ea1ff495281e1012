import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds addresses without the punctuation around them', () => {
  expectFindings('EMAIL_ADDRESS', [
    'Write to «jane.doe@example.com».',
    '<«o.brien+tag@mail.example.co.uk»>, please',
    "it's '«sam@example.org»' I think",
    'email=«a_b-c@sub.example.io»&x=1',
    'mailto:«x@example.net»',
    'José: «josé@exämple.de»',
    '«one@example.com»,«two@example.com»;«three@example.com»',
    '(«UPPER@EXAMPLE.COM»)',
  ]);
});

it('leaves handles, decorators and scoped packages alone', () => {
  expectFindings('EMAIL_ADDRESS', [
    'thanks @jane and @bob_1',
    '@Component({ selector: "x" })',
    'npm i @scope/package@1.2.3',
    'meet @ 5pm',
    'a@b',
    'user@localhost',
    'git@ github.com',
    'foo@bar..com',
  ]);
});
