import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('DE_KFZ', () => {
  it('finds number plates near words for vehicles', () => {
    expectFindings('DE_KFZ', [
      'mein Auto hat das Kennzeichen «M-AB 1234»',
      'PKW «B-XY 12E» steht im Hof',
      'Kennzeichen: «HH AB 123»',
      'das Fahrzeug «KÖ-NB 4711»',
    ]);
  });

  it('leaves dashes between capitals elsewhere', () => {
    expectFindings('DE_KFZ', [
      'Norm A-B 12',
      'Typ X-AB 12',
      'Raum C-D 4',
      'das Auto fährt auf der A 7',
      'ISO-A 4',
    ]);
  });
});

describe('DE_HANDELSREGISTER', () => {
  it('finds entries of the commercial register', () => {
    expectFindings('DE_HANDELSREGISTER', [
      'Amtsgericht Köln, «HRB 12345»',
      'eingetragen unter «HRA 4711 B»',
      'Handelsregister «HRB98765»',
    ]);
  });

  it('leaves the letters without a number, and other codes', () => {
    expectFindings('DE_HANDELSREGISTER', ['HRB', 'HRX 12345', 'MHRB 12345', 'HR 12345']);
  });
});
