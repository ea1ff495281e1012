import { describe, expect, it } from 'vitest';
import { createDetector } from '../detector.ts';

const detector = createDetector();

/** `TYPE value` of everything found. */
function found(text: string): string[] {
  return detector.scan(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

function expectAll(text: string, type: string, values: readonly string[]): void {
  const expected = values.map((value) => `${type} ${value}`);
  expect(found(text)).toEqual(expect.arrayContaining(expected));
}

describe('a table of people is found by the names of its columns', () => {
  it('in English', () => {
    const text = [
      'surname,forename,date of birth,guardian phone,home town',
      'Ramanathan,Devi,3/11/2012,07700 900123,Hove',
      'Tench,Marisol,4 Feb 2013,(01273) 960 441,Lewes',
    ].join('\n');
    expectAll(text, 'PERSON', ['Ramanathan', 'Devi', 'Tench', 'Marisol']);
    expectAll(text, 'DATE_OF_BIRTH', ['3/11/2012', '4 Feb 2013']);
    expectAll(text, 'PHONE_NUMBER', ['07700 900123', '(01273) 960 441']);
  });

  it('by short names too, where others speak for them', () => {
    const text = [
      'name, born, pass, account, citizenship',
      'Sanne Ekdahl, 1988-03-04, 34924031, 2015663309, Dutch',
      'Pär Ek, 1991-12-14, 33999516, 2762344125, Swedish',
    ].join('\n');
    expectAll(text, 'PASSPORT', ['34924031', '33999516']);
    expectAll(text, 'BANK_ACCOUNT', ['2015663309', '2762344125']);
    expect(found('test,pass,account\nlogin,34924031,2015663309\n')).toEqual([]);
  });

  it('by what clubs, schools and firms shorten', () => {
    const text = [
      'nome;dn;localidade;tlm',
      'Graça Belchior;04-05-2012;Tavira;961 220 031',
      'Iker Boldú;19-11-2014;Olhão;926 048 777',
    ].join('\n');
    expectAll(text, 'DATE_OF_BIRTH', ['04-05-2012', '19-11-2014']);
    expectAll(text, 'PHONE_NUMBER', ['961 220 031', '926 048 777']);
    expectAll('Nom;Naiss.;NPA\nMélanie Rochat;03.04.1987;1032\n', 'DATE_OF_BIRTH', ['03.04.1987']);
    expectAll('Participant | Alter | Kontakt\nJana Voß | 12 | 0431 220 9751\n', 'PHONE_NUMBER', [
      '0431 220 9751',
    ]);
  });

  it('by one of two names, and whatever stands in brackets behind it', () => {
    const text = [
      '| Empleado | CLABE / cuenta | Nacimiento (dd/mm/aaaa) |',
      '|---|---|---|',
      '| Zoila Mendoza Ruiz | 002610701834592219 | 04/09/1991 |',
    ].join('\n');
    expectAll(text, 'BANK_ACCOUNT', ['002610701834592219']);
    expectAll(text, 'DATE_OF_BIRTH', ['04/09/1991']);
    expectAll('Employee\tRouting\tAccount\nOrtiz, Della\t039281118\t5709566960\n', 'BANK_ACCOUNT', [
      '5709566960',
    ]);
  });

  it('with the number of a member first, where the name has columns of its own', () => {
    const text = 'socio;apellidos;nombre;nacimiento\n00418;Goikoetxea;Maialen;03/02/1991\n';
    expectAll(text, 'CUSTOMER_ID', ['00418']);
    expectAll('socio;ciudad\n00418;Bilbao\n', 'CUSTOMER_ID', []);
  });

  it('with the codes of Indian post offices', () => {
    const text = 'full name,city,pin\nLalitha Varma,Aizawl,796001\n';
    expectAll(text, 'POSTAL_CODE', ['796001']);
    expectAll('full name,city,pin\nLalitha Varma,Aizawl,7960\n', 'PIN', ['7960']);
  });

  it('in German, with semicolons', () => {
    const text = [
      'Kunden-Nr.;Nachname;Vorname;Geb.-Datum;Straße / Nr.;PLZ;Wohnort',
      '104882;Brömmel;Jost;17.12.54;Am Alten Markt 12a;24103;Kiel',
      '104883;von Öztürk;Ayla;3.9.1988;;;Plön',
    ].join('\r\n');
    expectAll(text, 'CUSTOMER_ID', ['104882', '104883']);
    expectAll(text, 'PERSON', ['Brömmel', 'Jost', 'von Öztürk', 'Ayla']);
    expectAll(text, 'DATE_OF_BIRTH', ['17.12.54', '3.9.1988']);
    expectAll(text, 'STREET_ADDRESS', ['Am Alten Markt 12a']);
    expectAll(text, 'LOCATION', ['Kiel', 'Plön']);
  });

  it('in French, with accents or without', () => {
    const text = [
      'prenom\tnom\tnaissance\tn° securite sociale\tportable\tville',
      'Maëlys\tQueffélec\t14/07/1990\t2 90 07 29 019 123 45\t06 12 34 56 78\tBrest',
      'Yanis\tLe Goff\t2 janvier 1985',
    ].join('\n');
    expectAll(text, 'PERSON', ['Maëlys', 'Queffélec', 'Yanis', 'Le Goff']);
    expectAll(text, 'DATE_OF_BIRTH', ['14/07/1990', '2 janvier 1985']);
    expectAll(text, 'FR_NIR', ['2 90 07 29 019 123 45']);
    expectAll(text, 'LOCATION', ['Brest']);
  });

  it('in Spanish, with quoted cells', () => {
    const text = [
      'Nombre,Apellidos,"Fecha de nacimiento","Teléfono móvil",Dirección,Población',
      'Iraia,"Etxeberria Ruiz",09/08/1979,943 220 114,"Av. del Puerto, 44, 2ºB",Donostia',
    ].join('\n');
    expectAll(text, 'PERSON', ['Iraia', 'Etxeberria Ruiz']);
    expectAll(text, 'DATE_OF_BIRTH', ['09/08/1979']);
    expectAll(text, 'PHONE_NUMBER', ['943 220 114']);
    expectAll(text, 'LOCATION', ['Donostia']);
  });

  it('in Portuguese, as a table of a document', () => {
    const text = [
      '| Nome completo | CPF | Data de nasc. | Celular | Cidade |',
      '|:--|--:|---|---|---|',
      '| **Thainá Figueiredo** | 123.456.789-01 | 21/03/1993 | (11) 98877-6655 | Campinas |',
    ].join('\n');
    expectAll(text, 'PERSON', ['Thainá Figueiredo']);
    expectAll(text, 'BR_CPF', ['123.456.789-01']);
    expectAll(text, 'DATE_OF_BIRTH', ['21/03/1993']);
    expectAll(text, 'LOCATION', ['Campinas']);
  });

  it('in Italian, in columns that are aligned, with holes', () => {
    const text = [
      'Cognome      Nome      Nata il      Cellulare     Comune di residenza',
      '-----------  --------  -----------  ------------  -------------------',
      'Bevilacqua   Ottavia   01/02/1985   347 1122334   Lodi',
      'Serra        Ivo                    348 5566778',
    ].join('\n');
    expectAll(text, 'PERSON', ['Bevilacqua', 'Ottavia', 'Serra', 'Ivo']);
    expectAll(text, 'DATE_OF_BIRTH', ['01/02/1985']);
    expectAll(text, 'PHONE_NUMBER', ['347 1122334', '348 5566778']);
    expectAll(text, 'LOCATION', ['Lodi']);
  });

  it('in Dutch', () => {
    const text = [
      'voornaam;achternaam;geb. datum;BSN;klantnr;woonplaats',
      'Fenna;van der Meij;12-04-1991;123456789;KM-2204;Assen',
    ].join('\n');
    expectAll(text, 'PERSON', ['Fenna', 'van der Meij']);
    expectAll(text, 'DATE_OF_BIRTH', ['12-04-1991']);
    expectAll(text, 'NL_BSN', ['123456789']);
    expectAll(text, 'CUSTOMER_ID', ['KM-2204']);
    expectAll(text, 'LOCATION', ['Assen']);
  });

  it('in Swedish, typed in small letters', () => {
    const text =
      'förnamn;efternamn;personnr;lösenord;ort\ntuva;lindqvist;900412-2384;Sommar!93;umeå';
    expectAll(text, 'PERSON', ['tuva', 'lindqvist']);
    expectAll(text, 'SE_PERSONNUMMER', ['900412-2384']);
    expectAll(text, 'PASSWORD', ['Sommar!93']);
    expectAll(text, 'LOCATION', ['umeå']);
  });

  it('in Polish', () => {
    const text = [
      '| imię | nazwisko | PESEL | tel. rodzica | miasto |',
      '|---|---|---|---|---|',
      '| Bożena | Wiśniewska-Kos | 90010112345 | 601 234 567 | Tarnów |',
    ].join('\n');
    expectAll(text, 'PERSON', ['Bożena', 'Wiśniewska-Kos']);
    expectAll(text, 'PL_PESEL', ['90010112345']);
    expectAll(text, 'PHONE_NUMBER', ['601 234 567']);
    expectAll(text, 'LOCATION', ['Tarnów']);
  });
});

describe('names that say little count with others', () => {
  it('a name is a person’s beside an address of mail, a phone, a date of birth or a street', () => {
    for (const [column, value] of [
      ['email', 'q@example.org'],
      ['phone', '01632 960 001'],
      ['birthday', '3 May 1980'],
      ['home address', '14 Mill Lane'],
    ])
      expectAll(`id,name,${column}\n1,Xiu Qarth,${value}`, 'PERSON', ['Xiu Qarth']);
  });

  it('a row without them is left alone, one in which they are empty is not', () => {
    const text = 'name,phone\nXiu Qarth,\nBluebird Nine,extension\nMo Tarn,01632 960 001';
    expectAll(text, 'PERSON', ['Xiu Qarth', 'Mo Tarn']);
    expect(found(text)).not.toContain('PERSON Bluebird Nine');
  });

  it('beside things, or an age alone, it has to be a name that many have', () => {
    expect(found('name,age\nAnna Sollich,34\nBarolo Classico,9')).toEqual([
      'PERSON Anna Sollich',
      'AGE 34',
    ]);
    expect(found('name,age,breed\nBella,7,Beagle')).not.toContain('AGE 7');
    expect(found('name,size,email\nAnna Sollich,M,a@example.org')).toContain('PERSON Anna Sollich');
    expect(found('customer,total\nAnna Sollich,34\nMill & Sons,90')).toEqual([
      'PERSON Anna Sollich',
      'ORGANIZATION Mill & Sons',
    ]);
  });

  it('whose a column is changes nothing', () => {
    const text =
      'patient first name,patientLastName,GUARDIAN_PHONE,"Emergency contact (name)"\nMo,Tarn,01632 960 001,Xiu Qarth';
    expectAll(text, 'PERSON', ['Mo', 'Tarn', 'Xiu Qarth']);
    expectAll(text, 'PHONE_NUMBER', ['01632 960 001']);
  });
});

describe('what the detector is set to holds for cells too', () => {
  const text = 'first name,city\nXiu,Hove';
  const types = (options: Parameters<typeof createDetector>[0]) =>
    createDetector(options)
      .scan(text)
      .map(({ type }) => type);

  it('types, scores and rules', () => {
    expect(types({})).toEqual(['PERSON', 'LOCATION']);
    expect(types({ disabledTypes: ['PERSON'] })).toEqual(['LOCATION']);
    expect(types({ minScore: 0.85 })).toEqual(['PERSON']);
    expect(types({ minScore: 0.9 })).toEqual([]);
    expect(types({ tables: false })).toEqual([]);
    expect(types({ recognizers: [] })).toEqual([]);
    expect(types({ recognizers: [], tables: true })).toEqual(['PERSON', 'LOCATION']);
  });

  it('a rule that is surer of a cell, or of something worse, keeps it', () => {
    expect(found('first name,city\nXiu,4111 1111 1111 1111')).toContain(
      'CREDIT_CARD 4111 1111 1111 1111',
    );
    expect(found('name,phone\nXiu Qarth,+49 30 901820')).toContain('PHONE_NUMBER +49 30 901820');
  });
});
