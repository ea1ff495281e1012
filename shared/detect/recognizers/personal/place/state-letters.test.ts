import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds the letters of states and provinces behind a town, and the town', () => {
  expectFindings('LOCATION', [
    'Spine Center, «Sheboygan», «WI»\n',
    '5 Erskine Crescent, «Hamilton», «ON»  L8P 4W7',
    'Via Emilia 4, «Fidenza» («PR»), 39011 «Lana» («BZ»)',
    'Vila Nova - «Rondonópolis»/«MT»\nTel',
    '«SÃO PAULO» - «SP»\nCEP 05777-001',
    'Wattle Road «Cranbourne» «VIC» 3977',
  ]);
});

it('finds Irish counties', () => {
  expectFindings('LOCATION', [
    '«Kinnegad», «Co. Westmeath»',
    'a farm in «County Cork»',
    'Smith & Co. Dublin',
  ]);
});

it('leaves abbreviations and words alone', () => {
  expectFindings('LOCATION', [
    'ANRUFEN, AB 18 UHR',
    'Reading, ME and you, OK',
    'Marta (PR), Team (IT), Rossi (CT)',
    'Answer, OR not, IN case',
  ]);
});
