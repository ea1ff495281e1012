import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds calendar dates in numbers and in words of nine languages', () => {
  expectFindings('DATE_TIME', [
    'on «2024-01-15», «15.01.2024» or «01/15/2024»',
    '«March 3, 2021» and «3rd March 2021»',
    'am «3. März 2021», le «3 mars 2021», el «3 de marzo de 2021»',
    'em «3 de março de 2021», il «3 marzo 2021», op «3 maart 2021», «3 marca 2021»',
    'due «03-May-2021», «1er juillet 2021», «3 maj 2021»',
  ]);
});

it('takes a date for a birth date only where its own words stand next to it', () => {
  expectFindings('DATE_OF_BIRTH', [
    'DOB: «12.03.1985»',
    'She was born on «March 3, 1985»; hired 2010-05-01',
    'she was born on the «3rd of May 1984»',
    'geboren am «3. März 1985»',
    'née le «3 mars 1985»',
    'nacida el «3 de mayo de 1985»',
    'data de nascimento: «03/05/1985»',
    'nato a Roma il «3 maggio 1985»',
    'geboren op «3 mei 1985»',
    'född den «3 maj 1985»',
    'ur. «3 maja 1985» r. w Krakowie',
    'Geburtsdatum «03.03.1985», Eintritt 01.01.2020',
    '{"birth_date": "«1985-03-12»T00:00:00Z"}',
    'date of birth «19850312»',
    'D.O.B. «5/3/85»',
    'my birthday is «May 3rd»',
    'born in «1984», Jahrgang «1984»',
    'due on 12.03.2025',
    'nací el «17-01-1948», nasceu a «25 de abril de 1999», född «1/7 1972»',
    'booked from 4.05.2024 for Anna Maj, born «26-10-1983»',
    'Miete ab 1.3.2024, Anna Maj, geb. «26. Oktober 1983»',
    '«12.03.1985» geboren in Linz',
    'nato il «6 gennaio 1889» a Lusiana, ur. «24 czerwca 1891», geb. «12.03.1874»',
    'Doente Gil Neves, DN «15/06/1970», e Sancha Melo, n. «1 de abril de 1983»',
    'Elvezio Pedrini, nato «03.05.1956»; Jo kam am «2. Oktober 1940» in Graz zur Welt',
    'na dzień 1 lipca 2025:\nur.;imie',
    'fattura n. 12/03/2024',
  ]);
});

it('leaves other dates near births and alliances alone', () => {
  expectFindings('DATE_OF_BIRTH', [
    'the NATO summit of 12.03.2024',
    'birthday party on 14.06.2025',
    'born to run 100 miles',
    'hired 2010-05-01, moved on 01.02.2011',
    'version 19850312 of the geodata',
    'dob: new Date("1970-01-01")',
  ]);
});

it('leaves versions, fractions and impossible days alone', () => {
  expectFindings('DATE_TIME', [
    '1.2.13',
    '31.31.2024',
    'v10.11.2024',
    '10.11.2024.5',
    '1/2/3',
    'may 12 people come',
    '12/05/2024/7',
  ]);
});

it('finds births by their marks, and years beside their words', () => {
  expectFindings('DATE_OF_BIRTH', [
    'Rossi, n. a Bari il «11/12/1942», residente',
    'Karin Wede f. «1954», Thomas Garrity (b. «12 May 1931»)',
    'Anna Seidl (*«1979»), Anna Seidl, * «3. April 1979», Graz',
    'Dupré Anne °«12/04/1955»',
    'f. «1998-09-02»',
    'Rossi Pina n. a Bari il «12/12/1942», D.N. «02/05/1966», D/O/B «09/02/1955»',
    'Year of birth: «1977», YOB «1966», born in «March 1962», jg. «1956»',
    'ich bin «1987» geboren, sie wurde «1977» in Wien geboren',
    'NEE LE «04/11/1958», DDN: «1988-02-14», gebdat: «12-03-68», naci en «1990»',
    'Party b. 12.03.2024, 21° 12/04/2024, *2024-01-01*, x = (*2019);',
    'Riesling, Jahrgang 2018; la empresa nacida en 1984; Anna ist 1987 nach Ulm gezogen',
  ]);
});

it('finds birthdays without their year, before and behind their word', () => {
  expectFindings('DATE_OF_BIRTH', [
    'ich hab am «24. Juni» Geburtstag, ik ben op «9 oktober» jarig',
    'Geburtstag: «24.12.», birthday: «12/05»',
    "my birthday's «May 3» btw, mon anniversaire c'est le «15 mai», mi cumple es el «17 de octubre»",
    'jag fyller år den «4 april»; meu aniversário é dia «9 de setembro»',
    'Geburtstagsfeier am 24.12., happy birthday! see you 12/05',
  ]);
});
