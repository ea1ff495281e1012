import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { isAnybody } from '../../program-literal.ts';
import { isThing } from '../details/things.ts';
import { anyOf, withPlain, words } from '../vocabulary.ts';
import { isGivenName } from './given-names.ts';
import { ANY_CASE_NAME, trimName, wordsOf } from './name-shape.ts';

/** Labels that name nothing but people. */
const LABELS = withPlain(
  words(`firstname lastname surname fullname givenname familyname middlename maidenname forename vorname nachname familienname geburtsname rufname vollname
    prénom prénoms patronyme apellido apellidos sobrenome apelido cognome voornaam achternaam voornamen förnamn efternamn imię nazwisko
    cardholder accountholder karteninhaber kontoinhaber titulaire titular intestatario rekeninghouder patient patientin patientenname paciente paziente patiënt
    médico médica attn passenger guest employee mitarbeiter mitarbeiterin student tenant mieter mieterin applicant bewerber bewerberin antragsteller antragstellerin candidate candidat candidato
    beneficiary begünstigter bénéficiaire beneficiario recipient empfänger empfängerin destinataire destinatario ontvanger mottagare odbiorca
    sender absender absenderin expéditeur remitente mittente afzender avsändare nadawca contact ansprechpartner ansprechpartnerin kontaktperson contactpersoon
    witness zeuge zeugin témoin testigo testemunha testimone getuige vittne świadek driver fahrer fahrerin conducteur conductor conductora condutor conducente bestuurder förare kierowca
    buyer käufer käuferin acheteur comprador compradora acquirente koper köpare kupujący seller verkäufer verkäuferin vendeur vendedor vendedora venditore verkoper säljare sprzedający
    taxpayer spouse insured versicherungsnehmer versicherungsnehmerin assuré asegurado segurado assicurato verzekerde försäkringstagare ubezpieczony guardian tutor tutora vermieter vermieterin locataire inquilino
    signed unterschrift signature firmado assinado firmato podpis podpisano unterzeichnet getekend undertecknat author auteur autor autore`),
);
/** "name" with one of these before it. */
const NAME_QUALIFIERS =
  'first|last|full|given|family|middle|maiden|birth|legal|patient|client|customer|employee|contact|holder|cardholder|account holder|guest|passenger|student|tenant|applicant|candidate|recipient|sender|doctor|physician|your|sur';
const LABEL = [
  anyOf(LABELS.map((label) => (label === 'patient' ? 'patient(?: name)?' : label))),
  `(?<=(?:${NAME_QUALIFIERS})(?:['’]s)?[ _-])names?`,
  'nombre(?:[ _](?:completo|y apellidos?))?',
  'nome(?:[ _](?:completo|e cognome|e sobrenome))?',
  'nom(?:[ _](?:complet|de famille|et prénoms?|de naissance))?',
  'imię i nazwisko',
].join('|');

const QUOTE = '["\'`“„]{0,2}';
const SEPARATOR = `${QUOTE}(?:[ ]?\\((?!\\d)[^()\\n]{1,20}\\))?[ \\t]{0,2}(?:[:=]|=>|：)\\s?[ \\t]{0,4}${QUOTE}`;
const VALUE_END = '(?=[ ]?(?:[.,;|"\'`”<)\\n\\t}]|\\r|$)|[ ]{2}|[ ][-–(])';

/** "First name: anna", `"last_name": "Smith"`, "Vorname: Peter", "Apellidos: García López". */
export const namedField: Recognizer = {
  id: 'person-field',
  effort: 7,
  type: 'PERSON',
  trigger: {
    kind: 'word',
    words: [...LABELS, 'name', 'names', 'nombre', 'nome', 'nom'],
  },
  lead: new RegExp(
    `(?:${LABEL})${SEPARATOR}(?:(?:Dr|Dra|Prof|Mr|Mrs|Ms|Herr|Frau|Sr|Sra|M|Mme)\\.?[ ])?`,
    'iuy',
  ),
  pattern: new RegExp(`${ANY_CASE_NAME}${VALUE_END}`, 'uy'),
  score: 0.88,
  validate: (candidate) =>
    isNameInField(candidate, isSure(candidate)) &&
    !isAnybody(candidate) &&
    !isNameOfThing(candidate) &&
    takeGivenName(candidate),
};

/** Rooms and devices that people give a "nome", "nombre" or "nom". */
const PLACES = new WordSet(
  words(`salon cuisine chambre bureau entrée garage cave tablette ordinateur écran routeur borne
    salón sala cocina dormitorio baño oficina cochera sótano tableta pantalla router consola
    cozinha quarto banheiro escritório garagem portátil ecrã tela roteador consola
    soggiorno cucina camera bagno ufficio corridoio cantina computer schermo`),
);
const NAME_OF_ANYTHING = /^(?:nombre|nome|nom)[^a-z]/i;

/** "turnos-api": what programs are called. */
const SLUG = /^([\p{Ll}\d]{2,16})(?:-[\p{Ll}\d]{2,16})+(?![\p{L}\d@.])/u;

/** `"nome": "portatile"`: in these languages the word for a first name is the word for any name. */
function isNameOfThing(candidate: Candidate): boolean {
  const { text, anchor, start } = candidate;
  if (!NAME_OF_ANYTHING.test(text.slice(anchor, anchor + 7))) return false;
  const slug = SLUG.exec(text.slice(start, start + 32))?.[1];
  if (slug !== undefined && !isGivenName(slug)) return true;
  const wordEnd = start + wordsOf(candidate)[0]!.length;
  return PLACES.has(text, start, wordEnd) || isThing(text, start, wordEnd);
}

/** "Name: Anna Smith", `name = "Peter Müller"`: things have names too, so the first has to be a frequent one. */
export const plainNameField: Recognizer = {
  ...namedField,
  id: 'person-name-field',
  effort: 6,
  trigger: { kind: 'word', words: words('name naam namn nazwa navn nimi') },
  lead: new RegExp(
    `(?<![\\p{L}\\d_.$/-]|(?:file|host|user|class|package|project|product|company|brand|tag|event|display|domain|table|column|field|key|app|job|task|test|step|branch|repo|image|service|server|method|function|module|theme|color|pet|team|group|model|street|city|country|account|bank|nick|code|variable|script)[ _-])(?:name|naam|namn|navn|nimi)${SEPARATOR}(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\\.?[ ])?`,
    'iuy',
  ),
  score: 0.85,
  validate: (candidate) =>
    isNameInField(candidate, false) &&
    !isAnybody(candidate) &&
    (isGivenName(wordsOf(candidate)[0]!) || isInPersonalForm(candidate)) &&
    takeGivenName(candidate),
};

/** What a form asks beside the name of a person, and never beside that of a file or a product. */
const ASKED_OF_PEOPLE =
  /(?<!\p{L})(?:geboren|geb\.|geburts\p{L}{3,8}|date of birth|dob|born|birthday|passport|nationality|geboortedatum|födelse\p{L}{3,6}|personnummer|personalnummer|data urodzenia|pesel|adresse|address|adres|adress|telefon|telefoon|phone|mobile|handy|e-?mail)(?!\p{L})/iu;

/** "Name: Blessing Osagie" above a date of birth or a number to call. */
function isInPersonalForm({ text, start, end }: Candidate): boolean {
  return (
    ALL_CAPITALISED.test(text.slice(start, end)) &&
    /^[ ]?(?:\r?\n|[,;|])/.test(text.slice(end, end + 3)) &&
    ASKED_OF_PEOPLE.test(text.slice(end, end + 64))
  );
}

/** "Employee name: Haddad, Vikram": the surname first. */
const GIVEN_BEHIND =
  /,[ ]\p{Lu}[\p{L}'’-]{1,24}(?:[ ]\p{Lu}(?:\.|[\p{L}'’-]{1,24}))?(?=[ ]?(?:[\n\r;|"<)\t]|$))/uy;

function takeGivenName(candidate: Candidate): true {
  GIVEN_BEHIND.lastIndex = candidate.end;
  if (wordsOf(candidate).length <= 2 && GIVEN_BEHIND.test(candidate.text))
    candidate.end = GIVEN_BEHIND.lastIndex;
  return true;
}

/** Labels such as "contact" and "author" stand before other things too. */
const SURE =
  /^(?:first|last|sur|full|given|family|middle|maiden|fore|name|vor|nach|familien|geburts|ruf|pr[ée]nom|patronyme|apellido|sobrenome|apelido|cognome|achter|f[öo]rnamn|efternamn|imi[ęe]|nazwisko|cardholder|accountholder|karten|konto|nombre|nome)/i;

function isSure({ text, anchor, end }: Candidate): boolean {
  // French "nom" is any name; beside a first name it is a surname.
  if (/^nom[^a-z]/i.test(text.slice(anchor, anchor + 4)))
    return /pr[ée]nom/i.test(text.slice(Math.max(0, anchor - 48), end + 48));
  return SURE.test(text.slice(anchor, anchor + 14));
}

/** In small letters only after a sure label, and never what code would say. */
function isNameInField(candidate: Candidate, isSureLabel: boolean): boolean {
  const { text, start, end } = candidate;
  if (CODE.test(text.slice(end, end + 2))) return false;
  const before = candidate.end;
  if (
    !trimName(candidate) ||
    (candidate.end !== before && text.slice(candidate.end, before) !== '.')
  )
    return keepsCapitals(candidate) && isSureLabel;
  const value = text.slice(start, candidate.end);
  if (/^\p{Lu}/u.test(value))
    return (
      isSureLabel ||
      isGivenName(wordsOf(candidate)[0]!) ||
      (/^\p{Lu}\p{Ll}+(?: \p{L}+){1,3}$/u.test(value) &&
        (isNamed(candidate) ||
          ((isPersonLabel(candidate) || isInPersonalForm(candidate)) &&
            ALL_CAPITALISED.test(value))))
    );
  return isSureLabel && !/[.]/.test(value) && !isVariable(candidate);
}

/** `fullName: path`: no quotes around the value, and no spaces in the label. */
function isVariable({ text, anchor, start }: Candidate): boolean {
  const cue = text.slice(anchor, start);
  return (
    !/["'`“„]/.test(cue) && /\p{Ll}\p{Lu}|_|=/u.test(text.slice(Math.max(0, anchor - 1), start))
  );
}

/** What was cut was a word behind the name: it has to look like one on its own. */
function keepsCapitals(candidate: Candidate): boolean {
  return (
    candidate.end > candidate.start &&
    /^\p{Lu}\p{L}/u.test(candidate.text.slice(candidate.start, candidate.end))
  );
}

const ALL_CAPITALISED = /^\p{Lu}\p{L}+(?: (?:[a-z]{1,3} )?\p{Lu}\p{L}+)+$/u;

/** Who is a patient or holds a card is a person, whatever the name. */
function isPersonLabel({ text, anchor }: Candidate): boolean {
  return /^(?:patient|pati[ëe]nt|pa[cz]ien|card|konto|karten|titular|intestat|rekening|passenger|guest|mieter|tenant|applicant|antragstell|bewerber|candidat|m[ée]dic|podpis)/i.test(
    text.slice(anchor, anchor + 12),
  );
}

function isNamed(candidate: Candidate): boolean {
  return wordsOf(candidate)
    .slice(0, 2)
    .some((word) => isGivenName(word));
}

/** A call, a member, a type: code rather than a form. */
const CODE = /^(?:[.][\p{L}_]|[[(<{]| =)/u;
