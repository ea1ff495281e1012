import { vinCheckValid } from '../../checksums/vin.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { cues } from './cue-words.ts';

const SHAPE = '[A-HJ-NPR-Z0-9]{17}(?![\\w-])';

/** Vehicle identification number (ISO 3779) that its words announce; Europe's carry no check digit. */
export const announcedVin: Recognizer = announced({
  id: 'vin-announced',
  type: 'VIN',
  announcement: {
    nouns: cues(
      `vin, chassis, vehicle identification, frame, châssis, série du véhicule, identification du véhicule, bastidor, chassi, telaio, nadwozia, vin pojazdu`,
    ),
    names: cues(`
      vin, vin number, vin-nummer, vin code, vehicle id, chassis, fahrgestellnummer, fahrgestellnr, fahrzeug-identifizierungsnummer, fahrzeugidentifizierungsnummer, fahrzeugidentnummer, fahrzeug-ident-nr, fin, fin-nummer,
      châssis, bastidor, chassi, telaio, chassisnummer, voertuigidentificatienummer, chassinummer, nadwozie, vehicle identification number`),
  },
  value: new RegExp(SHAPE, 'iy'),
  score: 0.95,
  validate: ({ text, start, end }) => /\d/.test(text.slice(start, end)),
});

/** By its check digit (49 CFR 565, North America and China): 17 characters of which the last four are digits. */
export const vin: Recognizer = {
  id: 'vin',
  type: 'VIN',
  trigger: { kind: 'token', min: 17, max: 17, first: 'ABCDEFGHJKLMNPRSTUVWXYZ123456789' },
  notAfter: /[\w.\-+#/=]/,
  pattern: new RegExp(`(?=[A-HJ-NPR-Z0-9]{13}\\d{4})${SHAPE}`, 'y'),
  score: 0.85,
  context: {
    words:
      'vin car vehicle truck auto fahrzeug wagen voiture véhicule coche vehículo carro veículo auto veicolo voertuig bil fordon samochód pojazd chassis title'.split(
        ' ',
      ),
    score: 0.95,
  },
  validate: hasLettersAndCheckDigit,
  checksum: 'VIN check digit',
};

const MIN_LETTERS = 3;

function hasLettersAndCheckDigit({ text, start, end }: Candidate): boolean {
  const code = text.slice(start, end);
  return countLetters(code) >= MIN_LETTERS && vinCheckValid(code);
}

function countLetters(code: string): number {
  return code.replace(/\d/g, '').length;
}

/** Without a check digit, as in Europe, where vehicles are spoken of. */
export const vinByContext: Recognizer = {
  id: 'vin-context',
  type: 'VIN',
  trigger: { kind: 'token', min: 17, max: 17, first: 'ABCDEFGHJKLMNPRSTUVWXYZ123456789' },
  notAfter: /[\w.\-+#/=]/,
  pattern: new RegExp(`(?=\\d{0,3}[A-Z])(?=[A-HJ-NPR-Z0-9]{13}\\d{4})${SHAPE}`, 'y'),
  score: 0,
  context: {
    words:
      'vin car vehicle fahrzeug fahrgestell wagen voiture véhicule châssis coche vehículo bastidor carro veículo chassi veicolo telaio voertuig bil fordon samochód pojazd nadwozia chassis vw volkswagen bmw audi mercedes volvo tesla toyota honda ford renault peugeot fiat seat opel skoda chevrolet nissan'.split(
        ' ',
      ),
    score: 0.85,
  },
  validate: ({ text, start, end }) => countLetters(text.slice(start, end)) >= MIN_LETTERS,
};
