import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('HU_TAJ', () => {
  it('finds insurance numbers near their name', () => {
    expectFindings('HU_TAJ', ['TAJ szám: «835 323 730»', 'taj «215593719»', 'TAJ «919-716-287»']);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('HU_TAJ', ['TAJ 368520997', 'rendelés 111111110']);
  });
});

describe('HU_TAX_ID', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('HU_TAX_ID', [
      'adóazonosító jel: «8572471448»',
      'adóazonosító «8857 222 527»',
      'Hungarian tax number «8722069526»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('HU_TAX_ID', ['adóazonosító 8398832984', 'rendelés 8071592153']);
  });
});

describe('HU_PERSONAL_ID', () => {
  it('finds personal numbers near their name', () => {
    expectFindings('HU_PERSONAL_ID', [
      'személyi szám «1-850730-9916»',
      'személyi azonosító: «2 900415 8122»',
      'személyi «30203041515»',
    ]);
  });

  it('leaves impossible dates, and digits elsewhere', () => {
    expectFindings('HU_PERSONAL_ID', ['személyi 1-851330-1234', 'rendelés 18507301234']);
  });
});
