import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds names that are introduced, in nine languages and in small letters', () => {
  expectFindings('PERSON', [
    'Hi, my name is «Xanthe Brockmoor» and I need help',
    'my name is «anna schmidt» and i live in berlin',
    'Ich heiße «Jürgen Kötter».',
    'mein Name ist «Ayla Demir»',
    'je m’appelle «Chloé Lefèvre»',
    'me llamo «Íñigo Zubieta»',
    'o meu nome é «Caio Bragança»',
    'mi chiamo «Ludovica Ferri»',
    'ik heet «Sanne van der Meulen»',
    'jag heter «Elin Sjöqvist»',
    'nazywam się «Zbigniew Wrona»',
    "I'm «Megan O'Hara» from accounting",
    'ich bin «Peter» aus Köln',
  ]);
});

it('finds names behind titles and relations', () => {
  expectFindings('PERSON', [
    'Mr. «Okafor» and Mrs «Jane Doe-Smith» called',
    'Herr Dr. «Brandt», Frau «von der Heide»',
    'M. «Dupuis» et Mme «Legrand»',
    'la Sra. «Martínez Ruiz»',
    'Sig. «Bianchi», dott. ssa',
    'mevr. «De Vries», fru «Lindqvist», pani «Nowak»',
    'my wife «Anna», mein Kollege «Peter Müller»',
    'ma sœur «Claire», mi jefe «Juan Pardo»',
  ]);
});

it('finds names in letters', () => {
  expectFindings('PERSON', [
    'Dear «Anna Kowalska»,\n\nthank you',
    'Dear Mr «Horton»,',
    'Liebe «Petra», danke',
    'Hola «Lucía»! ¿Qué tal?',
    'hi «anna», see you',
    'Best regards,\n«Tunde Adeyemi»',
    'Mit freundlichen Grüßen\n«Ulrike Sommerfeld»\nVertrieb',
    'Cordialement,\n«J. Moreau»',
    'from «Nora Lindgren» <nora@example.com>',
  ]);
});

it('finds names in fields, in any case', () => {
  expectFindings('PERSON', [
    'First name: «Xiomara»\nLast name: «Quispe Mamani»',
    '{"first_name": "«anna»", "lastName": "«Nowak»"}',
    'Vorname: «Ole», Nachname: «Hansen»',
    'Nom : «LEFÈVRE»\nPrénom : «Zélie»',
    'Apellidos: «García de la Torre».',
    'Name: «Peter Brandl»',
    'Imię i nazwisko: «Zofia Maj»',
    'patient: «Tomasz Wilk»',
  ]);
});

it('finds a frequent first name with a surname anywhere', () => {
  expectFindings('PERSON', [
    'I met «Helen Brockway» at the fair',
    'Yesterday «Jean-Luc Moreau» and «Wiebke Harms» came',
    '«Piotr Zieliński»’s order',
  ]);
});

it('leaves greetings, roles, nationalities and things alone', () => {
  expectFindings('PERSON', [
    'Dear Sir or Madam, dear team, Dear Customer,',
    'Hello World! Hi there, hi all',
    "I'm Sure, I'm German, I am Done",
    'Hey Siri, hey Google, hi ChatGPT',
    'Thanks,\nThe Support Team',
    'Dr. Pepper, 12 Oak Dr Springfield',
    'sr. engineer, Sr. Software Engineer',
    'my friend Monday, meine Frau Montag',
    'the Martin Luther Street and St. Peter Church',
  ]);
});

it('leaves names of files, packages and code alone', () => {
  expectFindings('PERSON', [
    'name: Build Docker Image',
    '{"name": "lodash", "displayName": "Lodash Core"}',
    'firstName: string; lastName: user.lastName',
    'const firstName = getName();',
    'my file name is Report Final',
    'fullName: path, author: null',
    'a function called Render, the city called Europa',
    'Copyright (c) 2014 Peter Miller',
    '* **Maria Kowalska** <<maria@example.org>>',
    '## Authors\n\n - Peter Schneider',
    "See Maria Kowalska's [parser](https://example.org)",
    '// Logs: "Jane Doe"',
    'MS Word pastes have no list',
  ]);
});

it('finds the title apart from the name', () => {
  expectFindings('TITLE', [
    '«Dr.» Okafor, «Mrs» Doe',
    '«Herr» Brandt, «Mme» Legrand, «Sra.» Ruiz',
    'the dr will see you, sir',
    'Dr. Pepper, a sr. role, pan pizza',
  ]);
});
