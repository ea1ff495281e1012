import type { Recognizer } from '../../../engine/recognizer.ts';
import type { Stretch } from '../details/username.ts';
import { isInMarkup } from '../in-markup.ts';
import { isInOneCase } from '../names/alone.ts';
import { isGivenName } from '../names/given-names.ts';
import { isNoName } from '../names/name-shape.ts';
import { isKnownCity } from '../place/cities.ts';
import { withPlain, words } from '../vocabulary.ts';

const NAME =
  "[\\p{Lu}\\d][\\p{L}\\d'’&+-]{1,30}(?:[ ](?:(?:&|and|und|et|y|e|of|de|för)[ ])?[\\p{Lu}\\d&][\\p{L}\\d'’&.+-]{0,30}){0,4}";
const LABELS = withPlain(
  words(`company employer organisation organization firm business firma unternehmen arbeitgeber organisation betrieb entreprise société employeur raison empresa compañía empleador organización razón
    empregador companhia azienda ditta società datore bedrijf werkgever bedrijfsnaam företag arbetsgivare firmanamn pracodawca przedsiębiorstwo bank banque banca hospital krankenkasse insurer versicherung colegio skola szkoła school university schule universität école université universidad escuela universidade escola scuola università`),
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
    !/^(?:String|Number|Object|Boolean|None|Null|True|False|Required|Optional|Unknown|The|This|Your|Company|Name|Type|Model|Enum|Primary|General|Private|Public|Closed|Transfer|\d+|(?:IBAN|BIC|Konto|Account|Nr) .+)$/.test(
      text.slice(start, end),
    ) &&
    !isRepeated(text, anchor, start, end) &&
    !isNoValue(text.slice(start, end)) &&
    !isAssigned(text.slice(anchor, start), text.slice(start, end)),
};

/** What insures or treats somebody, of which a form asks other things as well: "Försäkring: Helförsäkring". */
export const insurerField: Recognizer = {
  ...companyField,
  id: 'organization-insurer-field',
  effort: 4,
  trigger: {
    kind: 'word',
    words: withPlain(
      words(
        `försäkring försäkringsbolag convênio ubezpieczyciel assureur assurance mutuelle assicurazione compagnia aseguradora seguradora verzekeraar verzekering versicherer krankenversicherung club verein klub klubb vereniging
        clinic klinik clínica clinica kliniek przychodnia szpital ospedale krankenhaus ziekenhuis sjukhus praxis kita apotheke apotheek pharmacie farmacia farmácia apteka huurbaas hausverwaltung syndic`,
      ),
    ),
  },
  pattern: new RegExp(
    `(?!${[
      'Todo',
      'Tous',
      'Au Tiers',
      'RC',
      'Kasko',
      'Full',
      'Third',
      'Respons',
      'Terceros',
      'A Terceros',
      'Voll',
      'Teil',
      'Haft',
      'Privat',
      'Gesetz',
      'Pflicht',
      'Habitation',
      'Auto ',
      'Casa ',
      'Med ',
    ].join('|')})${NAME}(?=[ ]?(?:[,;|<)\\n\\r\\t]|[.](?:\\s|$)|$)|[ ]{2}|[ ][-–(])`,
    'uy',
  ),
  score: 0.72,
  validate: ({ text, start, end }) => {
    const name = text.slice(start, end);
    const parts = name.split(' ');
    return (
      parts.length > 1 &&
      !isNoValue(name) &&
      !isGivenName(parts[0]!) &&
      !/\d/.test(name) &&
      parts.filter((part) => /^\p{Lu}\p{Ll}/u.test(part) && !isNoName(part)).length > 1
    );
  },
};

/** "School: Year 5", "Hospital: Ward 9", "Bank: Monday". */
function isNoValue(name: string): boolean {
  return (
    /^(?:Year|Ward|Grade|Ja|Nej|Sí|Si|Tak|Oui|Dati|Data|Station)(?: |$)/.test(name) ||
    (!name.includes(' ') && isNoName(name))
  );
}

/** "school: School" is a type. */
function isRepeated(text: string, anchor: number, start: number, end: number): boolean {
  return (
    text.slice(anchor, anchor + end - start).toLowerCase() === text.slice(start, end).toLowerCase()
  );
}

/** `company=Company` is code; "employer=Redfern Marine" is none. */
function isAssigned(before: string, name: string): boolean {
  return before.includes('=') && !/["'`“„]$/.test(before) && !/^\p{Lu}\p{Ll}+ /u.test(name);
}

/** "my school is Ashgrove", "their insurer was Halden Mutual". */
export const organizationIs: Recognizer = {
  id: 'organization-is',
  effort: 2,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: words(
      'school college employer company bank insurer landlord gym church dentist vet pharmacy surgery hospital nursery solicitor provider workplace uni',
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: /(?<=(?<!\p{L})(?:my|our|his|her|their|current|previous|old|new) )\p{L}{2,12} (?:is|was) (?:called )?/iuy,
  pattern: new RegExp(`${NAME}(?=[.,;:!?)\\n]|$| (?:in|on|and|near|since|but)[ ])`, 'uy'),
  score: 0.72,
  // One word tells how it is as often as who: "our school is Big".
  validate: (candidate) =>
    isOwnName(candidate) && candidate.text.slice(candidate.start, candidate.end).includes(' '),
};

/** First words of no organisation where one might stand. */
const NO_ORGANIZATION =
  /^(?:Large|Heart|Home|Work|Night|Reception|Risk|Hand|Weekend|Gate|Level|Voorbaat|Aankoop|Ufficio|Fire|Open)$/;
const NATIONALITY = /(?:ish|ese|ian|can|[mr]an|ch|aeli|istian|lic)$/;

function isOwnName({ text, start, end }: Stretch): boolean {
  const name = text.slice(start, end);
  const [first = ''] = name.split(' ', 1);
  if (
    NO_ORGANIZATION.test(first) ||
    isNoName(first) ||
    isGivenName(first) ||
    isKnownCity(name) ||
    !/\p{Ll}/u.test(name)
  )
    return false;
  return !/\d/.test(name) && (name.includes(' ') || !NATIONALITY.test(name));
}

/** "a nurse at Groote Schuur", "cliente chez Verrier", "residente presso Villa Serena", "klant bij Nordhof". */
export const organizationOfRole: Recognizer = {
  ...organizationIs,
  id: 'organization-role',
  effort: 10,
  leadEffort: 2,
  trigger: {
    kind: 'word',
    words: withPlain(
      words(`nurse teacher chef cook cashier engineer electrician apprentice student lecturer receptionist manager supervisor driver welder carer caregiver porter accountant waiter waitress barista librarian cleaner intern trainee job shift shifts
        azubi pfleger pflegerin kunde kundin beschäftigt
        stage alternance cdi cdd embauché embauchée client cliente bosse infirmière infirmier vendeur vendeuse caissière caissier apprenti apprentie salarié salariée abonné abonnée assuré assurée forfait compte contrat commande
        klant baan contract rekening verzekerd werkzaam monteur bankier anställd kund konto lån jobb abonnemang försäkring presso`),
    ),
  },
  lead: /(?:presso(?: (?:la|il|lo|l['’]))?|\p{L}{3,12} (?:at|bei(?: der| dem)?|beim|chez|bij|hos)) ?(?<=[ '’])/iuy,
  pattern: new RegExp(`${NAME}(?![\\p{L}\\d_@(])`, 'uy'),
  validate: (candidate) =>
    isOwnName(candidate) && !isInOneCase(candidate) && !isInMarkup(candidate),
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
  lead: /(?:(?<=(?<!\p{L})(?:i|we|he|she|they|who|currently|now|still|i['’]m|he['’]s|she['’]s|i['’]ve|have|has|am|is|are|wife|husband|brother|sister|friend|mother|father|previously|formerly|to|also) )(?:work(?:s|ed|ing)?|employed)(?: here)? (?:at|for|by)|arbeite[tn]?(?: seit \S{3,10}| als \p{L}{3,20})? bei(?: der| dem)?|arbeitete bei|angestellt bei(?: der)?|travaill(?:e|ais) (?:chez|pour)|trabaj[oa] (?:en|para)|trabalh[oa] (?:na|no|para a|para o)|lavor[oa] (?:per|presso|in|alla|da)|werkt? bij|(?:jobbar|arbetar) på|pracuj[eę] (?:w|dla))[ ]/iuy,
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
