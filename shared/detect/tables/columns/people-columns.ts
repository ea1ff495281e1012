import { beside, type NamedKind, sure } from './kind.ts';

const NAME = { type: 'PERSON', voice: 0, needs: 2 } as const;

/** What people are called, when and where they were born, and what is said of them. */
export const PEOPLE_COLUMNS: readonly NamedKind[] = [
  sure(
    'PERSON',
    3,
    `first name, firstname, fname, given name, given names, forename, forenames, christian name, middle name, second name,
    vorname, vornamen, rufname, zweitname, prénom, prénoms, nombre de pila, primer nombre, segundo nombre, nombres,
    primeiro nome, segundo nome, nome próprio, nomes próprios, primo nome, secondo nome, nome di battesimo,
    voornaam, voornamen, roepnaam, förnamn, tilltalsnamn, mellannamn, imię, imiona, pierwsze imię, drugie imię`,
  ),
  sure(
    'PERSON',
    3,
    `last name, lastname, lname, surname, surnames, second surname, family name, maiden name, birth name,
    nachname, familienname, zuname, geburtsname, mädchenname, nom de famille, nom de naissance, nom de jeune fille, nom d'usage, patronyme,
    apellido, apellidos, primer apellido, segundo apellido, apellido paterno, apellido materno, apellido 1, apellido 2,
    sobrenome, apelido, apelidos, último nome, nome de família, nome de solteira, cognome, cognomi, cognome da nubile,
    achternaam, achternamen, familienaam, geboortenaam, meisjesnaam, efternamn, släktnamn, nazwisko, nazwisko rodowe, nazwisko panieńskie`,
  ),
  sure(
    'PERSON',
    3,
    `full name, fullname, name surname, name and surname, surname name, first last name, first and last name, last first name, legal name, name on card, account holder, cardholder, card holder, policy holder,
    contact person, person name, complete name, vollständiger name, vollname, vor nachname, vorname nachname, nachname vorname, name vorname, vorname name,
    ansprechperson, kontoinhaber, karteninhaber, nom complet, nom prénom, nom prénoms, prénom nom, prénom et nom,
    nombre completo, nombre apellido, nombre y apellidos, apellidos y nombre, apellidos nombre,
    nome completo, nome cognome, nome e cognome, cognome nome, cognome e nome, nome e sobrenome, nome e apelido, nominativo,
    volledige naam, voor achternaam, voornaam achternaam, naam voornaam, fullständigt namn, för efternamn, för och efternamn, namn efternamn,
    imię nazwisko, imię i nazwisko, nazwisko imię, nazwisko i imię, imiona i nazwisko, osoba kontaktowa`,
  ),
  [{ type: 'PERSON', voice: 3, needs: 2, role: 'first' }, 'first'],
  [{ type: 'PERSON', voice: 3, needs: 2, role: 'last' }, 'last, family'],
  [
    { ...NAME, role: 'name' },
    'name, names, naam, namn, nom, noms, nome, nombre, persona, person, personne, pessoa, osoba, persoon',
  ],
  sure(
    'DATE_OF_BIRTH',
    3,
    `date of birth, birth date, birthdate, birth day, birthday, bday, dob, d.o.b., birth dt, birth, born, born on, birth year, year of birth,
    geburtsdatum, geburtstag, geburtsjahr, jahrgang, geb, geb am, geb datum, geb dat, geb tag, geburtsdat, geboren, geboren am, gebdat, gebdatum, geb d,
    date de naissance, date naissance, date nais, datenaiss, date naiss, naiss, naissance, né, né le, née le, né(e) le, ddn, année de naissance, anniversaire, date anniversaire,
    fecha de nacimiento, fecha nacimiento, f nacimiento, f nac, fnac, f de nac, nac, fec nac, fecha nac, nacimiento, nacido, nacida, año de nacimiento, cumpleaños,
    data de nascimento, data nascimento, data nasc, dt nascimento, dt nasc, datanasc, nasc, dn, d n, nascimento, nascido, aniversário, ano de nascimento,
    data di nascita, data nascita, nascita, nato il, nata il, nato/a il, data nasc, datanascita, d nascita, compleanno, anno di nascita,
    geboortedatum, geboren op, geboortejaar, geboortedag, geb dat, geb datum, verjaardag, födelsedatum, födelsedat, född datum, födelsedag, födelseår, född, född den, födelsetid,
    data urodzenia, data ur, dataur, d ur, urodziny, urodzony, urodzona, rok urodzenia, dzień urodzenia, ur`,
  ),
  sure(
    'LOCATION',
    3,
    `place of birth, birthplace, birth place, city of birth, country of birth, geburtsort, geburtsland, lieu de naissance, ville de naissance, pays de naissance,
    lugar de nacimiento, país de nacimiento, local de nascimento, naturalidade, luogo di nascita, comune di nascita, geboorteplaats, geboorteland,
    födelseort, födelseland, miejsce urodzenia`,
  ),
  [
    { type: 'AGE', voice: 0, needs: 2, role: 'soft' },
    'age, alter, âge, edad, idade, età, leeftijd, ålder, wiek',
  ],
  [
    { type: 'NRP', voice: 0, needs: 2, role: 'soft' },
    `nationality, citizenship, religion, ethnicity, ethnic group, denomination, nationalität, staatsangehörigkeit, staatsbürgerschaft, konfession, nationalité, ethnie,
    nacionalidad, ciudadanía, religión, etnia, nacionalidade, religião, nazionalità, cittadinanza, religione, nationaliteit, godsdienst, geloof,
    nationalitet, medborgarskap, narodowość, obywatelstwo, wyznanie, religia`,
  ],
  [
    { voice: 0, needs: 0, role: 'soft' },
    `gender, sex, salary, wage, marital status, department, dept, job, job title, occupation, profession, diagnosis, allergies, blood type, blood group, relationship, salutation,
    hire date, seat, hobby, hobbies, geschlecht, gehalt, lohn, familienstand, abteilung, beruf, diagnose, allergien, blutgruppe, anrede, eintrittsdatum,
    sexe, genre, salaire, état civil, situation familiale, métier, diagnostic, allergie, groupe sanguin, civilité,
    género, sexo, salario, sueldo, estado civil, departamento, profesión, puesto, diagnóstico, alergias, grupo sanguíneo, tratamiento,
    salário, profissão, cargo, alergia, sesso, stipendio, stato civile, reparto, professione, diagnosi, gruppo sanguigno,
    geslacht, salaris, burgerlijke staat, afdeling, beroep, functie, aanhef, kön, lön, civilstånd, avdelning, yrke, diagnos, allergi,
    płeć, wynagrodzenie, pensja, stan cywilny, dział, zawód, stanowisko, diagnoza, rozpoznanie, alergie`,
  ],
  beside(
    3,
    'ORGANIZATION',
    0,
    `company, company name, employer, organisation, organization, firma, firmenname, unternehmen, arbeitgeber, société, entreprise, employeur, nom de la société,
    empresa, nombre de la empresa, empleador, organización, compañía, nome da empresa, empregador, organização, azienda, ditta, datore di lavoro, ragione sociale,
    bedrijf, bedrijfsnaam, werkgever, organisatie, företag, företagsnamn, arbetsgivare, nazwa firmy, pracodawca, organizacja`,
  ),
];
