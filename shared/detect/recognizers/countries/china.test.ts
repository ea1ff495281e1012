import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('CN_RESIDENT_ID', () => {
  it('finds resident numbers wherever they stand', () => {
    expectFindings('CN_RESIDENT_ID', [
      '身份证号 «110105194912314979»',
      '«440524199001019944»',
      'id «11010519900307531x»',
      '«310101 19850730 6246»',
    ]);
  });

  it('leaves impossible dates and regions, and wrong check characters', () => {
    expectFindings('CN_RESIDENT_ID', [
      '110105194912314110',
      '110105194913310021',
      '991105194912310021',
    ]);
  });
});
