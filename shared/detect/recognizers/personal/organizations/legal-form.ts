import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';

/** Legal forms that are nothing else. */
const FORMS = [
  'GmbH(?:[ ]?&[ ]?Co\\.?[ ]?KG(?:aA)?)?',
  'gGmbH|mbH|KGaA|OHG|UG \\(haftungsbeschränkt\\)|e\\.[ ]?V\\.|e\\.G\\.',
  'Inc\\.?(?![\\p{L}])|LLC|L\\.L\\.C\\.|LLP|Ltd\\.?(?![\\p{L}])|PLC|plc|Corp\\.?(?![\\p{L}])|Corporation|Pty\\.? Ltd\\.?|Limited',
  'S\\.A\\.S\\.?|SARL|S\\.A\\.R\\.L\\.|EURL|S\\.A\\.(?:[ ]?de C\\.V\\.)?|S\\.L\\.U?\\.?|Ltda\\.?|Lda\\.?|S/A|EIRELI',
  'S\\.r\\.l\\.|Srl|S\\.p\\.A\\.|SpA|S\\.n\\.c\\.|B\\.V\\.|N\\.V\\.|V\\.O\\.F\\.|ApS|A/S|Oyj?|Aktiebolag|Sp\\.[ ]?z[ ]?o\\.?[ ]?o\\.?|Sp\\.[ ]?k\\.|s\\.r\\.o\\.|d\\.o\\.o\\.|Kft\\.?',
].join('|');
/** Letters that stand for other things too. */
const SHORT_FORMS = 'AG|KG|SA|BV|AB|SAS|SL|SRL|NV';

const WORD = "[\\p{Lu}\\d][\\p{L}\\d'’.+&-]{0,30}";
/** Read backwards from the legal form: looking for where the name begins would try every start. */
const NAME_BEFORE = new RegExp(
  `(?<=(?<![\\p{L}\\d@./-])(${WORD}(?:[ ](?:(?:&|of|de|du|für|van)[ ])?${WORD}){0,4}),?[ ](?:\\(Pty\\)[ ])?)`,
  'uy',
);
const LONGEST_NAME = 90;
/** First words of sentences, and what a licence says. */
const OPENERS =
  /^(?:The|A|An|Our|My|Your|Die|Der|Das|Den|Dem|Unsere|La|Le|Les|Une?|El|Los|Una?|O|Os|Il|Lo|De|Het|Een|At|In|By|For|From|With|And|Or|Bei|Von|Für|Firma|Company|Chez|Dear|AND|THE|Section|Article|Inc\.|LLC|GmbH|Ltd\.?|Corp\.|(?:19|20)\d\d) /;

/** "Ring Gashi. Alpen Lack Srl": what ends a sentence is none of the name. */
const SENTENCE_END = /^.*\p{Ll}{4}\. (?=\p{Lu})/u;

function legalForm(
  id: string,
  forms: string,
  score: number,
  triggers: Recognizer['trigger'],
): Recognizer {
  return {
    id,
    type: 'ORGANIZATION',
    trigger: triggers,
    notAfter: /[^ ]/,
    effort: 20,
    pattern: new RegExp(`(?:${forms})(?![\\p{L}\\d_-])`, 'uy'),
    score,
    validate: takeName,
  };
}

/** "Oy Replot Marin Ab": in Finland's Swedish one form begins the name and one ends it. */
const BETWEEN_FORMS = /Oy(?: \p{Lu}[\p{L}’&-]{1,24}){1,4} Ab(?!\p{L})/uy;

function takeName(candidate: Candidate): boolean {
  const { text, start } = candidate;
  BETWEEN_FORMS.lastIndex = start;
  if (BETWEEN_FORMS.test(text)) {
    candidate.end = BETWEEN_FORMS.lastIndex;
    return true;
  }
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  NAME_BEFORE.lastIndex = start;
  const match = NAME_BEFORE.exec(text);
  if (
    !match ||
    /\b(?:my|your) company,? $|copyright|\(c\)|©|&copy;|licen[cs]e|property of|name of|trademark|alt="/i.test(
      before,
    )
  )
    return false;
  let name = match[1]!;
  const sentence = SENTENCE_END.exec(name);
  if (sentence !== null) name = name.slice(sentence[0].length);
  let at = text.lastIndexOf(name, start - 1 - name.length);
  for (let opener = OPENERS.exec(name); opener; opener = OPENERS.exec(name)) {
    name = name.slice(opener[0].length);
    at += opener[0].length;
  }
  if (!/\p{L}{2}/u.test(name)) return false;
  candidate.start = at;
  return true;
}

/** "Nordwind Logistik GmbH", "Acme Widgets, Inc.", "Mobiliário Silva Ltda.", "Kowalski Sp. z o.o.". */
export const companyWithForm: Recognizer = legalForm('organization-form', FORMS, 0.88, [
  {
    kind: 'word',
    words:
      'gmbh ggmbh mbh kgaa ohg ug inc llc llp ltd plc corp corporation pty limited sarl eurl ltda lda eireli srl spa aps oy oyj aktiebolag kft'.split(
        ' ',
      ),
  },
  {
    kind: 'prefix',
    prefixes: [
      'e.V',
      'e. V',
      'e.G',
      'L.L',
      'S.A',
      'S.L',
      'S/A',
      'S.r',
      'S.p',
      'S.n',
      'B.V',
      'N.V',
      'V.O',
      'A/S',
      'Sp.',
      's.r',
      'd.o',
    ],
  },
]);

/** "Nordwind AG", "Volta AB": two letters, surer where work or a contract is spoken of. */
export const companyWithShortForm: Recognizer = {
  ...legalForm('organization-short-form', SHORT_FORMS, 0.6, {
    kind: 'word',
    words: 'ag kg sa bv ab sas sl srl nv'.split(' '),
  }),
  validate: (candidate) => endsInName(candidate) && takeName(candidate),
};

/** What letters number, in nine languages: "Zone AB", "Typ SA", "Klasse AG", "Linia AB" are no companies. */
const LETTERED = new WordSet(
  words(`zone zones level levels type types model models series class classes group groups blood part parts version plan tier row rows seat gate terminal hall block wing
    section segment unit track lane platform stop line lines route bus ticket size grade rank rating vitamin hepatitis battery cable connector variant edition lot batch phase stage
    option choice answer question exercise figure table column appendix annex form kind sort code mode format port channel
    zonen stufe typ typen modell serie klasse klassen gruppe blutgruppe teil teile tarif tarifzone reihe platz halle flügel abschnitt bahn gleis steig linie größe note kabel stecker variante
    ausführung charge aufgabe abbildung tabelle spalte anhang anlage formular kennzeichen raum haus gebäude eingang aufgang stiege wohnung saal parkdeck ebene
    niveau modèle série classe groupe partie rang salle quai voie ligne taille câble exercice tableau annexe bâtiment escalier étage porte allée
    zona nivel tipo modelo clase grupo parte fila sala andén vía línea talla pila lote ejercicio tabla anexo edificio escalera portal piso puerta planta
    nível cais linha tamanho pilha exercício tabela bloco prédio andar porta
    livello modello gruppo sanguigno binario linea taglia lotto esercizio tabella allegato palazzo scala piano interno
    groep bloedgroep deel rij zaal spoor lijn maat batterij oefening tabel bijlage gebouw trap verdieping deur
    zon nivå klass grupp blodgrupp del rad sal spår linje storlek batteri övning tabell bilaga hus trappa våning
    strefa poziom seria klasa grupa część rząd peron tor linia rozmiar ćwiczenie załącznik budynek klatka piętro brama`),
);

/** The two words before: capitals, of which the first may be a name where letters are given to the second. */
const WORDS_BEFORE = /(?<=(?:(\p{Lu}[\p{L}'’.-]{1,30}) )?(\p{Lu}\p{Ll}{2}[\p{L}'’.-]{0,30}) )/uy;

/** "Nordic Line AB" is a company, "Line AB" and "Ticket Zone AB" are none. */
function endsInName({ text, start }: Candidate): boolean {
  WORDS_BEFORE.lastIndex = start;
  const words = WORDS_BEFORE.exec(text);
  if (words === null) return false;
  const [, before = '', last = ''] = words;
  return !isLettered(last) || (before !== '' && !isLettered(before));
}

function isLettered(word: string): boolean {
  return LETTERED.has(word, 0, word.length);
}
