import { type Country, words } from '../country.ts';

const MONTHS = words(
  'Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
);

export const GERMANY: Country = {
  code: 'DE',
  faker: 'de',
  firstNames:
    words(`Friederike, Mehmet, Jörg, Annika, Swetlana, Uwe, Katharina, Dilara, Hannes, Renate, Björn,
    Saskia, Yusuf, Ingeborg, Thorsten, Leonie, Matthias, Elif, Gisela, Jannik, Ute, Piotr, Anke, Volker`),
  lastNames:
    words(`Steinbrecher, Yıldırım, Oelschläger, von Bülow, Krüger, Nowak, Schäfer, Haubold, Brandt,
    Özdemir, Meyer-Lindner, Petrov, Wiesner, Dörfler, Kühn, Zimmermann, Lehmkuhl, Aydın, Fromm, Böttcher,
    Rademacher, Sokolowski, Thiele, Hahn`),
  streets:
    words(`Lindenstraße %, Bahnhofstr. %, Am Alten Markt %, Goethestraße %a, Kastanienallee %,
    Hinter der Kirche %, Rosenweg %, Schillerplatz %, Unter den Eichen %b, Karl-Marx-Allee %, Feldstr. %,
    Mühlgasse %, Ringstraße %-%, Hauptstraße %`),
  units: ['Whg. %', 'Hinterhaus', '3. OG links'],
  places: [
    ['Bamberg', '9604#'],
    ['Leipzig', '0410#'],
    ['Kiel', '2410#'],
    ['Freiburg', '7909#'],
    ['Bochum', '4478#'],
    ['Göttingen', '3707#'],
    ['Ulm', '8907#'],
    ['Berlin', '1043#'],
    ['Trier', '5429#'],
    ['Hamburg', '2035#'],
    ['Bad Homburg', '6134#'],
    ['Görlitz', '0282#'],
  ],
  organizations:
    words(`Hansen & Söhne GmbH, Stadtwerke Lindenau, Kita Sonnenblume, Rheintal Logistik AG,
    Praxis am Markt, Volksbank Oberland eG, Autohaus Reuter, Nordlicht Versicherung, Grundschule am Park,
    Bäckerei Holtmann`),
  phones: [
    '0151 2#######',
    '+49 30 [2-8]#######',
    '0221 [2-9]######',
    '+49 176 [2-9]#######',
    '0341/[2-9]######',
    '089 [2-9]#######',
    '0171-[2-9]######',
  ],
  plates: ['B-AA ####', 'HH-AA ###', 'LE AA ###', 'M-A ####'],
  dates: ['dd.MM.yyyy', 'd. MMMM yyyy', 'd.M.yyyy'],
  months: MONTHS,
  mailHosts: ['gmx.de', 'web.de', 't-online.de', 'posteo.de', 'hansen-soehne.de'],
};

export const AUSTRIA: Country = {
  ...GERMANY,
  code: 'AT',
  faker: 'de_AT',
  lastNames: words(
    `Hofer, Leitgeb, Jovanović, Pichler, Schwaiger, Wallner, Egger, Moosbrugger, Kofler, Haslinger`,
  ),
  streets: words(
    `Mariahilfer Straße %, Landstraßer Hauptstraße %/%, Rennweg %, Annenstraße %, Dorfplatz %`,
  ),
  units: ['Top %', 'Stiege 2'],
  places: [
    ['Graz', '80#0'],
    ['Wien', '10#0'],
    ['Linz', '40#0'],
    ['Innsbruck', '6020'],
    ['Villach', '9500'],
  ],
  organizations: words(
    'Alpenblick Immobilien GmbH, Raiffeisenkasse Tauern, Tischlerei Hofer KG, Landesklinikum Süd',
  ),
  phones: ['0664 [2-9]######', '+43 1 [2-9]######', '+43 676 [2-9]######', '0316 [2-9]#####'],
  plates: ['W-#####A', 'G-###AA'],
  mailHosts: ['gmx.at', 'a1.net', 'chello.at'],
};
