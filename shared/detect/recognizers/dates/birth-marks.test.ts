import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds births in registers and family trees', () => {
  expectFindings('DATE_OF_BIRTH', [
    "Ezekiel Tranter, b. «11 Oct 1822» Clun, d. 1891\n  m. 1846 Hannah Gough (b. «c. 1825», Bishop's Castle)",
    'Jabez, b. «1847», emigrated 1869; Ezekiel jnr, b. «1851», buried at Clun aged 4',
    'né le «3 frimaire an IX», épouse Marie-Rose',
    'filhos: Albino (n. «1890», emigrou), Deolinda (n. «11/12/1893», faleceu)',
    'drängen Per Olofsson Ruuth f. «1802-10-28» i Offerdal, flyttar 1826',
    'Osuchowa, ochrzcz. i ur. «7 II 1834» we wsi; Jan Frans, gedoopt «9 maart 1774» te Leende',
    'BRAMBILLASCA PIERINA n. «30.09.1948»\nFE 38%',
  ]);
});

it('finds births in notices of deaths, and of six digits', () => {
  expectFindings('DATE_OF_BIRTH', [
    'Anna Schorr geb. Biehl\n* «2. 9. 1931»   † 17. 1. 2024',
    'Thialf-Noord\n* Workum, «5 mei 1938»     † Bolsward, 19 februari',
    'vår älskade\nkarl-evert\n* «14 juli 1931»\nhar lugnt somnat in',
    'eig. T. Wiersinga geb «070688». getuige; DOB: «880412»',
  ]);
});

it('leaves lists, numbers of acts and other six digits alone', () => {
  expectFindings('DATE_OF_BIRTH', [
    'Release notes:\n* 12 March 2024 - first\n* 14 June 2024\n* Berlin, 5 May 2024\n',
    'Party b. 12.03.2024; Table b. 1847, see; Abt. f. 2019, legge n. 1990, number (n. 1890)',
    'Delibera n. 12.05.2020 del Comune; Determinazione (n. 12/03/2020, prot.), moglie',
    'född 880412-1234, geb 12345678, ur 993456',
    'she was baptised on 12 May 2019',
  ]);
});

it('finds dates behind names in records, and none of notes and letters', () => {
  expectFindings('DATE_OF_BIRTH', [
    'Halter: Anna Balogun «03.10.1998» Feldstr. 139 10437 Berlin eVB 123456',
    'Demandeur : Maëlle Haddad, «16 janvier 1971»\nDossier patient AK-734603',
    'Sonja Wikström, 39925938, «6/12 1994», iransk',
    'Anna Balogun | «03-10-1980» | +31 6 48 30 11 88 |',
    'By Anna Smith, March 3, 2009; Peter Brown, 12.05.2008 | updated; Berlin, 12.05.1998 123456',
    'John Smith, 12.05.2008: fixed bug #123456; Signed-off: Anna Brown, 2010-03-03\n123456',
    'posted by Anna Brown - 12/05/2008 12:33; Anna Nowak, 12.05.2024, tel. 601 222 333',
  ]);
});

it('finds years of two digits, and whose year somebody says to be of', () => {
  expectFindings('DATE_OF_BIRTH', [
    'ich bin Jahrgang «88»; Jg. «88», rocznik «88»; je suis né en «88»; född «88»;',
    'ik ben van «1988»; soy del «88»; sono del «1988»; DOB «3 May 88»; D.O.B «03051988»',
    'faço anos a «3 de maio»; compio gli anni il «3 maggio»; jarig op «3 mei»; F.N. «3-5-88»',
    'né en 88 jours, born in 40 countries, ik ben van 2 kanten, Jahrgang 1988er Riesling, sono del 12 piano',
  ]);
});
