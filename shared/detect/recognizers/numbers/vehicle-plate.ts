import { compileContext, hasContext } from '../../engine/context.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { isCounted } from './code-value.ts';
import { cues } from './cue-words.ts';
import { isOtherCode, NOT_PLATES } from './plate-checks.ts';
import { plateBesideMake } from './vehicle-plate-beside.ts';

const UPPER_CASE = 'A-ZÄÖÜ';
const LOWER_CASE = 'a-zäöü';

/** Groups of letters and digits in the orders that countries have, four to nine in all. */
function anyPlate(letter: string, gap: string): string {
  const length = `(?=(?:[${letter}\\d][ ·'’-]?){4,9}(?![${letter}\\d]))`;
  const orders = [
    `[${letter}]{2} \\d{1,3}[ '’]\\d{3}`, // Switzerland
    `[${letter}]{3}\\d[${letter}]\\d{2}`,
    `[${letter}]{1,3}${gap}\\d{1,6}${gap}[${letter}]{1,3}`,
    `[${letter}]{1,3}${gap}[${letter}]{1,2}${gap}\\d{1,4}[EHeh]?`,
    `[${letter}]{1,3}${gap}\\d{1,6}`,
    `\\d{1,4}${gap}[${letter}]{1,3}${gap}\\d{1,4}`,
    `\\d{2}-[${letter}]{2}-[${letter}]{2}|[${letter}]{2} \\d{4}-\\d\\d`, // Netherlands, Ghana
    `\\d{1,4}${gap}[${letter}]{1,3}`,
    `\\d{2}-\\d{2}-[${letter}]{2}`,
    `[${letter}]{3}-\\d{2,3}-(?:\\d{2}|[${letter}])`, // Mexico
    `[${letter}]{3} (?=[${letter}\\d]{4,5}(?![${letter}\\d]))(?:\\d{1,2}[${letter}]{1,2}\\d{0,2}|[${letter}]\\d{1,2}[${letter}]{1,2})`, // Poland
    `[${letter}]{2} \\d\\d [${letter}]{2} (?:GP|ZN|WP|EC|NC|FS|LP|MP|NW)|[${letter}]{2,3} \\d{3}-\\d{3}`, // South Africa
  ].map((order) => order + END);
  return `${length}(?:${orders.join('|')})`;
}

const END = '(?![\\wÄÖÜäöü@]|-[\\wÄÖÜ]|[.,:/]\\d)';
/** Britain's three letters behind a space may be a word when they are small. */
const LOWER_CASE_BRITISH = `[a-z]{2}\\d\\d (?!was|and|the|has|had|for|but|und|ist|que|con|per|est|een|och|com)[a-z]{3}${END}`;
/** Italy's and France's: digits between letters. */
const LOWER_CASE_LATIN = `[a-z]{2} \\d{3} ?[a-z]{2}${END}`;
/** Spain's, Sweden's, Poland's, South Africa's, Queensland's and Mexico's. */
const LOWER_CASE_SPACED = `(?:\\d{4} (?!rpm|kms|mph|kmh|kwh)[bcdfghjklmnprstvwxyz]{3}|[a-z]{3} \\d\\d[a-z]|[a-z]{2,3} (?:[a-z]{1,2}\\d{3}|\\d[a-z]\\d{3}|\\d{5}|\\d{4}[a-z])|[a-z]{2} \\d\\d [a-z]{2} (?:gp|zn|wp|ec|nc|fs|lp|mp|nw)|\\d{3} (?!rpm|kms|mph|kmh|kwh|and|und|per|por|con|che|que|met|med|dla|day|lat|pcs|stk|szt)[bcdfghjklmnprstvwxyz]{3}|(?!was|and|the|has|had|for|und|ist|que|con|per|los|las|del|por|est|een|och|com|nur|von)[a-z]{3} \\d\\d[ -]\\d\\d)${END}`;
/** In lower case a space may be the end: "abc-1234 is mine". */
const ANY_PLATE = new RegExp(
  `${anyPlate(UPPER_CASE, '[ ·-]{0,2}')}|${LOWER_CASE_BRITISH}|${LOWER_CASE_LATIN}|${LOWER_CASE_SPACED}|${anyPlate(LOWER_CASE, '-?')}`,
  'y',
);

/** Behind "registration" or "reg" without a colon, only what is hardly anything else. */
const PLATE_AHEAD =
  '(?:[a-z]{2}\\d\\d ?[a-z]{3}|[a-z]{1,3}-\\d{2,4}-[a-z\\d]{1,3}|[a-z]{2} ?\\d{3} ?[a-z]{2}|[a-z]{3}-?\\d{3,4}[a-z]?|\\d[a-z]{3}\\d{3})(?!\\w)';

/** Number plates that their words announce, in any country's shape. */
export const announcedPlate: Recognizer = announced({
  id: 'vehicle-plate-announced',
  type: 'VEHICLE_PLATE',
  announcement: {
    nouns: cues(`
      plate, license plate, licence plate, number plate, car plate, vehicle plate, vehicle registration, car registration, registration, reg, tag,
      plaque, immatriculation, plaque d'immatriculation, matrícula, placa, patente, chapa, targa, immatricolazione, nummerplaat,
      rejestracyjny, rejestracyjna, rejestracji, registrerings, registration plate`),
    names: cues(`
      license plate, licence plate, number plate, licenseplate, numberplate, car reg, vehicle reg, registration plate, plate, plates, vrm, rego, lpr, car registration, vehicle registration,
      kennzeichen, autokennzeichen, kfz-kennzeichen, kfz-kz, amtl. kz, amtliches kz, amtl. kennzeichen, amtliches kennzeichen, nummernschild, autonummer,
      plaque d'immatriculation, immatriculation, immat, immatriculé, immatriculée, plaque, matrícula, matricula, placa, placas, patente, chapa,
      targa, targata, targato, kenteken, kentekennummer, kentekenplaat, nummerplaat,
      registreringsnummer, regnummer, reg.nr, registreringsskylt, bilnummer,
      numer rejestracyjny, numeru rejestracyjnego, numerze rejestracyjnym, numerem rejestracyjnym, numerach rejestracyjnych, nr rejestracyjny, nr rej, tablica rejestracyjna, tablice rejestracyjne, tablicy rejestracyjnej, rejestracja`),
    labels: cues('registration, lic, plate no, reg, reg no, tablice, tablica, rejestracja'),
    codeAhead: PLATE_AHEAD,
  },
  value: ANY_PLATE,
  score: 0.87,
  validate: ({ text, start, end }) =>
    !isCounted(text, end) && !PLACE_OR_UNIT.test(text.slice(start, end)),
});

/** "in 2023", "12 cm", "1st": words and units with a number. */
const PLACE_OR_UNIT =
  /^(?:(?:in|on|at|to|of|no|nr|de|do|da|di|du|en|em|el|la|le|im|am|w|z|i|y|op|av|is) ?\d|\d+ ?(?:st|nd|rd|th|cm|mm|km|kg|m|g|x|px|h|pm|am|kw|ps|hp)$)/;

const VEHICLE_WORDS = compileContext(
  // Not "van", which is every third word of Dutch.
  (
    'car cars vehicle minivan truck lorry plate plates parked parking drove driving driver registration reg rental speeding toll garage ' +
    'auto autos wagen pkw lkw fahrzeug kennzeichen geparkt parkt zulassung mietwagen fahrer ' +
    'voiture véhicule plaque immatriculation garée garé stationnée camion conducteur moto ' +
    'coche carro vehículo matrícula placa aparcado estacionado camión conductor furgoneta ' +
    'veículo automóvel estacionado placas caminhão motorista macchina veicolo targa targata parcheggiata parcheggiato furgone ' +
    'voertuig kenteken geparkeerd wagen bestelbus bil bilen fordon parkerad registreringsnummer ' +
    'autobus autobús autocar autocarro ônibus camioneta caminhonete chófer chofer chauffeur chaufför kierowca autista rotonda rotatoria kreisverkehr rondell rondo buss släpkärra släpkärran patente parkeren parkieren parken garer stationner aparcar estacionar parcheggiare zaparkować ' +
    'constat contraparte controparte tegenpartij krock krocken motpart kolizja kolizji sprawca ' +
    'bus busje vin chassis hatchback saloon sedan suv trailer towed towing insured insurance fahrgestellnummer fin unfall anhänger abgeschleppt châssis remorque accident assurance berline bastidor remolque siniestro ' +
    'chassi reboque acidente telaio rimorchio incidente sinistro assicurazione aanhanger aanrijding schade parkera parkerar parkerade parkerat dragbil båttrailer trailern släp släpvagn chassinummer ' +
    'przyczepa przyczepka przyczepki przyczepką laweta kombi sedan autko aucie parkuje parking stłuczka oc nadwozia ' +
    'furgo carrinha viatura skåpbil husbil motorcykel wohnmobil motorrad camper moto samochód samochodu samochodem auta autem tablice pojazd pojazdu rejestracyjny rejestracyjnym zaparkowany zaparkowane'
  ).split(' '),
);

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DASHED = [
  '[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?[1-9]\\d{0,3}[EH]?', // Germany
  '[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}', // France, Italy
  '[A-Z]{2}-\\d\\d-[A-Z]{2}', // Portugal
  '[A-Z]{3}-\\d{3}[ -]?[A-Z]{2}', // Nigeria
  '[A-Z]{3}-\\d{3,4}', // Brazil before 2018, US
  '[A-Z]{1,2}-\\d{4}-[A-Z]{1,2}', // Spain before 2000
  '[A-Z]{1,3}-\\d{2,3}-[A-Z]{1,2}', // Netherlands
  '[A-Z]{1,2}-\\d{1,5} ?[A-Z]{1,3}', // Austria
];
const SPACED = [
  '\\d{4}[ -][BCDFGHJKLMNPRSTVWXYZ]{3}', // Spain
  '\\d\\d-[A-Z]{2}-\\d\\d', // Portugal
  '\\d{1,2}-[A-Z]{2,3}-\\d{1,2}', // Netherlands
  '\\d{2,3}-[A-Z]{1,2}-\\d{1,6}', // Ireland
];
const SOLID = [
  '[A-Z]{2}\\d\\d ?[A-Z]{3}', // Great Britain
  '[A-Z]{2}\\d{3}[A-Z]{2}', // Italy, France
  '[A-Z]{2}\\d(?:[A-Z]{2}\\d\\d|[A-Z]\\d{3}|\\d{3}[A-Z])', // Poland
  '[A-Z]{3}\\d\\d[A-Z0-9]', // Sweden
  '[A-Z]{3}\\d[A-Z]\\d\\d', // Brazil (Mercosul)
];
/** Letters, a space, then what is listed; looked for from the digits, which are rarer. */
const AFTER_LETTERS = [
  '(?<=[A-Z]{2} )\\d{3} [A-Z]{2}', // Italy, France
  '(?<=[A-Z]{3} )\\d\\d[A-Z0-9]', // Sweden
  '(?<=[A-Z]{2,3} )\\d{4}[A-Z0-9]?|(?<=[A-Z]{2} )\\d{3}[A-Z]{2}|(?<=[A-Z]{2} )\\d[A-Z]\\d{3}', // Poland
  '(?<=K[A-Z]{2} )\\d{3}[A-Z]', // Kenya
  '(?<=[A-ZÄÖÜ]{1,3} [A-Z]{1,2} )[1-9]\\d{1,3}[EH]?', // Germany without its dash
];

const SHAPE_END = '(?![\\w-]|[.,:/]\\d| \\d{5})';

function shape(id: string, trigger: Recognizer['trigger'], shapes: readonly string[]): Recognizer {
  return {
    id,
    type: 'VEHICLE_PLATE',
    trigger,
    notAfter: /[\w.\-+#/@$]/,
    pattern: new RegExp(`(?:${shapes.join('|')})${SHAPE_END}`, 'y'),
    // Capitals and figures are rarer than vehicles' words, so the shape is tried before the context.
    score: 0.8,
    effort: 5,
    validate: (candidate) => {
      const start = startOfLetters(candidate);
      if (start < 0) return false;
      candidate.start = start;
      if (NOT_PLATES.test(writtenAs(candidate))) return false;
      if (isOtherCode(candidate)) return false;
      return hasContext(candidate.text, candidate.start, candidate.end, VEHICLE_WORDS);
    },
  };
}

function writtenAs({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}

const LETTERS_BEFORE = /(?<![\w.\-+#/@$])[A-ZÄÖÜ]{1,3} (?:[A-Z]{1,2} )?$/;

/** Where the letters before a run of digits begin; -1 when they are part of something longer. */
function startOfLetters({ text, start }: Candidate): number {
  if (text[start - 1] !== ' ' || !/[A-ZÄÖÜ]/.test(text.charAt(start - 2))) return start;
  const before = text.slice(Math.max(0, start - 8), start);
  const at = before.search(LETTERS_BEFORE);
  return at < 0 ? -1 : start - before.length + at;
}

/** Shapes of single countries, where vehicles are spoken of or a car is named. */
export const plateShapes: readonly Recognizer[] = [
  shape('vehicle-plate-dashed', { kind: 'sign', signs: '-', back: /[A-ZÄÖÜ]/, maxBack: 3 }, DASHED),
  shape(
    'vehicle-plate-digits-first',
    [
      { kind: 'digits', min: 4, max: 4, next: ' -', digitsAfter: [0] },
      { kind: 'digits', min: 1, max: 3, next: '-', digitsAfter: [0] },
    ],
    SPACED,
  ),
  shape(
    'vehicle-plate-after-letters',
    [
      { kind: 'digits', min: 2, max: 5 },
      { kind: 'token', min: 3, max: 4, first: '0123456789' },
      { kind: 'token', min: 5, max: 5, first: '0123456789' },
    ],
    AFTER_LETTERS,
  ),
  shape(
    'vehicle-plate-solid',
    [
      { kind: 'token', min: 6, max: 7, first: UPPER },
      { kind: 'token', min: 4, max: 4, first: UPPER },
    ],
    SOLID,
  ),
  plateBesideMake,
];
