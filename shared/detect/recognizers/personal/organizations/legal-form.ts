import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';

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
  `(?<=(?<![\\p{L}\\d@./-])(${WORD}(?:[ ](?:(?:&|of|de|du|für|van)[ ])?${WORD}){0,4}),?[ ])`,
  'uy',
);
const LONGEST_NAME = 90;
/** First words of sentences, and what a licence says. */
const OPENERS =
  /^(?:The|A|An|Our|My|Your|Die|Der|Das|Den|Dem|Unsere|La|Le|Les|Une?|El|Los|Una?|O|Os|Il|Lo|De|Het|Een|At|In|By|For|From|With|And|Or|Bei|Von|Für|Firma|Company|Chez|Dear|AND|THE|Section|Article|Inc\.|LLC|GmbH|Ltd\.?|Corp\.|(?:19|20)\d\d) /;

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

function takeName(candidate: Candidate): boolean {
  const { text, start } = candidate;
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
  validate: (candidate) =>
    /\p{Lu}\p{Ll}{2,}[\p{L}'’.-]* $/u.test(
      candidate.text.slice(Math.max(0, candidate.start - 32), candidate.start),
    ) && takeName(candidate),
};
