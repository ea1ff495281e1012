import { expect, it } from 'vitest';
import { createDetector } from '../detector.ts';
import { COLUMN_PREFIX } from './column-prefix.ts';

const detector = createDetector();

/** Tables about things, places in general, measurements and code, and lines that only look like tables. */
const TABLES: Readonly<Record<string, string>> = {
  'products with names and prices':
    'sku,name,price,qty\nA-100,Walnut Desk,249.00,12\nA-101,Oak Stool,59.90,40',
  'products of a supplier with a contact address':
    'SKU;Name;Preis;Lieferant E-Mail\n4711;Nussbaum Tisch;249,00;info@moebel.example\n4712;Eiche Hocker;59,90;info@moebel.example',
  'packages and versions': 'name | version | license\nleft-pad | 1.3.0 | MIT\nzod | 4.1.2 | MIT',
  'cities by population': 'city,country,population\nBerlin,Germany,3645000\nMadrid,Spain,3223000',
  'capitals with coordinates':
    'Name,Country,Lat,Lng\nLima,Peru,-12.04,-77.03\nOslo,Norway,59.91,10.75',
  'postal codes of towns':
    'zip,city,state,lat,lng\n10115,Berlin,Berlin,52.53,13.38\n20095,Hamburg,Hamburg,53.55,10.00',
  airports:
    'code,name,city,country\nTXL,Tegel,Berlin,Germany\nLIS,Humberto Delgado,Lisboa,Portugal',
  measurements: 'time;sensor;value;unit\n10:15;T-04;21.7;°C\n10:20;T-04;21.9;°C',
  'a benchmark':
    '| run | version | ops/s | p50 ms |\n|---|---|---|---|\n| 1 | 2.4.1 | 81234 | 1.02 |',
  'errors and their codes':
    'code,name,description\n404,Not Found,Nothing is there\n500,Internal Error,Something broke',
  'countries and their codes': 'name;alpha-2;numeric\nAfghanistan;AF;004\nAlbania;AL;008',
  colours: 'name,hex,rgb\nTeal,#008080,"0,128,128"\nCoral,#ff7f50,"255,127,80"',
  files:
    'Name\tSize\tType\tDate\nreport.pdf\t120 KB\tPDF\t2024-05-01\nMaria.png\t80 KB\tImage\t2024-05-02',
  'pins of a chip': 'Pin,Name,Function\n101,VCC,Power\n102,GND,Ground\n103,MOSI,Data',
  'fields of a record':
    '| Field | Type | Required |\n|---|---|---|\n| firstName | string | yes |\n| lastName | string | yes |',
  'a schema': 'column,type,nullable\nfirst_name,varchar,no\nemail,varchar,no\ncity,varchar,yes',
  settings:
    '| Name | Default | Description |\n|---|---|---|\n| user | root | who runs it |\n| password | none | how to log in |',
  'pods of a cluster':
    'NAME                   READY   STATUS    RESTARTS   AGE\nnginx-7fb96c846b-8gx2k   1/1     Running   0          5d\nredis-0                  1/1     Running   2          12d',
  processes:
    'USER       PID  %CPU  COMMAND\nroot         1   0.0  /sbin/init\nwww-data   812   0.3  nginx',
  'users and roles of a server':
    'user,role,host\nroot,superuser,localhost\npostgres,owner,localhost',
  books: 'title;author;year\nThe Hobbit;J. R. R. Tolkien;1937\nEmma;Jane Austen;1815',
  wines: 'Name | Region | Age\nRioja Reserva | La Rioja | 6\nBarolo Classico | Piemonte | 9',
  'a league': 'Team,Played,Points\nRovers,12,30\nWanderers,12,27',
  elements: 'Symbol  Name      Number\nHe      Helium    2\nLi      Lithium   3',
  'stations of a line': 'No.;Name;Time\n1;Marienplatz;10:04\n2;Karlsplatz;10:06',
  'an empty form': 'First name,Last name,Phone\n,,\n,,\n-,-,n/a',
  placeholders:
    'first_name,last_name,email,password\n<first>,<last>,{{email}},********\n[PERSON_1],[PERSON_2],[EMAIL_1],changeme',
  'accounts of a ledger':
    'Account,Name,Debit,Credit\n4711,Office supplies,120.00,\n4712,Travel,,80.00',
  invoices:
    'Invoice No.,Date,Amount,Status\n2024-0042,2024-05-01,120.00,paid\n2024-0043,2024-05-02,80.00,open',
  translations: 'key,en,de\nfirst_name,First name,Vorname\nlast_name,Last name,Nachname',
  'birth rates': 'country,birth,death\nNiger,45.2,9.9\nJapan,6.8,11.1',
  metals: 'Alloy;Copper;Tin;Zinc\nBronze;88;12;0\nBrass;66;0;34',
  'phones for sale': 'phone,price,battery\nGalaxy S24,799,4000 mAh\nPixel 8,699,4575 mAh',
  meals: 'Nombre,Precio,Categoría\nPaella valenciana,14.50,Arroces\nTortilla,6.00,Tapas',
  plants: 'Nom;Hauteur;Couleur\nRose Marie;80 cm;rouge\nLys blanc;60 cm;blanc',
  'tools, in Italian': 'Nome;Prezzo;Quantità\nMartello;12,00;4\nCacciavite;6,50;10',
  'parts, in Swedish': 'Namn;Pris;Antal\nSkruvmejsel;79;4\nHammare;129;2',
  'cars, in Polish': 'Marka;Model;Cena\nFiat;Panda;32000\nSkoda;Fabia;41000',
  'a letter': 'Needed are first name, last name\nThanks, Ada',
  'two words below two names': 'First name, last name\nThanks, everyone',
  'arguments of a call': 'create(firstName, lastName, email,\n  user.first, user.last, user.email,',
  'an import': "import { name, email } from './a.ts';\nimport { first, last } from './b.ts';",
  'a query': 'SELECT first_name, last_name\nFROM people, places',
  'a pipe of commands': 'cat users | grep name\ncat mails | grep email',
  'a union of types': "type Field = 'name' | 'email'\ntype Other = 'city' | 'phone'",
  'a list in code': '  "first_name",\n  "last_name",\n  "email",\n  "anna",',
  'settings of a service': 'passwd:         files\ngroup:          files',
  'a name and nothing below': 'First name,Last name\n',
  'a header over a sentence': 'First name,Last name,Phone\n\nPlease fill in, sign, return',
};

it.each(Object.entries(TABLES))('finds nobody in %s', (_, text) => {
  const cells = detector
    .scan(text)
    .filter(({ recognizer }) => recognizer.startsWith(COLUMN_PREFIX))
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  expect(cells).toEqual([]);
});
