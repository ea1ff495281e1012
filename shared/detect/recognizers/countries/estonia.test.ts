import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('EE_ISIKUKOOD', () => {
  it('finds personal codes near their name', () => {
    expectFindings('EE_ISIKUKOOD', [
      'isikukood «38507305333»',
      'isikukood: «49004156359»',
      'Estonian personal id «50203047316»',
    ]);
  });

  it('leaves impossible dates, wrong check digits, and digits elsewhere', () => {
    expectFindings('EE_ISIKUKOOD', [
      'isikukood 38507309388',
      'isikukood 37613030299',
      'tellimus 37605030299',
    ]);
  });
});
