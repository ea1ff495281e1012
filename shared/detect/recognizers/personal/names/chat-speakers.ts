import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';
import { isGivenName } from './given-names.ts';
import { isNoName } from './name-shape.ts';

/** How far before and behind a line others are looked at, in characters and lines. */
const REACH = 500;
const LINES = 4;
/** Lines with a speaker, this one included, that make a conversation. */
const ENOUGH = 3;
const NAME = "\\p{L}[\\p{L}\\p{M}'’-]{1,24}(?:[ ]\\p{L}[\\p{L}\\p{M}.'’-]{0,24}){0,2}";
/** A time or a bullet before the name: "[18:03] ", "12:41 - ", "- ". */
const STAMP = '(?:[ \\t>*-]{1,4}|\\[?[\\d.:/, -]{4,20}(?:[ ]?[ap]m)?\\]?[ ]?(?:- )?)?';
const LINE_BEGINS = new RegExp(`(?:^|\\n)${STAMP}$`, 'iu');

/** Who speaks as what, and what stands before a colon in notes and forms. */
const NO_SPEAKERS = new WordSet(
  words(`user assistant system agent bot client customer caller counselor counsellor doctor nurse patient teacher student interviewer moderator host guest speaker reporter support operator officer witness judge
    kunde kundin berater beraterin arzt ärztin patientin pfleger pflegerin anrufer anruferin lehrer lehrerin mitarbeiter mitarbeiterin interviewerin zeuge zeugin richter richterin sprecher sprecherin moderatorin
    conseiller conseillère cliente médecin infirmière appelant appelante élève agente témoin juge enquêteur animateur animatrice
    asesor asesora agente médico médica enfermera operador operadora entrevistador entrevistadora paciente alumno alumna testigo juez
    atendente assistente utente médico enfermeira entrevistadora aluno aluna testemunha juiz
    operatore operatrice medico infermiera paziente intervistatore intervistatrice studente studentessa testimone giudice cliente
    medewerker klant arts verpleegkundige patiënt beller interviewer leerling getuige rechter
    handläggare kund läkare sköterska patienten uppringare lärare elev vittne domare intervjuare
    konsultant konsultantka klient klientka lekarz lekarka pacjent pacjentka pielęgniarka nauczyciel uczeń świadek sędzia
    subject from to cc bcc date sent re fw betreff von an datum objet de à asunto para fecha assunto oggetto da onderwerp aan ämne till från temat od do data
    note notes todo task summary question answer example input output error warning info debug title description status result version step rule
    notiz frage antwort beispiel aufgabe ergebnis hinweis fehler titel stand thema kontext zutaten quelle ziel preis dauer
    question réponse exemple tâche résultat remarque erreur titre sujet contexte ingrédients source objectif prix durée pregunta respuesta ejemplo tarea resultado nota título tema contexto ingredientes fuente objetivo precio
    pergunta resposta exemplo tarefa nota título contexto fonte preço domanda risposta esempio compito risultato nota titolo contesto ingredienti fonte prezzo durata
    vraag antwoord voorbeeld taak resultaat opmerking fout titel onderwerp bron doel prijs duur fråga svar exempel uppgift resultat anmärkning fel titel ämne källa mål pris
    pytanie odpowiedź przykład zadanie wynik uwaga błąd tytuł temat źródło cel cena`),
);

/** `Name: text` on lines of which several stand near: who says something in a chat, whatever the name. */
export const chatSpeaker: Recognizer = {
  id: 'person-chat-speaker',
  effort: 8,
  leadEffort: 1,
  type: 'PERSON',
  trigger: { kind: 'sign', signs: ':', back: /[\p{L}\p{M} '’.*()-]/u, maxBack: 60 },
  notAfter: /[^\n\d\]>]/,
  // Most colons stand within a line: that is asked first.
  lead: /(?<=(?:^|\n|>|\d\d(?:[ ]?[ap]m)?[\])]?)[ \t*-]{0,4})[ *>-]{0,4}(?:[ap]m\]?[ ])?(?:- )?(?=\p{L})/uy,
  pattern: new RegExp(`${NAME}(?=\\*{0,2} ?: \\S)`, 'uy'),
  score: 0.8,
  validate: (candidate) =>
    beginsLine(candidate) && mayBeName(speakerAt(candidate)) && isConversation(candidate),
};

function speakerAt({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}

function beginsLine({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 28), start);
  return LINE_BEGINS.test(before) && (start < 28 || before.includes('\n'));
}

function mayBeName(name: string): boolean {
  if (SELF.test(name) || NO.test(name)) return false;
  const parts = name.split(' ');
  if (
    parts.length > 1 &&
    !parts.every((part) => /^\p{Lu}/u.test(part) || /^(?:v[ao]n|d[aeio]|de[rn]|el|la)$/.test(part))
  )
    return parts.length === 2 && isGivenName(parts[0]!);
  return parts.every((part) => !isNoName(part) && !NO_SPEAKERS.has(part, 0, part.length));
}

/** "ich: …": who pastes a chat is one of those who speak. */
const SELF = /^(?:me|ich|moi|yo|eu|io|ik|jag|ja|mich)$/i;
/** In Swedish "ja" is yes. */
const NO = /^(?:nej|nein|nee|nie|no|non|não)$/i;

/** Several lines have speakers, of whom one comes again or one has a frequent first name. */
function isConversation({ text, start, end }: Candidate): boolean {
  const names = speakersAround(text, start, end);
  if (names.length < ENOUGH) return false;
  const different = [...new Set(names)];
  if (different.some((name) => SELF.test(name)) && !different.some((name) => NO.test(name)))
    return true;
  const known = different.filter((name) => isGivenName(name.split(' ', 1)[0]!)).length;
  // The lines of a form begin so too, and hardly any with a first name.
  if (known === 0 || (known * 2 < different.length && different.length === names.length))
    return false;
  return different.filter(mayBeName).length >= 2;
}

/** Who speaks in the line of the candidate and the few before and behind it. */
function speakersAround(text: string, start: number, end: number): string[] {
  const names: string[] = [];
  const add = (line: number) => {
    const name = speakerOfLine(text, line);
    if (name !== '') names.push(name);
  };
  let at = lineStart(text, start);
  add(at);
  for (let line = 0; line < LINES && at > 0 && start - at < REACH; line++) {
    at = lineStart(text, at - 1);
    add(at);
  }
  at = end;
  for (let line = 0; line < LINES && at - end < REACH; line++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) break;
    add(at);
  }
  return names;
}

// By hand: they run for every line of a chat.

const STAMP_SIGNS = ' \t>*-[]().,:/0123456789';
const LONGEST_STAMP = 28;
const LONGEST_NAME = 52;

/** What stands before the colon of a line, its time or bullet left out; empty where that cannot be a name. */
function speakerOfLine(text: string, start: number): string {
  let from = start;
  while (from - start < LONGEST_STAMP && from < text.length && isStamp(text.charAt(from))) from++;
  let end = from;
  while (end - from < LONGEST_NAME && end < text.length && !':\n'.includes(text.charAt(end))) end++;
  if (text[end] !== ':' || text[end + 1] !== ' ' || /\s/.test(text.charAt(end + 2))) return '';
  const name = text.slice(from, end).replace(/[ *]+$| ?\([\d:. ]{4,8}\)$/g, '');
  return WHOLE_NAME.test(name) ? name : '';
}

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

function isStamp(char: string): boolean {
  return STAMP_SIGNS.includes(char);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
