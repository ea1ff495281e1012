import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds codes by their shape, state or place', () => {
  expectFindings('POSTAL_CODE', [
    'Karl-Marx-Allee 2 · «79097» Freiburg',
    'Dupont;rue Haute 7;«4000»;Liège;a@b.be',
    'London «NW1 6XE», «SW1A 1AA»',
    'Ottawa ON «K1A 0B6»',
    'Springfield, IL «62704», California «95054-1234»',
    '«10115» Berlin, «75002» Paris, «28013» Madrid, «00184» Roma',
    '«1012 AB» Amsterdam',
    '«31-042» Kraków, «1250-096» Lisboa, «114 55» Stockholm',
    'Hauptstraße 5, «79639» Grenzach-Wyhlen',
    '4 rue Haute, «22100» Dinan',
    'Janina Bąk\n«43-300» Bielsko, Singel 457, «8911 GH» Leeuwarden',
    'Dorfstr . 15  «83278» Traunstein, Am Hügel 2, «97346» Iphofen',
    'Chemin des Vignes 9, «1295» Mies, Strada Cantonale 74, «6713» Malvaglia',
    'Calle del Progreso , 72 bajo - «32003» Ourense',
    'Jag är Olle Ek, född 22/3 1969, «621 92» Hemse',
  ]);
});

it('finds codes behind the word for them', () => {
  expectFindings('POSTAL_CODE', [
    'ZIP: «94103» and zip code is «10001»',
    'PLZ «10115», Postleitzahl: «4051»',
    'code postal : «75002»',
    'CP: «28035».',
    'vivo en Calle Morelos 5, Oaxaca, C.P. «68047». Gracias',
    'C.P. 123, Roma',
    'CEP «01310-100»',
    '<CAP>«73100»</CAP><Comune>Lecce</Comune>, {"cap": "«24124»"}',
    'kod pocztowy «00-950»',
    '{"postcode": "«EC1A 1BB»"}',
    'postnummer «114 55»',
  ]);
});

it('leaves numbers alone', () => {
  expectFindings('POSTAL_CODE', [
    'order 10115 of 20000 Euro',
    'in 2024 Berlin grew by 12345 Menschen',
    'error code 40001 and code 12345',
    'part 12-345 Rev B, build 10234 Release',
    'AB 12345, 2048 MB, 1080 HD',
    'after 14000 Steps you rest',
    'zip files 12345',
    'passt, 12345 nicht, WA 12345 auch',
    'Modell A-4500 Motor, 0,0200 mol/L',
    'Version 12, 4000 Wörter, Seite 3, 2500 Zeichen',
    'a toolbox for RFC 3986 URI strings, port 8080 Luzern',
    'CA 5 and F1 2AB',
  ]);
});

it('finds the place beside a code', () => {
  expectFindings('LOCATION', [
    '10115 «Berlin», 60311 «Frankfurt am Main»',
    'Hauptstraße 5, 79639 «Grenzach-Wyhlen»',
    '12 Oak Street, «Springfield», «IL» 62704',
    '3 RUE DU LAVOIR\n18150 «LA GUERCHE SUR L AUBOIS»\n06108 «Halle (Saale)»',
    '20000 Euro, 12345 Menschen',
  ]);
});

it('finds Dutch codes however they stand', () => {
  expectFindings('POSTAL_CODE', [
    'Eikenlaan 52, «1406NB»\nroute 4',
    'adres=("Kerkstraat 12", "«9051 BK»", "Stiens")',
    "Singel 550, «5211 CM» 's-Hertogenbosch; «9471 AD» Zuidlaren",
    'Fok 44\n«8441 BR»  HEERENVEEN',
    'in 1066 AD, 5000 MB, lijn 12, 1080 PX',
    'we leave for Ballarat 1869, 12 Main Street',
  ]);
});
