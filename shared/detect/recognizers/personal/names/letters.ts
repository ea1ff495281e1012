import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isKnownCity } from '../place/cities.ts';
import { words } from '../vocabulary.ts';
import { isGivenName } from './given-names.ts';
import { ANY_CASE_NAME, NAME, trimName, wordsOf } from './name-shape.ts';

const FORMAL = words(
  'dear liebe lieber liebes cher chère chers querido querida queridos estimado estimada caro cara gentile prezado prezada beste geachte lieve kära käre bästa drogi droga szanowny szanowna kochany kochana',
);
const CASUAL = words(
  'hi hello hey hallo hej hoi bonjour salut coucou hola olá oi ciao salve buongiorno dag cześć hejka siema witaj servus moin heya yo thanks thank danke merci gracias obrigado obrigada grazie bedankt tack dzięki',
);

const GREETINGS = words(
  'hi hello hey hallo hej hoi bonjour salut coucou hola olá oi ciao salve buongiorno dag cześć hejka siema servus moin',
);

/** "Dear Anna Smith,", "Liebe Petra,", "Estimado Juan:": who is written to. */
export const addressedName: Recognizer = {
  id: 'person-addressed',
  type: 'PERSON',
  trigger: { kind: 'word', words: FORMAL },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{4,9}[ ]/uy,
  pattern: new RegExp(`(?![MD]\\. )${NAME}(?=[ ]?[,!:.\\n]|[ ]?$|[ ][-–])`, 'uy'),
  score: 0.82,
  validate(candidate) {
    if (!isAtStart(candidate) || isCompany(candidate) || !trimName(candidate)) return false;
    const [first = '', second] = wordsOf(candidate);
    if (second !== undefined || isGivenName(first)) return true;
    // "Dear Twitter, why do you …" goes on in its line; a letter does not.
    return /^[ ]?[,:!]?[ \t]*(?:\n|$)/.test(candidate.text.slice(candidate.end, candidate.end + 8));
  },
};

const COMPANY = /(?:Team|Manager|Support|Committee|Department|Service|Services|Office|Bank)$/;

function isCompany(candidate: Candidate): boolean {
  const name = textOf(candidate);
  return name.includes(' ') && COMPANY.test(name);
}

/** A letter begins a line or a sentence, and so does its address. */
function isAtStart({ text, anchor }: Candidate): boolean {
  return /(?:^|[\n.!?>"“„'`|:]|\*)[ \t]*$/.test(text.slice(Math.max(0, anchor - 4), anchor));
}

/** "Hi Anna,", "Hola Juan!", "thanks Peter": a frequent first name, in small letters too. */
export const greetedName: Recognizer = {
  id: 'person-greeted',
  effort: 12,
  type: 'PERSON',
  trigger: { kind: 'word', words: [...CASUAL, ...FORMAL] },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{2,9},?[ ](?:again,? |there,? |you,? |so much,? |vielmals,? |beaucoup,? )?/iuy,
  pattern: new RegExp(ANY_CASE_NAME, 'uy'),
  score: 0.8,
  validate: takeKnownName,
};

/** "Hi Minerva, the heating …": any name between a greeting that begins a line and a comma. */
export const greetedUnknown: Recognizer = {
  id: 'person-greeted-any',
  effort: 5,
  type: 'PERSON',
  trigger: { kind: 'word', words: GREETINGS },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{2,9}[ ]/uy,
  pattern: new RegExp(`(?![MD]\\. )${NAME}(?=[ ]?[,!:])`, 'uy'),
  score: 0.65,
  validate: (candidate) =>
    isAtStart(candidate) &&
    !isCompany(candidate) &&
    trimName(candidate) &&
    wordsOf(candidate).length <= 2,
};

/** The first word has to be a frequent first name; in small letters nothing behind it is taken. */
function takeKnownName(candidate: Candidate): boolean {
  if (!trimName(candidate)) return false;
  const [first = '', ...rest] = wordsOf(candidate);
  if (!isGivenName(first)) return false;
  const isCapital = /^\p{Lu}/u.test(first);
  const surnames = isCapital
    ? rest.findIndex((word) => !/^(?:\p{Lu}|v[ao]n$|de[rn]?$)/u.test(word))
    : 0;
  const kept = [first, ...(surnames < 0 ? rest : rest.slice(0, surnames))];
  candidate.end = candidate.start + kept.join(' ').length;
  return isCapital || !AMBIGUOUS_SMALL.has(first);
}

/** Names that in small letters are other words more often. */
const AMBIGUOUS_SMALL = new Set(
  words(
    'so wei can ion pilar sol rosa luz franco bruno christian maria jade aurora linda els bas kees tess ria sue drew rob lotte elsa noor li ming angel angels dolores jean sunny eve ever bill jack mike kai gunnar alma',
  ),
);

const CLOSINGS = words(
  'regards sincerely cheers wishes faithfully truly love thanks grüßen grüßen grüße gruß gruss gruesse cordialement salutations sentiments amicalement bises bisous saludos atentamente cordialmente abrazo besos abraço abraços atenciosamente cumprimentos saluti ' +
    'affettuosamente groet groeten groetjes hälsning hälsningar hälsar mvh vänligen pozdrawiam poważaniem pozdrowienia mfg lg vg',
);

/** "Best regards,\nAnna Smith", "Mit freundlichen Grüßen\nPeter Müller": who signs. */
export const signedName: Recognizer = {
  id: 'person-signed',
  type: 'PERSON',
  trigger: { kind: 'word', words: CLOSINGS },
  lead: /\p{L}{2,16}[ ]?[,.!]?(?:[ \t]{0,3}\r?\n[ \t>]{0,4}){1,3}(?:[-–—] ?)?(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?/uy,
  pattern: new RegExp(`${NAME}(?=[ \\t]{0,3}(?:[\\n,|(]|$)|[ ][-–])`, 'uy'),
  score: 0.85,
  validate: (candidate) => trimName(candidate) && !isList(candidate) && endBeforeDegree(candidate),
};

/** "Philippa Marsh FRICS": what follows a name in Britain and America. */
const DEGREES =
  /(?:,? (?:F?RICS|MRICS|[MOC]BE|[FM]RC[SP]|PhD|[BM]Sc|[BM]A|MBA|CPA|RN|Esq|LL[BM]|MD|DDS|AC[CMI]A|FC[AC]A?|CEng|[QK]C|JP|PMP))+$/;

function endBeforeDegree(candidate: Candidate): true {
  const cut = textOf(candidate).search(DEGREES);
  if (cut > 0) candidate.end = candidate.start + cut;
  return true;
}

/** The same on one line, for frequent first names. */
export const signedInline: Recognizer = {
  ...signedName,
  id: 'person-signed-inline',
  effort: 4,
  lead: /\p{L}{2,16}[ ]?[,!]?(?:\s{1,4}|[ ]?[-–—][ ]?)/uy,
  pattern: new RegExp(`${ANY_CASE_NAME}(?=[ \\t.!]{0,3}(?:[\\n]|$))`, 'uy'),
  score: 0.75,
  validate: takeKnownName,
};

/** "Danke, Gülsüm", "Merci!", "Thandeka": what a message ends with is who wrote it, whatever the name. */
export const signedAtEnd: Recognizer = {
  ...signedName,
  id: 'person-signed-end',
  effort: 4,
  trigger: {
    kind: 'word',
    words: [
      ...CLOSINGS,
      ...words('danke dank merci gracias obrigado obrigada grazie bedankt tack dzięki lieben'),
    ],
  },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{2,16}(?:, |[,.!]?[ ]?\n{1,2})/uy,
  pattern: new RegExp(`${NAME}(?=[.!]?\\s{0,3}$)`, 'uy'),
  score: 0.68,
  validate(candidate) {
    const { end } = candidate;
    return (
      trimName(candidate) &&
      candidate.end === end &&
      wordsOf(candidate).length <= 3 &&
      !isCompany(candidate) &&
      /\p{Ll}/u.test(textOf(candidate)) &&
      !isKnownCity(textOf(candidate))
    );
  },
};

/** A heading or a list goes on in many capitals: a signature has few words. */
function isList(candidate: Candidate): boolean {
  return wordsOf(candidate).length > 4;
}

function textOf({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}
