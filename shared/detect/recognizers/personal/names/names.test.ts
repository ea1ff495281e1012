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

it('finds names behind titles in small letters, with particles and initials', () => {
  expectFindings('PERSON', [
    'dear ms. «okoye», see mr. «haddow» and prof. dr. «brandt»',
    'a carta da dra. «quintela», do sr. «falcão» e da sra. «prado lemos».',
    'dott. «rinaldi», sig.ra «di stefano», avv. «conti»',
    "mevr. «de boer» en dhr. «van dijk»; Beste mevr. «de Boer», dhr. «van 't Hof»",
    'vu par M. «A. Bouvier», Dr «Da Silva», Sig. «De Luca», Sr. «dos Reis»',
    'at 23:10 Mr. «Haag» called, kl 09:02 hos dr «Munteanu»',
    'Bonjour M. «Perrin», lekarz: mgr «Wilk», zapisał się Pan «Wilk»',
    'pregunta a Don «Nevárez» por el local',
    'a sr. developer, the dr. is in, dr. pepper, 12 Oak Dr Springfield, sig. figs',
  ]);
});

it('finds names behind relatives and roles, without a word for whose', () => {
  expectFindings('PERSON', [
    'Kind «Nils», geb. 2019, Mutter «Helga», Notfall: Opa «Dieter»',
    'Schlüssel beim Nachbarn «Jens», Vertretung durch die Tagesmutter «Birgit»',
    'mi cuñada «Xiomara», la niñera «Lucía» y el tío «Eulogio»',
    'ma belle-sœur «Claire», oncle «Anselme», chez mamie «Odette»',
    'a sogra «Telma» e o porteiro «Wilson»; zia «Ornella», il nonno «Bruno»',
    'bij oma «Riet», de oppas «Fenna»; hos mormor «Elvira»; babcia «Zenobia»',
    'sister ship, mother Board, Mutter Erde, friend Monday, uncle is late',
  ]);
});

it('finds names of neighbours, and beside a number to call', () => {
  expectFindings('PERSON', [
    'the spare key is with «Moreen» next door, ask «Tom» from upstairs',
    'das Paket hat «Jens» von nebenan, het pakje ligt bij «Wout» van hiernaast',
    'The Bakery next door, our Bank next door, das Haus nebenan, the car next door',
    'if nobody is in, ring «Helen» +44 7700 900123 or «Bruno», 0664 2070997',
    'Fragen an «Jens Brandt» unter 0341 6085848',
    'Rose 2023, Amber 600 123, Charlotte, 1200 people',
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
    'Zeugin: «Anna Kowal», conductor: «Luis Pardo», kierowca: «Ewa Lis»',
    'driver: Intel Graphics, buyer: Big Retail, spouse: yes',
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
    '{"nome": "stampante"}, "nombre": "cocina", nom : tablette',
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
    'dear «ms.» okoye, «prof. dr.» brandt, «sig.ra» vitale; «Sig.ra» Vitale, signé par «M.» A. Bouvier',
    'minutes by M. Bouvier, remitterad av «fru» Lind',
    '«Dr.» Okafor, «Mrs» Doe',
    '«Herr» Brandt, «Mme» Legrand, «Sra.» Ruiz',
    'the dr will see you, sir',
    'Dr. Pepper, a sr. role, pan pizza',
  ]);
});

it('ends a signature before letters of a degree or an order', () => {
  expectFindings('PERSON', [
    'Kind regards,\nDr «Gundula Stoneleigh-Brock» FRICS\nDirector',
    'Regards,\n«Torvald Brock», MBE\nChair',
  ]);
});
