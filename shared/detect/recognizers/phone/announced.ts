import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { writtenOf } from '../written-of.ts';
import { isOtherNumber, NEXT_DIGIT, PHONE_END, settleOnNumber } from './shape.ts';

/** Words that directly before a number make it a phone number. */
const PHONES =
  'phone phones telephone telephones tel tels tei te1 fono fonos mobile mob cell cellphone cellular landline fax telefax whatsapp paynow bizum twint mbway vipps payconiq viber hotline helpline sms ph msisdn callerid ' +
  'phonenumber phoneno mobilenumber mobileno cellnumber faxnumber contactnumber homephone workphone mobilephone ' +
  'telefon telefonnummer telefonnr telnr telefonisch handy handynummer handynr mobil mobilnummer mobiltelefon festnetz festnetznummer rufnummer ' +
  'rückrufnummer faxnummer durchwahl telephonnummer mobilfunk mobilfunknummer ' +
  'téléphone téléphones tél portable telephone fixe mobiles télécopie ' +
  'teléfono teléfonos wsp tlf tfno tfn telf telefono móvil movil celular cel fijo telefone telemóvel telemovel tlm fone zap ' +
  'telefoni cellulare telefoon telefoonnummer telefoonnr mobiel gsm telefoonnummers mobieltje ' +
  'mobilnr telefonnumret hemtelefon arbetstelefon komórka komórkowy kom telefonu telefoniczny faks ' +
  'телефон тел puh puhelin tlf mobilnummer telefonszám';
/** Words of a sentence that may as well be about something else: a grouped number has to follow. */
const VERBS =
  'call ring dial text reach number numbers contact erreichbar erreichen anrufen anruf ruf rufe rufen ruft melden melde meldet ' +
  'joindre joignable appeler appelez appelle rappeler rappelez contactez contacter numéro ' +
  'llamar llámame llámenme llamarme llame llama llamen llamad llamadme contactar contesta contestan localizarme número ' +
  'ligar ligue liga liguem contatar contacte contato contacto atende atendem atender ' +
  'chiamare chiamami chiama chiami chiamate chiamino chiamano chiamarmi chiamatemi contattare contattami risponde numero ' +
  'bellen bel belt opbellen bereikbaar bereiken nummer ringa ring ringer nås når ' +
  'zadzwoń zadzwońcie zadzwonić zadzwoni dzwoń dzwońcie dzwonić dzwoni dzwonią odbiera kontakt kontaktować numer numerem numeru nr';

const FILLER =
  '(?:number|no|nr|num|nbr|numéro|numero|número|nummer|numer|line|home|work|office|private|direct|mobile|cell|fixe|phone|me|us|him|her|them|you|back|up|at|on|under|via|is|are|was|to|' +
  'ist|lautet|unter|der|die|auf|an|mich|mir|uns|bitte|sie|sich|privat|büro|mobil|est|le|la|au|sur|moi|me|nous|es|el|al|en|nos|é|o|no|na|em|para|pro|ao|è|al|il|su|lo|allo|dal|op|het|mij|me|ons|naar|är|på|mig|oss|till|jest|pod|do|mnie|nas|nr|komórkowy|telefonu)';
const LEAD = new RegExp(
  // biome-ignore format: one alternative a line would hide the order
  `(?:[\\p{L}]{2,20}|te1)\\.?(?:[ ]?\\([^()\\d\\n]{1,20}\\))?(?:[ _-]{1,2}${FILLER}(?!\\p{L})\\.?){0,4}["'\`*]{0,3}(?:[ ]?#\\d{0,2}|°)?\\s{0,3}[.:=|>#-]{0,2}[ \\t]{0,4}["'\`*]{0,3}`,
  'iuy',
);

const NUMBER = new RegExp(`(?:\\+[ (]?|\\()?\\d(?:${NEXT_DIGIT}){4,14}${PHONE_END}`, 'y');

/** "Tel.: 030 901820", "phone 5105835100", "whatsapp: (11) 91234-5678": any country's, as announced. */
export const announcedPhone: Recognizer = {
  id: 'phone-announced',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'word', words: PHONES.split(' ') },
  lead: LEAD,
  pattern: NUMBER,
  score: 0.9,
  validate: (candidate) => settleOnNumber(candidate, () => isPhoneLike(candidate)),
};

/** "call me at 510-383-5100", "my number is 0171 1234567", "ring 020 7946 0018". */
export const phoneInSentence: Recognizer = {
  id: 'phone-sentence',
  effort: 7,
  type: 'PHONE_NUMBER',
  trigger: { kind: 'word', words: VERBS.split(' ') },
  lead: LEAD,
  pattern: NUMBER,
  score: 0.85,
  validate: (candidate) =>
    settleOnNumber(candidate, () => isPhoneLike(candidate) && isGrouped(candidate)),
};

const MIN_DIGITS = 5;
const MAX_DIGITS = 15;
/** Fewer digits than this need a colon: "Tel.: 40123" against "phone 12345 sold". */
const MIN_WITHOUT_COLON = 6;

function isPhoneLike(candidate: Candidate): boolean {
  const written = writtenOf(candidate);
  const digits = written.replace(/\D/g, '').length;
  if (digits < MIN_WITHOUT_COLON && !/[:=]/.test(cueOf(candidate))) return false;
  return digits >= MIN_DIGITS && digits <= MAX_DIGITS && !isOtherNumber(written);
}

/** "the number is", "number:"; "the number 3169 173 06 on it" is any. */
const SAYS =
  /[:=]|numerem| (?:is|ist|est|es|é|è|är|to|jest|at|on|under|lautet|me|al|no)(?!\p{L})/iu;

/** "my number is", "the contact number": other numbers say whose they are. */
const BEFORE_NUMBER =
  /(?:^|[.!?:;,\n(]|(?<!\p{L})(?:my|his|her|their|our|your|the|contact|free|direct|new|meine|unsere|seine|ihre|die|mon|son|notre|le|mi|su|nuestro|el|meu|seu|o|mio|suo|il|mijn|ons|haar|het|mitt|hans|hennes|mój|jego|jej|nasz))\s*$/iu;

/** Words that leave no doubt that somebody is called. */
const CALLS =
  /^(?:(?:call|text|ring) (?:me|us|him|her)(?![a-z])|erreichbar|anrufen|rufe? |joignable|contact|r?appelez|joindre|llam|ll[áa]m|chiam|lig(?:ar|ue)|atende|contat|bellen|belt? |n[åa]s |ringa|zadzwo|dzwo|numerem)/i;

/** Groups, a trunk zero or a person called: "number 2147483647" is any number. */
function isGrouped(candidate: Candidate): boolean {
  const written = writtenOf(candidate);
  const cue = cueOf(candidate);
  if (/^\d+$/.test(written)) return written.length >= 9 && CALLS.test(cue);
  if (/^n(?:u|ú|r)/i.test(cue) && !(SAYS.test(cue) && BEFORE_NUMBER.test(before(candidate))))
    return false;
  return written.replace(/\D/g, '').length >= 9 || /^\(?0|^\d{3}-\d{4}$/.test(written);
}

function cueOf({ text, anchor, start }: Candidate): string {
  return text.slice(anchor, start);
}

function before({ text, anchor }: Candidate): string {
  return text.slice(Math.max(0, anchor - 12), anchor);
}
