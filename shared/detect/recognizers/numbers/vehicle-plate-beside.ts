import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { words } from '../personal/vocabulary.ts';
import { writtenOf } from '../written-of.ts';
import { isCounted } from './code-value.ts';
import { isOtherCode, NOT_PLATES } from './plate-checks.ts';

const VEHICLES = words(`
  vehicle car cars ute truck lorry motorbike motorcycle scooter camper trailer caravan hatchback taxi cab reg rego plate plates plaque plaat nummerplaat
  auto autos wagen firmenwagen dienstwagen mietwagen firmenauto pkw lkw kombi transporter motorrad anhänger wohnmobil moped fahrzeug kennzeichen
  voiture camion camionnette fourgon utilitaire moto remorque véhicule
  coche carro camioneta autobús autocar furgoneta furgo camión remolque vehículo matrícula placa placas
  carrinha viatura autocarro ônibus mota camião caminhão caminhonete veículo
  macchina furgone motorino veicolo targa
  bus busje bestelbus motor aanhanger voertuig vrachtwagen kenteken
  bil bilen skåpbil skåpbilen lastbil lastbilen motorcykel motorcykeln släp släpet släpkärra släpkärran buss bussen husbil husbilen fordon regnr
  minivan suv saloon sedan estate tractor towbar parken parkt geparkt zugfahrzeug traktor garé garée berline tracteur aparcado aparcada tractor estacionado reboque trator rimorchio parcheggiata trattore berlina
  parkera parkerar parkerade parkerat dragbil dragbilen trailer trailern båttrailer släpvagn traktor geparkeerd geparkeerde
  przyczepka przyczepki przyczepką przyczepę laweta kombi sedan auto ciągnik zaparkowany zaparkowane zaparkowana parkuje
  samochód samochodu samochodem auta autem autko ciężarówka motocykl busik kamper kampera przyczepa pojazd skuter rej tablice`);

const LETTER = '[A-Za-z]';
/** Shapes of single countries, whatever their case; behind a space a word may follow when letters are small. */
const SHAPES = [
  `${LETTER}{2}\\d\\d ?${LETTER}{3}`, // Great Britain
  `${LETTER}{2}-?\\d{3}-?${LETTER}{2}|[A-Z]{2} \\d{3} ?[A-Z]{2}|[a-z]{2} \\d{3}[a-z]{2}`, // France, Italy
  '(?!(?:19|20)\\d\\d )\\d{4}[ -]?(?!rpm|mph|kms|kmh|kwh|ltr|szt|pkt|stk|str|dni|bmw)[BCDFGHJKLMNPRSTVWXYZbcdfghjklmnprstvwxyz]{3}', // Spain
  `${LETTER}{2}-\\d\\d-${LETTER}{2}|\\d\\d-${LETTER}{2}-\\d\\d|\\d\\d-\\d\\d-${LETTER}{2}`, // Portugal
  `${LETTER}{3}-?\\d[A-Za-z\\d]\\d\\d`, // Brazil
  `${LETTER}{1,3}-\\d{2,3}-${LETTER}{1,2}|\\d{1,2}-${LETTER}{2,3}-\\d{1,2}|\\d-${LETTER}{3}-\\d{3}`, // Netherlands, Belgium
  `${LETTER}{3}\\d\\d[A-Za-z\\d]|[A-Z]{3} \\d\\d[A-Z\\d]|[a-z]{3} \\d\\d[a-z]`, // Sweden
  `${LETTER}{2,3} (?:${LETTER}{1,2}\\d{3}|\\d${LETTER}\\d{3})|${LETTER}{2}\\d{4,5}|[A-Z]{2,3} \\d{4,5}[A-Z]?|[a-z]{2,3} \\d{5}`, // Poland
  `[A-Za-zÄÖÜäöü]{1,3}-${LETTER}{1,2} ?\\d{1,4}[EHeh]?`, // Germany
  `[A-Z]{3} (?:\\d[A-Z]{1,2}\\d{1,2}|\\d{2}[A-Z]{1,2}\\d?|[A-Z]\\d{2}[A-Z]|[A-Z]\\d{3}|[A-Z]{2}\\d{2})`, // Poland
  `\\d{2,3}-${LETTER}{1,2}-\\d{1,6}`, // Ireland
  '[A-Z]{3}-\\d{3}[ -]?[A-Z]{2}|K[A-Z]{2} ?\\d{3}[A-Z]', // Nigeria, Kenya
  '[A-Z]{1,2}-\\d{4}-[A-Z]{1,2}', // Spain before 2000
  '(?:[A-Z]{2}|(?!in|at|to|of|on|is|by|um|am|im|zu|ab|en|de|da|do|di|du|le|la|el|op|te|om|na|po|od|za)[a-z]{2}) ?\\d\\d ?[A-Za-z]{1,2} ?\\d{4}', // India
  `${LETTER}{2} \\d\\d ${LETTER}{2} (?:GP|ZN|WP|EC|NC|FS|LP|MP|NW|gp|zn|wp|ec|nc|fs|lp|mp|nw)`, // South Africa
];
const AUSTRIA = '[A-Z]{1,2}-\\d{1,5} ?[A-Z]{1,3}';
const PLATE_END = '(?![\\wÄÖÜäöü@]|-\\w|[.,:/]\\d| \\d{5})';
const PLATE = `(?:${[...SHAPES, AUSTRIA].join('|')})${PLATE_END}`;
/** Models are written like Austria's: "Mazda MX-5 RF". */
const PLATE_BESIDE_MAKE = `(?:${SHAPES.join('|')})${PLATE_END}`;

/** "el coche de mi madre es el 1234bcd", "la voiture ab-123-cd", "zijn bus (S-123-BD)": in any case beside a vehicle. */
export const plateBesideVehicle: Recognizer = {
  id: 'vehicle-plate-beside',
  type: 'VEHICLE_PLATE',
  effort: 8,
  leadEffort: 8,
  trigger: { kind: 'word', words: VEHICLES },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(
    `\\p{L}{3,14}\\.?(?:,? [^\\s\\d(),;.!?:]{1,14}){0,6}?(?: ?\\(| ?[:,]? )["'„“«]?(?=${PLATE})`,
    'uy',
  ),
  pattern: new RegExp(PLATE, 'y'),
  score: 0.8,
  validate: isPlate,
};

const MAKES =
  words(`opel vauxhall ford toyota honda nissan mazda kia hyundai skoda škoda seat cupra audi bmw mercedes benz volkswagen vw renault peugeot citroën citroen dacia fiat lancia alfa
  volvo saab tesla jeep suzuki mitsubishi subaru lexus iveco scania yamaha kawasaki vespa piaggio ducati chevrolet chevy hilux golf polo passat tiguan touran caddy corsa astra zafira meriva
  clio mégane megane twingo kangoo captur punto panda tipo doblò ducato corolla yaris auris rav civic jazz focus fiesta mondeo kuga transit fabia octavia superb ibiza leon ateca berlingo
  sprinter vito trafic picanto ceed sportage tucson qashqai micra juke duster sandero logan partner onix gol celta palio uno strada hb20 aveo swift baleno alto`);

/** "Kia PSR 3KC9", "Fiat Punto 62-TG-19", "el Corsa (7402 LKD)": right behind the make or model of a car. */
export const plateBesideMake: Recognizer = {
  ...plateBesideVehicle,
  id: 'vehicle-plate-make',
  effort: 5,
  leadEffort: 3,
  trigger: { kind: 'word', words: MAKES },
  lead: new RegExp(
    `[\\p{L}\\d]{2,12}(?: [\\p{L}\\d.]{1,12}){0,2}?(?: ?\\(| ?[:,]? )["'„“«]?(?=${PLATE_BESIDE_MAKE})`,
    'uy',
  ),
  pattern: new RegExp(PLATE_BESIDE_MAKE, 'y'),
  validate: (candidate) =>
    isPlate(candidate) &&
    !/^(?:[a-z]{1,3} \d(?!\d [a-z]{2} [a-z]{2}$)|\d{2,4} ?[a-z])/.test(writtenOf(candidate)),
};

function isPlate(candidate: Candidate): boolean {
  const written = writtenOf(candidate);
  if (NOT_PLATES.test(written.toUpperCase()) || isCounted(candidate.text, candidate.end))
    return false;
  return !isOtherCode(candidate) && !isMeasure(candidate, written);
}

/** "the car for 12k", "auto na 15000": a word and an amount, unless the plate stands right behind the vehicle. */
function isMeasure({ text, anchor, start }: Candidate, written: string): boolean {
  if (!SMALL_SPACED.test(written) || text.charAt(start - 1) === '(') return false;
  return AMOUNT.test(written) || !/^\p{L}+[,:]? ["'„“«]?$/u.test(text.slice(anchor, start));
}

const SMALL_SPACED = /^[a-z]{2,3} \d{2,5}[a-z]?$/;
const AMOUNT =
  /^(?:[a-z]{3} \d\d[hkmlgw]|(?:for|was|has|had|per|von|um|ab|bis|mit|por|con|de|da|di|na|za|do|od|po|to|ma|om|med|tog|har|met|aan|van) \d)/;
