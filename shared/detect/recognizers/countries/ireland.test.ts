import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('IE_PPS', () => {
  it('finds public service numbers near their name', () => {
    expectFindings('IE_PPS', ['PPS «5904461U»', 'PPSN: «8366162AF»', 'pps number «5355765k»']);
  });

  it('leaves wrong check letters, and codes elsewhere', () => {
    expectFindings('IE_PPS', ['PPS 9031685P', 'order 6433435F', '1234567A']);
  });
});
