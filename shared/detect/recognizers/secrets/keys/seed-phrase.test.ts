import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

const WORDS = 'apple river stone cloud paper tiger lemon chair grape ocean plant bread'.split(' ');
const numbered = WORDS.map((word, i) => `${i + 1}. ${word}`).join(' ');

it('finds announced seed phrases, numbered or not', () => {
  expectFindings('PRIVATE_KEY', [
    `seed phrase: «${WORDS.join(' ')}»`,
    `my recovery phrase is «${WORDS.join(' ')}»`,
    `mnemonic="«${WORDS.join(' ')}»"`,
    `Recovery phrase: «${numbered}»`,
    `Seed phrase: «${[...WORDS, ...WORDS].join(' ')}»`,
  ]);
});

it('leaves sentences about seed phrases alone', () => {
  expectFindings('PRIVATE_KEY', [
    'seed phrase: write down the twelve words in order and keep them safe for later please',
    `seed phrase: ${WORDS.slice(0, 7).join(' ')}`,
    WORDS.join(' '),
  ]);
});
