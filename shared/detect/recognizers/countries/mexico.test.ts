import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('MX_CURP', () => {
  it('finds personal codes in any case', () => {
    expectFindings('MX_CURP', [
      'CURP «GOMC850730HDFNRR03»',
      '«BOXW310820HNERXN09»',
      'mi curp es «lopm900415mjcprr09»',
    ]);
  });

  it('leaves wrong check digits, and impossible states', () => {
    expectFindings('MX_CURP', ['GOMC850730HDFNRR04', 'GOMC850730HZZNRR09', 'GOMC851330HDFNRR09']);
  });
});

describe('MX_RFC', () => {
  it('finds tax codes of people and companies', () => {
    expectFindings('MX_RFC', [
      'RFC «GODE561231G84»',
      '«LOPM900415J93»',
      'rfc «XBC010203K69»',
      'RFC «GODE-561231-G92»',
    ]);
  });

  it('leaves wrong check characters, and impossible dates', () => {
    expectFindings('MX_RFC', ['GODE561231GR9', 'GODE561331GR8', 'ABCD1234567']);
  });
});
