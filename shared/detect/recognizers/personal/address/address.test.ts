import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds street lines with the number in front', () => {
  expectFindings('STREET_ADDRESS', [
    'I live at «12 Baker Street, Apt 4», London NW1 6XE.',
    'ship to «7200 Bancroft Ave # 125C» please',
    '«221B Baker St» and «1695 Queen Street East»',
    '«Flat 3, 10 Downing Street», London',
    '«123-01 Roosevelt Avenue», «235 West 46th Street»',
    'they are on «247 miller ave» and open',
    '«12 bis rue de la Paix», 75002 Paris',
    'au «5, place de la République», à Lyon',
    '«14 avenue du Général de Gaulle» à Nantes',
    '«1 rue du 8 Mai 1945»',
  ]);
});

it('finds street lines with the number behind', () => {
  expectFindings('STREET_ADDRESS', [
    'wohnt in der «Hauptstraße 12a», 10115 Berlin',
    'Anschrift: «Musterweg 5»',
    'Lieferung an «Kölner Str. 7, 2. OG», danke',
    'ich wohne in der «hauptstraße 5»',
    'vive en «Calle Mayor 5, 3º B», Madrid',
    '«12 Oak Grove Rd., Unit 5»',
    'Domicilio: «Calle Correo 29, 3, B».',
    'Domicilio: «Av. Miguel Hernández, 16».',
    '«C/ Irunlarrea, 3»',
    'moro na «Rua das Flores, 123, apto 45»',
    'abito in «Via Roma 10, int. 5»',
    'woont op «Kerkstraat 12», Utrecht',
    'bor på «Storgatan 5, lgh 1203»',
    'mieszka przy «ul. Długa 5 m. 3», Kraków',
    '«al. Jerozolimskie 65/79»',
    'meine Adresse ist «Am Markt 5»',
    '«Karl Johans gate 5», Oslo',
  ]);
});

it('finds streets in small letters, and those that have a name of their own', () => {
  expectFindings('STREET_ADDRESS', [
    'she lives at «1 harrogate drive», post goes to «1 Kingsway»',
    '«Aleje Ujazdowskie 20», 00-540 Warszawa',
    '«68 cours Mirabeau», mora em «Praceta das Flores 49»',
    'Anschrift: «Hinter der Mühle 106»',
    'a new 5 usb drive, Fußweg 350 m, Gehweg 12',
  ]);
});

it('finds boxes', () => {
  expectFindings('STREET_ADDRESS', [
    'write to «P.O. Box 1234», Springfield',
    '«Postfach 10 20 30», 50667 Köln',
    '«Apartado de Correos 45»',
    '«BP 123», Dakar',
    '«Postbus 12», Den Haag',
  ]);
});

it('finds street lines of any shape behind their label', () => {
  expectFindings('STREET_ADDRESS', [
    'Domicilio: «Florida 234 piso 5».',
    'Adresse : «Les Tilleuls 4», 1000 Lausanne',
    '{"address": "«10 Windmill Rise»"}',
    'Adres: «Rynek 5/3», 31-042 Kraków',
    'Anschrift: «Unter den Linden 77»',
    'address: 0x7ffe12',
    'address: 127.0.0.1',
    'Address: line 12 of the table',
  ]);
});

it('finds flats before, commas and quotes as they are written', () => {
  expectFindings('STREET_ADDRESS', [
    "moving into our unit at «1406-55 Erskine Crescent», Hamilton, ('«3 impasse du Lavoir»', 1)",
    'Address: «No. 7/3, 2nd Cross Street», Velachery\n«5, Ogunlana Drive», Lagos\n«House 22, Zoo Road», Kano',
    'Unit: «Blk 218C Boon Lay Ave #11-347»',
    'noise from «flat 2, 63 cemetery road» again',
    'Domicilio: «Dorrego 1447, 3° "B"», Rosario',
    '«Innstraße 19/Stiege 2/Top 8»\nA-6330 Kufstein',
    'in 2019, Wall Street fell; by age 30, Main Road was long',
  ]);
});

it('finds closes, folds and lawns where a town follows', () => {
  expectFindings('STREET_ADDRESS', [
    'our address for post is «12 The Paddocks», Kinnegad',
    'Philippa, «5 Weavers Fold», Hebden Bridge',
    'of «34 Ashbrook Lawns», Drogheda',
    '5 Best Parks and 3 Red Woods, 10 Green Fields are open',
    'the 3 Old Mill, they said',
  ]);
});

it('finds streets that are numbers, lots and blocks', () => {
  expectFindings('STREET_ADDRESS', [
    'ubicado en la «Carrera 43 # 84-117, apto 502», Barranquilla',
    'notificado en la «Calle 11 sur No. 9-26» o al correo',
    '"«Calle 62 No. 415 x 47 y 49»"',
    'vive en el «lote 9 mz 14» de la colonia',
    '«B° Mitre Mza 12 Casa 7»',
    'residente à «Quadra 604 Sul, Alameda 9, Lote 31», Palmas',
    '«SQN 308 Bloco C Apto 104»',
    'adresse «villa 214, Cité Keur Damel», Dakar',
    'el lote 9 de la vacuna, calle 5 veces, quadra 3 do jogo, avenida 5 - 12 horas',
  ]);
});

it('finds more words for streets', () => {
  expectFindings('STREET_ADDRESS', [
    '«19 RTE DE LA CHAPELLE»\n18150',
    '«112 RANG SAINT-ÉDOUARD»\nSAINT-LIBOIRE',
    'EN «PASAJE LOS CEIBOS 233», VILLA',
    'Domicilio del trabajador: «Priv. Jacarandas 14», Col.',
    'residente in «Vico II Plebiscito n. 9», la quale',
    '"morada": "«Canada do Breado, 22»"',
    '«ESTRADA DO CAMPO LIMPO, 3344, BL 5 AP 12»',
    '«Av. Brasil, 2215, fundos» - Vila',
    'MIESZKAM: «UL. ŚLĄSKA 88». adres «aleje jerozolimskie 9», łódź',
    'in der «karl marx allee 54» wohnt er',
    'Canada beat them 5 to 2, Canada 2024, 5 rang de perles, 3 voie de garage',
  ]);
});

it('finds streets without a word for them before a code, a town, or behind a Polish cue', () => {
  expectFindings('STREET_ADDRESS', [
    'Jan Mielczarek, «Rudka 14», 17-123 Rudka',
    'adres jakby ktoś zapomniał «Polna 3», Łomianki, domofon',
    'okolice «Grójecka 65». widziany, mieszka na «Polnej 3»',
    'Se aloja en casa, «Gral. Paz 780», Tandil.',
    'wohnen getrennt (sie: «Goethering 9», Offenbach)',
    'Windows 11, Berlin; Tesla Model 3, Paris; Apollo 13, Houston; Version 12, 10115 Berlin',
    'na Androida 5, przy temperaturze 20, na Windows 11',
  ]);
});

it('leaves look-alikes alone', () => {
  expectFindings('STREET_ADDRESS', [
    '5 minutes down the road',
    'a 4 lane road and a 2 way street',
    'Platz 5 der Tabelle, Sitzplatz 12',
    'Am Montag 5 Stunden, im Jahr 2024',
    'sent via email 5 times, in 2012 via Coupons 4',
    'a praça em Vendas Novas em 1862, chemin de fer 24',
    '12 place settings, 3 route handlers',
    'the spring 5 release, string 12',
    'upload it to 5 Google Drive folders',
    'unterwegs 5 km, auf dem Rückweg 3',
    '3 Supreme Court cases in 2023',
    'in 2024 Main Street banks lent more',
    'box 12 of the form, bp 120',
  ]);
});

it('finds houses, blocks and flats as they are told in many countries', () => {
  expectFindings('STREET_ADDRESS', [
    '«Flat 31, Lotus Residency, Plot No. 6, Sector 9», Panvel; «H.No. 4-2-11/7, Road No. 12», Hyderabad',
    '«Blk 71 Clementi Ave 5 #03-18» and «Block 9 Toa Payoh Lorong 2 #11-42»',
    '«Linzer Straße 8/3/21», 1140 Wien, «Feldgasse 3 Top 2/4»',
    '«Herengracht 40-II», 1015 BN Amsterdam, «Admiraal de Ruyterweg 9-2»',
    '«ul. Leśna 4/6 m. 8», 50-001 Wrocław, «ul. gen. J. Hallera 7 m. 2»',
    '«Rua da Prata, Lote 7, 3.º Dto.», 1100-052 Lisboa, «Via Nuova snc», 89013 Palmi',
    '«Platz der Republik 4», «Los Olmos 512, depto 8», Ñuñoa, «Private Bag X9», Pretoria',
    'No. 3, Level 2 of the game, Unit 5, Block 2 of the book',
    'Résidence Les Pins, «4 allée des Roses», via email 3 volte, la calle estaba llena y 12',
  ]);
});

it('finds streets by what stands around them: a town, a boundary, the name of a house', () => {
  expectFindings('STREET_ADDRESS', [
    'PAKET → Mehmet, «Kvarnbacken 3», Hällefors. Portkod',
    'im Schützenhaus, «Zur Eulenburg 1». Zusagen bis Mai',
    'Dr. Thimm, «Unter den Eichen 5b» - Schlüssel beim Nachbarn',
    'die wohnen «lange straße 44» und nicht gegenüber',
    "notre adresse, c'est «482, 34e Avenue, app. 6», J0P 1Z0",
    'io, milva, «salita ai grotti 5», 6673 maggia',
    'of «The Old Forge, 2 Chapel Lane», Winfrith',
    'ze woont op «Kerkplein 1, kamer 214» bij het bos',
    'domicilio «Av. Pellegrini 2847, piso 4 "C"», Rosario',
  ]);
});

it('leaves lengths, questions, platforms and results alone', () => {
  expectFindings('STREET_ADDRESS', [
    'die lange straße 2 km weiter, ein weg 5 minuten zu fuß',
    'Zur Frage 5, zum Beispiel 3, An der Stelle 4.',
    'Freiburg 3, Hamburg. Gleis 7, Köln. Auf der Seite 12, unten',
    'the 3 cottages, 2 barns; section 12, 3e avenue, la 4e rue à droite',
  ]);
});

it('finds Belgian streets in small letters, French housing estates and floors in words', () => {
  expectFindings('STREET_ADDRESS', [
    "j'habite «chaussée de dinant 214» à wépion",
    '«chemin du vuarpillon 8», 1260 nyon',
    'DUPONT, «3 LOT. LES GENÊTS», 12100 MILLAU',
    'ich wohne «kantstraße 88 dritter stock links» in magdeburg, «Calle Nogal 214 depa 6»',
    'sur le chemin du village 3 fois, 3 lot numbers, 12 LOT SIZES',
  ]);
});
