import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { isCounted } from '../numbers/code-value.ts';
import { isHomeMobile } from './home-numbers.ts';
import { continuesNumbers, isCalledOtherwise, PHONE_END, writtenOf } from './shape.ts';

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
  context: { words: CALLING, score: 0.75, adjacent: true },
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
    UNANSWERED.test(text.slice(end, end + 20))
  );
}

function isBareNumber(candidate: Candidate): boolean {
  return (
    isHomeMobile(writtenOf(candidate)) &&
    !continuesNumbers(candidate) &&
    !isCounted(candidate.text, candidate.end) &&
    !isCalledOtherwise(candidate)
  );
}
