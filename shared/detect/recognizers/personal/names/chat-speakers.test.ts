import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds everybody who says something in a chat, the first one and unknown names too', () => {
  expectFindings('PERSON', [
    '«Zorbella»: anyone up?\n«Gundula»: me\n«Zorbella»: great',
    '[18:03] «Gundula» : oui\n[18:04] «Zorbel» : non\n[18:09] «Gundula» : si',
    'Was meint ihr?\n\n- «Zorbel»: ja\n- «Gundula»: nein\n- «Trudlinde Vax»: vielleicht\n- «Zorbel»: gut',
  ]);
});

it('leaves out parts of forms, and those who are named by what they do', () => {
  expectFindings('PERSON', [
    'Zutaten: Mehl\nDauer: lang\nZiel: Brot',
    'Client: hello\nAgent: hi\nClient: it broke',
    'Farbe: rot\nForm: rund\nFarbe: blau\nForm: eckig',
  ]);
});

it('takes who speaks with "me" for somebody, but "yes" and "no" for nobody', () => {
  expectFindings('PERSON', [
    '«zörgi»: chunsch?\nich: weiss nöd\n«zörgi»: schad',
    'moi: tu viens ?\n«zorbelle»: oui\nmoi: ok',
    'ja: 2024-06-11\nnej: 2024-6-1\nja: 2023-06-11',
  ]);
});
