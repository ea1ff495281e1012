import { describe, expect, it } from 'vitest';
import { columnCalled } from './columns.ts';

const kindOf = (name: string) => columnCalled(name, 0, name.length);
const typeOf = (name: string) => kindOf(name)?.type;

describe('a column is known by its name', () => {
  it.each([
    ['PERSON', 'first name,Vorname,prénom,apellidos,sobrenome,cognome,achternaam,efternamn,imię'],
    [
      'DATE_OF_BIRTH',
      'DOB,Geb.-Datum,né(e) le,fecha de nacimiento,data nasc.,nato il,geboortedatum,född,data urodzenia',
    ],
    [
      'PHONE_NUMBER',
      'phone no.,Handynummer,n° de téléphone,móvil,telemóvel,cellulare,telefoonnummer,mobilnummer,nr telefonu',
    ],
    [
      'STREET_ADDRESS',
      'home address,Straße,rue,dirección,morada,indirizzo,straat,gatuadress,ulica',
    ],
    ['POSTAL_CODE', 'ZIP,PLZ,code postal,código postal,CEP,CAP,postcode,postnr,kod pocztowy'],
    ['LOCATION', 'city,Wohnort,ville,población,cidade,comune,woonplaats,ort,miasto'],
    ['PASSWORD', 'password,Kennwort,mot de passe,contraseña,senha,wachtwoord,lösenord,hasło'],
    [
      'CUSTOMER_ID',
      'customer id,Kundennummer,numéro client,n.º de cliente,codice cliente,klantnummer,kundnr,nr klienta',
    ],
    [
      'INSURANCE_NUMBER',
      'policy number,Versicherungs-Nr.,numéro d’assuré,número de póliza,apólice,polizza,polisnummer,numer polisy',
    ],
    [
      'BANK_ACCOUNT',
      'acct no,Kontonummer,numéro de compte,número de cuenta,conto corrente,rekeningnummer,nr rachunku',
    ],
    [
      'PASSPORT',
      'passport no.,Reisepass,passeport,pasaporte,passaporte,passaporto,paspoortnummer,numer paszportu',
    ],
  ])('%s', (type, names) => {
    for (const name of names.split(','))
      expect(`${name}: ${typeOf(name)}`).toBe(`${name}: ${type}`);
  });

  it('whatever its case, its accents and what stands between its words', () => {
    for (const name of [
      'FIRST_NAME',
      'firstName',
      'First-name:',
      ' first  name ',
      '"first name"',
      'First name 2',
    ])
      expect(typeOf(name)).toBe('PERSON');
    for (const name of ['Strasse', 'STRASSE', 'straße', 'Stra\u00dfe 1'])
      expect(typeOf(name)).toBe('STREET_ADDRESS');
    for (const name of ['Fuehrerschein', 'führerschein', 'FÜHRERSCHEIN', 'fu\u0308hrerschein'])
      expect(typeOf(name)).toBe('DRIVER_LICENSE');
  });

  it('whoever it belongs to', () => {
    expect(typeOf('guardian phone')).toBe('PHONE_NUMBER');
    expect(typeOf("mother's maiden name")).toBe('PERSON');
    expect(typeOf('nombre del paciente')).toBe('PERSON');
    expect(typeOf('billing_city')).toBe('LOCATION');
    expect(typeOf('telefon opiekuna')).toBe('PHONE_NUMBER');
  });

  it('and not by parts of it', () => {
    for (const name of [
      'product name',
      'phone model',
      'number of customers',
      'city area code',
      'first3name',
      'número de clientes',
    ])
      expect(`${name}: ${typeOf(name)}`).toBe(`${name}: undefined`);
  });

  it('and says nothing by itself where it says little', () => {
    expect(kindOf('name')).toMatchObject({ role: 'name', voice: 0 });
    for (const name of ['id', 'No.', 'date', 'code', 'number', 'type', 'title', 'status'])
      expect(typeOf(name)).toBeUndefined();
  });
});
