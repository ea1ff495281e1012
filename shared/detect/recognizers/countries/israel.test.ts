import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('IL_ID', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('IL_ID', [
      'teudat zehut «442006433»',
      'תעודת זהות «056612815»',
      'Israeli id «336533161»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('IL_ID', ['teudat zehut 337476825', 'order 123456782']);
  });
});
