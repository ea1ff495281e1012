import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { isCounted } from '../numbers/code-value.ts';
import { isGivenName } from '../personal/names/given-names.ts';
import { withPlain } from '../personal/vocabulary.ts';
import { writtenOf } from '../written-of.ts';
import { isHomeMobile, isHomeNumber } from './home-numbers.ts';
import { continuesNumbers, isCalledOtherwise, NEXT_DIGIT, PHONE_END } from './shape.ts';

/** Words of people who call each other, and of lists that say how somebody is reached, where no zero is dialled. */
const CALLING = (
  'whatsapp sms llamar llame llamen llama llamad llamadme llámame llámenme llamarme llamada llamó móvil movil celular contactar contacto ' +
  'contesta testigo dudas ligar ligue liguem liga ligou ligaram telemóvel telemovel telefone contacte contato atende atendem testemunha ' +
  'chiamare chiama chiami chiamino chiamano chiamate chiamami chiamarmi chiamatemi chiamato cellulare cell contattare contatto risponde informazioni testimone ' +
  'telefon kontakt dzwoń dzwońcie dzwonić dzwoni dzwonił dzwoniła dzwonią zadzwoń zadzwonić zadzwonił komórka odbiera kontaktować świadek'
).split(' ');

const IN_ONE_PIECE = {
  effort: 3,
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 9, max: 11 },
  notAfter: /[\w.,:+/#$€£=-]/,
  pattern: new RegExp(`\\d{9,11}${PHONE_END}`, 'y'),
} as const;

/** "que llamen al 612345678", "Kontakt 601234567": a mobile number in one piece, where people call each other. */
export const bareMobile: Recognizer = {
  ...IN_ONE_PIECE,
  id: 'phone-bare',
  score: 0,
  context: { words: withPlain(CALLING), score: 0.75, adjacent: true },
  validate: isBareNumber,
};

const NAMES_BEFORE =
  /(?:\p{Lu}[\p{L}'’-]{2,24}(?:, | \()|(?<!\p{L})(?:il|el|o|mio|mi|meu|mój|jego|jej|,) n(?:[uú]m(?:er[oau]?)?|r)(?: (?:es|è|é|to))?:? )$/u;
const UNANSWERED =
  /^ (?:non (?:mi )?risponde|no (?:me )?contesta|não (?:me )?atende|ne répond|nikt nie odbiera|nie odbiera)/;

/** "Ana Ruiz, 612345678", "Al 3401234567 non risponde nessuno": a mobile number beside who has it, or who does not answer. */
export const mobileOfSomebody: Recognizer = {
  ...IN_ONE_PIECE,
  id: 'phone-of-somebody',
  score: 0.6,
  validate: (candidate) => isBareNumber(candidate) && isSomebodys(candidate),
};
function isSomebodys({ text, start, end }: Candidate): boolean {
  return (
    NAMES_BEFORE.test(text.slice(Math.max(0, start - 28), start)) ||
    IN_CASE.test(text.slice(Math.max(0, start - 28), start)) ||
    isBehindGivenName(text, start) ||
    UNANSWERED.test(text.slice(end, end + 20))
  );
}

/** "wnuk Błażej 799113556", "Figlia: Graziella 3495520817". */
function isBehindGivenName(text: string, start: number): boolean {
  const name = /(?<!\p{L})(\p{Lu}\p{L}{2,20}) $/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1];
  return name !== undefined && isGivenName(name);
}

/** "qualquer coisa, 912345678", "w razie czego 795578061". */
const IN_CASE =
  /(?<!\p{L})(?:qualquer coisa|cualquier cosa|qualsiasi cosa|razie czego|razie pytań|bei fragen|im notfall|cas de besoin|cas de problème|caso de dúvida|caso de duda|caso di bisogno|voor vragen|vid frågor|any questions),?:? $/iu;

/** "Qualquer coisa, 217 357 097": the same with groups, of a landline too. */
export const phoneInCase: Recognizer = {
  id: 'phone-in-case',
  type: 'PHONE_NUMBER',
  effort: 2,
  leadEffort: 1,
  trigger: {
    kind: 'word',
    words:
      'coisa cosa czego pytań fragen notfall besoin problème dúvida duda bisogno vragen frågor questions'.split(
        ' ',
      ),
  },
  lead: /\p{L}{4,10},?:? /uy,
  pattern: new RegExp(`\\d(?:${NEXT_DIGIT}){8,11}${PHONE_END}`, 'y'),
  score: 0.75,
  validate: (candidate) =>
    IN_CASE.test(candidate.text.slice(Math.max(0, candidate.start - 28), candidate.start)) &&
    isHomeNumber(writtenOf(candidate)),
};

/** "es bombero: 9 8340 2276": Chile. */
export const chileanMobile: Recognizer = {
  id: 'phone-chile',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 1, max: 1, next: ' ', digitsAfter: [4] },
  notAfter: /[\w.,+/#$€£-]/,
  pattern: new RegExp(
    `(?<=[:(] ?|(?<!\\p{L})(?:al|es|al \\+?56) )9 [3-9]\\d{3} \\d{4}${PHONE_END}(?![ ]\\d|,\\d)`,
    'uy',
  ),
  score: 0.6,
  validate: (candidate) => !continuesNumbers(candidate) && !isCalledOtherwise(candidate),
};

function isBareNumber(candidate: Candidate): boolean {
  return (
    isHomeMobile(writtenOf(candidate)) &&
    !continuesNumbers(candidate) &&
    !isCounted(candidate.text, candidate.end) &&
    !isCalledOtherwise(candidate)
  );
}
