import { compileContext, hasContext } from '../../../engine/context.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { CODE, endsInComma, TELLS, TO_CODE, WORDS } from './shape.ts';

const NOUNS =
  'pin pins pincode pinkod pinkoden pinnummer superpin geheimzahl geheimnummer puk otp mtan pushtan smstan chiptan totp kartenpin handypin simpin bankpin'.split(
    ' ',
  );

const BESIDE = /^\p{L}{3,12}(?:[ -](?:code|kod|codice|nummer|number))?\s{1,2}\W{0,2}$/iu;

/** "PIN is 4821", "OTP: 123456", "la PIN de la tarjeta es 4821", "die Karten-PIN 4821". */
export const pin: Recognizer = {
  id: 'pin',
  effort: 10,
  leadEffort: 10,
  type: 'PIN',
  trigger: { kind: 'word', words: NOUNS },
  lead: new RegExp(
    `\\p{L}{3,12}(?:[ -](?:code|kod(?:en)?|codice|nummer|numret|number))?${WORDS}${TO_CODE}`,
    'iuy',
  ),
  pattern: new RegExp(CODE, 'y'),
  score: 0.9,
  // "pin 1234" may be the leg of a chip, "PIN board 1234" anything.
  validate: (candidate) => {
    const said = candidate.text.slice(candidate.anchor, candidate.start);
    if (endsInComma(said) || PINNED.test(said)) return false;
    if (TELLS.test(said) || / na $/.test(said)) return !isDeclared(candidate);
    if (OF_THING.test(said)) return isSecret(candidate);
    return BESIDE.test(said) && (!/^pins?\s/.test(said) || isSecret(candidate));
  },
};

/** "pin the runner to windows-2019", "pin a test for #8074": a verb of programmers. */
const PINNED = /^pins? .*(?:\p{L}-| #)$/iu;

function isDeclared({ text, anchor, start }: Candidate): boolean {
  return (
    text.slice(anchor, start).includes('=') &&
    DECLARED.test(text.slice(Math.max(0, anchor - 6), anchor))
  );
}

/** "pin de la SIM 4821", "PIN vom Handy 4821". */
const OF_THING =
  /^\p{L}{3,12} (?:(?:bancomat|sim|card|carta|carte|tarjeta|karte|kaart|kort|karty|cart[aã]o) |(?:of|for|to|d[eao]s?|de|der|vom|von|für|du|del|della|di|van|voor|till|för|do|od)(?: [\p{L}'’-]{1,14}){1,3} )$/iu;

/** What makes a pin one that somebody keeps: a compound, or whose it is. */
const QUALIFIED =
  /(?:\p{L}-|(?<!\p{L})(?:card|bank|sim|phone|account|debit|credit|locker|door|gate|alarm|safe|voicemail|tablet|karten|handy|carte|tarjeta|cartão|cartao|carta|kaart|kort|karty|code|código|codigo|codice|kod|my|your|his|her|our|their|meine?|deine|ihre|seine|die|der|mon|ton|son|votre|le|mi|tu|su|el|meu|teu|seu|o|mio|tuo|suo|il|mijn|jouw|zijn|haar|de|min|din|hans|hennes|mój|twój|jego|jej) )$/iu;
const KEPT = compileContext(
  (
    'card cards bank sim phone mobile imei cvv cvc iban atm puk unlock blocked karte karten kartennummer handy konto gesperrt girocard ' +
    'carte banque téléphone compte bloquée tarjeta banco móvil celular cuenta cajero bloqueada cartão cartao telemóvel telemovel conta multibanco bloqueado ' +
    'carta banca telefono cellulare conto bancomat bloccata kaart telefoon rekening geblokkeerd kort mobil abonnemang abonnemanget spärrat spärra ' +
    'karta karty kartę banku telefon zablokowana zablokowali bankomat bankomacie ' +
    'gym locker badge printer fitness fitnessstudio spind casier gimnasio taquilla ginásio academia cacifo palestra armadietto sportschool pas pasje kluisje skåp siłownia siłowni szafka alarm alarme alarma allarme larm'
  ).split(' '),
);
const OF_CHIPS = compileContext(
  'gpio led leds board chip connector header arduino raspberry esp32 esp8266 pinout solder jumper jtag uart i2c spi adc pwm gnd vcc resistor voltage'.split(
    ' ',
  ),
);

/** `const pin = 1234`: a number of a program's. */
const DECLARED = /(?:const|let|var|int|val|byte)\s$/;

function isSecret({ text, anchor, start, end }: Candidate): boolean {
  if (hasContext(text, start, end, OF_CHIPS)) return false;
  return (
    QUALIFIED.test(text.slice(Math.max(0, anchor - 12), anchor)) ||
    hasContext(text, start, end, KEPT)
  );
}
