import { describe, expect, it } from 'vitest';
import { createDetector } from '../../detector.ts';
import { RecordFinder } from './record-finder.ts';

const detector = createDetector();

/** `TYPE value` of everything found. */
function found(text: string): string[] {
  return detector.scan(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('values are what their keys say', () => {
  it('in JSON and dictionaries', () => {
    expect(
      found(
        `{"paciente": {"fechaNacimiento": "2009-11-06", "comuna": "Chonchi", "fono": "65 2671 349"}}`,
      ),
    ).toEqual(['DATE_OF_BIRTH 2009-11-06', 'LOCATION Chonchi', 'PHONE_NUMBER 65 2671 349']);
    expect(
      found(`klient = {'imie': 'Danuta', 'adres': {'kod': '31-607', 'miasto': 'Bochnia'}}`),
    ).toEqual(['PERSON Danuta', 'POSTAL_CODE 31-607', 'LOCATION Bochnia']);
    expect(
      found(`{\n  "plz": "06109",\n  "ort": "Halle (Saale)",\n  "nachname": "Öhler"\n}`),
    ).toEqual(['POSTAL_CODE 06109', 'LOCATION Halle (Saale)', 'PERSON Öhler']);
  });

  it('in XML and HTML', () => {
    expect(
      found(
        `<asegurado>\n <nombre>Abel Río Mbo</nombre>\n <direccion cp="30821">Plaza del Olmo, 4</direccion>\n <fnac>17-08-1968</fnac>\n</asegurado>`,
      ),
    ).toEqual([
      'PERSON Abel Río Mbo',
      'POSTAL_CODE 30821',
      'STREET_ADDRESS Plaza del Olmo, 4',
      'DATE_OF_BIRTH 17-08-1968',
    ]);
    expect(
      found(
        `<input name="vorname" value="Bärbel">\n<input name="wohnort" value="Brombach-Haagen">`,
      ),
    ).toEqual(['PERSON Bärbel', 'LOCATION Brombach-Haagen']);
    expect(found(`<field name="geb">03.11.1958</field>`)).toEqual(['DATE_OF_BIRTH 03.11.1958']);
  });

  it('in calls, setters, statements and commands', () => {
    expect(
      found(`Patient(prenom="Maëva", naissance="1988-02-03", cp="44100", ville="Rezé")`),
    ).toEqual(['PERSON Maëva', 'DATE_OF_BIRTH 1988-02-03', 'POSTAL_CODE 44100', 'LOCATION Rezé']);
    expect(
      found(`$p->setNaissance(new \\DateTime('2009-10-07')); $p->setTelephone('085 21 44 04');`),
    ).toEqual(['DATE_OF_BIRTH 2009-10-07', 'PHONE_NUMBER 085 21 44 04']);
    expect(found(`UPDATE mitglieder SET nachname = 'Freitag', telefon = '04941/604818'`)).toEqual([
      'PERSON Freitag',
      'PHONE_NUMBER 04941/604818',
    ]);
    expect(found(`curl https://api.example -d calle="Calle 62 No. 415" -d cp=97001`)).toContain(
      'POSTAL_CODE 97001',
    );
  });

  it('without the time of a date, and less sure than rules that know a number', () => {
    expect(found(`{"birthDate": "1985-03-13T00:00:00Z"}`)).toEqual(['DATE_OF_BIRTH 1985-03-13']);
    expect(found(`{"driverLicense": "D1234568"}`)).toEqual(['US_DRIVER_LICENSE D1234568']);
  });

  it('numbers are those of whose record it is', () => {
    expect(found(`"abonné": {\n  "id": "AB-0093128"\n}`)).toEqual(['CUSTOMER_ID AB-0093128']);
    expect(found(`<klant id="K-40821">`)).toEqual(['CUSTOMER_ID K-40821']);
    expect(found(`"socio": {"codigo": "S-5521"}, "pedido": {"id": "P-90012"}`)).toEqual([
      'CUSTOMER_ID S-5521',
    ]);
    expect(found(`"customer": {"id": "cus_Q8h2LmZx71Tb"}`)).toEqual([
      'CUSTOMER_ID cus_Q8h2LmZx71Tb',
    ]);
    expect(found(`"customer": {"id": "my_customer_id_2"}`)).toEqual([]);
    expect(found(`"order": {"id": "AB-0093128", "ref": "XK-2231"}`)).toEqual([]);
  });
});

it('finds whom a constructor makes', () => {
  expect(
    found(`var o = new Osoba("Felicja", "Trzaska", 7, LocalDate.parse("1947-11-04"));`),
  ).toEqual(['PERSON Felicja', 'PERSON Trzaska', 'DATE_OF_BIRTH 1947-11-04']);
  expect(found(`$p = new Patient('Noé', "D'Hondt");`)).toEqual(['PERSON Noé', "PERSON D'Hondt"]);
  expect(found(`new Person("root"); new Printer("Felicja", "Trzaska"); Paciente("Ana")`)).toEqual(
    [],
  );
});

it.each([
  `const config = { name: 'my-app', version: '1.2.3', address: '0.0.0.0', state: 'active', id: 'abc-12345' };`,
  `const user = { firstName: 'John', lastName: 'Doe' };`,
  `{"name": "lodash", "city": "string", "phone": "string", "dob": "date"}`,
  `<button id="birthday" name="phone">Call us</button>`,
  `$("#birthday").text("none"); form.phone("required"); setCity('');`,
  `{ title: 'news', address: { zip: '{{zip}}', city: '<city>' } }`,
  `curl -d phone=$PHONE -d city=`,
])('leaves %s alone', (text) => {
  expect(found(text)).toEqual([]);
});

it('the detector finds the values that the finder finds at every sign', () => {
  const text = `{"kunde": {"geb": "1961-04-03", "natel": "079 331 24 00", "npa": "1033"}} new Kund("Åsa", "Norén")`;
  const values = new RecordFinder().cellsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(values).toEqual(['1961-04-03', '079 331 24 00', '1033', 'Åsa', 'Norén']);
  const reported = detector.scan(text).map(({ start, end }) => text.slice(start, end));
  expect(reported).toEqual(values);
});

it('is linear in signs without end', () => {
  for (const piece of [
    '"dob": "',
    "new Patient('A",
    '<cp>',
    "$p->setVille('",
    'tel=1234 ',
    '"tel": "1", "tel": "',
  ]) {
    const text = piece.repeat(20_000);
    const start = performance.now();
    new RecordFinder().cellsIn(text);
    expect(performance.now() - start).toBeLessThan(4000);
  }
});
