import type { Recognizer } from '../../../engine/recognizer.ts';
import { isInOneCase } from '../names/alone.ts';
import { isGivenName } from '../names/given-names.ts';
import { withPlain, words } from '../vocabulary.ts';

const NAME =
  "[\\p{Lu}\\d][\\p{L}\\d'’&+-]{1,30}(?:[ ](?:(?:&|and|und|et|y|e|of|de|för)[ ])?[\\p{Lu}\\d&][\\p{L}\\d'’&.+-]{0,30}){0,4}";
const LABELS = withPlain(
  words(`company employer organisation organization firm business firma unternehmen arbeitgeber organisation betrieb entreprise société employeur raison empresa compañía empleador organización razón
    empregador companhia azienda ditta società datore bedrijf werkgever bedrijfsnaam företag arbetsgivare firmanamn pracodawca przedsiębiorstwo school university schule universität école université universidad escuela universidade escola scuola università`),
);

/** "Company: Nordwind", "Arbeitgeber: Stadtwerke Köln", `"employer": "Acme Widgets"`. */
export const companyField: Recognizer = {
  id: 'organization-field',
  type: 'ORGANIZATION',
  trigger: { kind: 'word', words: LABELS },
  notAfter: /[\w@.$]/,
  lead: /\p{L}{4,18}(?:[ _]?(?:name|sociale|social|di lavoro|\/[ ]?\p{L}{4,14}))?["'`]?[ ]?[:=][ \t]{0,4}["'`“„]?/iuy,
  pattern: new RegExp(
    `${NAME}(?=[ ]?(?:[,;|"'\`”<)\\n\\r\\t}]|[.](?:\\s|$)|$)|[ ]{2}|[ ][-–(])`,
    'uy',
  ),
  score: 0.82,
  validate: ({ text, anchor, start, end }) =>
    !/^(?:String|Number|Object|Boolean|None|Null|True|False|Required|Optional|Unknown|The|This|Your|Company|Name|Type|Model|Enum|\d+)$/.test(
      text.slice(start, end),
    ) && !(/=/.test(text.slice(anchor, start)) && !/["'`“„]$/.test(text.slice(anchor, start))),
};

/** "I work at Nordwind", "arbeite bei Siemens", "travaille chez Michelin", "pracuję w Orlen". */
export const workPlace: Recognizer = {
  id: 'organization-work',
  effort: 3,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: withPlain(
      words(
        'work works worked working employed arbeite arbeitet arbeiten arbeitete angestellt travaille travaillais trabajo trabaja trabalho trabalha lavoro lavora werk werkt jobbar arbetar pracuję pracuje',
      ),
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: /(?:(?<=(?<!\p{L})(?:i|we|he|she|they|who|currently|now|still|i['’]m|he['’]s|she['’]s|i['’]ve|have|has|am|is|are|wife|husband|brother|sister|friend|mother|father|previously|formerly) )(?:work(?:s|ed|ing)?|employed)(?: here)? (?:at|for|by)|arbeite[tn]?(?: seit \S{3,10}| als \p{L}{3,20})? bei(?: der| dem)?|arbeitete bei|angestellt bei(?: der)?|travaill(?:e|ais) (?:chez|pour)|trabaj[oa] (?:en|para)|trabalh[oa] (?:na|no|para a|para o)|lavor[oa] (?:per|presso|in|alla|da)|werkt? bij|(?:jobbar|arbetar) på|pracuj[eę] (?:w|dla))[ ]/iuy,
  pattern: new RegExp(NAME, 'uy'),
  score: 0.72,
  validate: ({ text, start, end }) => {
    // In a text of capitals nothing tells where the name ends.
    if (!/\p{Ll}/u.test(text.slice(start, end)) && isInOneCase({ text, start, end })) return false;
    const [first = ''] = text.slice(start, end).split(' ', 1);
    return (
      !isGivenName(first) &&
      !/^(?:The|My|Our|Home|Night|Mr|Mrs|Ms|Dr|Herrn?|Frau|Monday|I|We|Nacht|Mitternacht|Regen|Schnee|Kälte|Hitze|\d+)$/.test(
        first,
      )
    );
  },
};
