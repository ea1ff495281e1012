import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('FI_PERSONAL_IDENTITY_CODE', () => {
  it('finds identity codes of every century in any case', () => {
    expectFindings('FI_PERSONAL_IDENTITY_CODE', [
      'henkilötunnus «131052-308T»',
      '«010203A1252»',
      'hetu «150790-123h»',
      '«240388-9187»',
    ]);
  });

  it('leaves wrong check characters and impossible dates', () => {
    expectFindings('FI_PERSONAL_IDENTITY_CODE', [
      '131052-308U',
      '320152-308T',
      'tilaus 131052-308',
    ]);
  });
});
