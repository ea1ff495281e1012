import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { words } from '../personal/vocabulary.ts';
import { isCounted } from './code-value.ts';
import { isOtherCode, NOT_PLATES } from './plate-checks.ts';

const VEHICLES = words(`
  car cars truck lorry motorbike motorcycle scooter camper trailer caravan hatchback reg rego plate plates
  auto autos wagen pkw lkw kombi transporter motorrad anhänger wohnmobil moped fahrzeug kennzeichen
  voiture camion camionnette fourgon utilitaire moto remorque véhicule
  coche carro furgoneta furgo camión remolque vehículo matrícula placa placas
  carrinha viatura mota camião caminhão caminhonete veículo
  macchina furgone motorino veicolo targa
  bus busje bestelbus motor aanhanger voertuig vrachtwagen kenteken
  bil bilen skåpbil skåpbilen lastbil lastbilen motorcykel motorcykeln släp släpet husbil husbilen fordon regnr
  minivan suv saloon sedan estate tractor towbar parken parkt geparkt zugfahrzeug traktor garé garée berline tracteur aparcado aparcada tractor estacionado reboque trator rimorchio parcheggiata trattore berlina
  parkera parkerar parkerade parkerat dragbil dragbilen trailer trailern båttrailer släpvagn traktor geparkeerd geparkeerde
  przyczepka przyczepki przyczepką przyczepę laweta kombi sedan auto ciągnik zaparkowany zaparkowane zaparkowana parkuje
  samochód samochodu samochodem auta autem autko ciężarówka motocykl busik kamper kampera przyczepa pojazd skuter rej tablice`);

const LETTER = '[A-Za-z]';
/** Shapes of single countries, whatever their case; behind a space a word may follow when letters are small. */
const SHAPES = [
  `${LETTER}{2}\\d\\d ?${LETTER}{3}`, // Great Britain
  `${LETTER}{2}-?\\d{3}-?${LETTER}{2}|[A-Z]{2} \\d{3} ?[A-Z]{2}`, // France, Italy
  '(?!(?:19|20)\\d\\d )\\d{4}[ -]?(?!rpm|mph|kms|kmh|kwh|ltr|szt|pkt|stk|str|dni|bmw)[BCDFGHJKLMNPRSTVWXYZbcdfghjklmnprstvwxyz]{3}', // Spain
  `${LETTER}{2}-\\d\\d-${LETTER}{2}|\\d\\d-${LETTER}{2}-\\d\\d|\\d\\d-\\d\\d-${LETTER}{2}`, // Portugal
  `${LETTER}{3}-?\\d[A-Za-z\\d]\\d\\d`, // Brazil
  `${LETTER}{1,3}-\\d{2,3}-${LETTER}{1,2}|\\d{1,2}-${LETTER}{2,3}-\\d{1,2}|\\d-${LETTER}{3}-\\d{3}`, // Netherlands, Belgium
  `${LETTER}{3}\\d\\d[A-Za-z\\d]|[A-Z]{3} \\d\\d[A-Z\\d]|[a-z]{3} \\d\\d[a-z]`, // Sweden
  `${LETTER}{2,3} (?:${LETTER}{1,2}\\d{3}|\\d${LETTER}\\d{3})|${LETTER}{2}\\d{4,5}|[A-Z]{2,3} \\d{4,5}[A-Z]?|[a-z]{2,3} \\d{5}`, // Poland
  `[A-Za-zÄÖÜäöü]{1,3}-${LETTER}{1,2} ?\\d{1,4}[EHeh]?`, // Germany
  '[A-Z]{1,2}-\\d{1,5} ?[A-Z]{1,3}', // Austria
].join('|');
const PLATE = `(?:${SHAPES})(?![\\wÄÖÜäöü@]|-\\w|[.,:/]\\d)`;

/** "el coche de mi madre es el 1234bcd", "la voiture ab-123-cd", "zijn bus (S-123-BD)": in any case beside a vehicle. */
export const plateBesideVehicle: Recognizer = {
  id: 'vehicle-plate-beside',
  type: 'VEHICLE_PLATE',
  effort: 8,
  leadEffort: 8,
  trigger: { kind: 'word', words: VEHICLES },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(
    `\\p{L}{3,14}(?:,? [^\\s\\d(),;.!?:]{1,14}){0,6}?(?: ?\\(|[:,]? )["'„“«]?(?=${PLATE})`,
    'uy',
  ),
  pattern: new RegExp(PLATE, 'y'),
  score: 0.8,
  validate: (candidate) => {
    const written = candidate.text.slice(candidate.start, candidate.end);
    if (NOT_PLATES.test(written.toUpperCase()) || isCounted(candidate.text, candidate.end))
      return false;
    return !isOtherCode(candidate) && !isMeasure(candidate, written);
  },
};

/** "the car for 12k", "auto na 15000": a word and an amount, unless the plate stands right behind the vehicle. */
function isMeasure({ text, anchor, start }: Candidate, written: string): boolean {
  if (!SMALL_SPACED.test(written) || text.charAt(start - 1) === '(') return false;
  return AMOUNT.test(written) || !/^\p{L}+[,:]? ["'„“«]?$/u.test(text.slice(anchor, start));
}

const SMALL_SPACED = /^[a-z]{2,3} \d{2,5}[a-z]?$/;
const AMOUNT =
  /^(?:[a-z]{3} \d\d[hkmlgw]|(?:for|was|has|had|per|von|um|ab|bis|mit|por|con|de|da|di|na|za|do|od|po|to|ma|om|med|tog|har|met|aan|van) \d)/;
