import type { Span } from '../types.ts';

/** Programs and languages of programs that people are called after, or the other way round. */
const PROGRAMS =
  /^(?:ruby|julia|jasmine|karma|elm|swift|kotlin|dart|flask|perl|pascal|ada|haskell|scala|elixir|crystal|nim|hugo|astro|jest|mocha|cypress|travis|celery|airflow|luigi|dagster|stan|claude|alexa|siri|gemini|maven|jenkins|sinatra|hanami|sonja|sonar|vera|argo|flux|helm|trivy|vite)$/i;
const BESIDE_PROGRAMS =
  /(?<![\p{L}\d])(?:python|java|javascript|typescript|docker|gradle|maven|jenkins|npm|node|django|rails|git(?:hub|lab)?|kubernetes|karma|jasmine|jest|mocha|webpack|notebooks?|scripts?|skripte?|linux|postgres|sql|rust|golang|c\+\+|ci|compiler|backend|frontend|framework|unit ?tests?)(?![\p{L}\d])/giu;
const PROGRAMS_REACH = 100;
/** "Julia 1.10". */
const VERSION = /^ v?\d{1,3}\.\d/;

/** Feasts, months of other calendars, planets, and whom witnesses are called after. */
const TIMES_AND_STARS =
  /^(?:rama[dz][aá]n|pasqua|tabaski|aïd|eid|easter|ostern|pâques|pascua|páscoa|pasen|påsk|wielkanoc|pesach|purim|diwali|hanukkah|chanukka|holi|vesak|nowruz|yom kippur|rosh hashanah?|wenus|vénus|jowisz|júpiter|jupiter|saturno|saturne|merkur(?:y|ius)?|mercurio|uran|neptun[eo]?|plut[oã]o?|jehovah?s?|jehowy?|geov[aá]|jeov[aá])$/iu;

/** The points of the compass, programs for messages, lands of stories, what everybody has seen pictures of, parental leave, and how well one speaks ("B1-Deutsch"). */
const NOWHERE =
  /^(?:norden|süden|osten|westen|nord|süd|sud|est|ovest|ouest|north|south|east|west|norte|sur|sul|leste|oeste|este|norr|söder|öster|väster|noorden|zuiden|oosten|północ|południe|wschód|zachód|(?:facebook|messenger|instagram|whatsapp|telegram|signal|excel|outlook|zoom|teams|slack|discord|tiktok|spotify|netflix)(?:\p{Ll}{1,3})?|narnia|mordor|gondor|rivendell|winterfell|westeros|macondo|hogwarts|wakanda|gotham|azeroth|hyrule|atlantis|asgard|mittelerde|middle-earth|(?:the )?(?:eiffel tower|tower bridge|big ben|abbey road|penny lane|times square|central park|golden gate bridge|taj mahal|mount everest)|tour eiffel|torre eiffel|eiffelturm|brandenburger tor|kölner dom|colosseo|sagrada familia|mont blanc|zugspitze|karenz|elternzeit|[abc][12]-\p{L}{4,16})$/iu;

/** "Lyon 2 - Nantes 1", "Porto 3-0 Braga": results of teams. */
const RESULTS =
  /\p{L}{2} \d{1,2}(?: ?[-–] ?\d{1,2}|:\d)(?![\d:]|[.-]\d) (?=\p{Lu})|\p{Lu}\p{L}{2,} ?[-–] ?\p{Lu}[\p{L} ]{2,20} \d{1,2}(?: ?[-–] ?\d{1,2}|:\d)(?![\d:]|\.\d)|\p{L}{2} \d{1,2} ?[-–] ?\p{Lu}\p{L}{2,16} \d{1,2}(?![\d:]|\.\d)/gu;
const RESULTS_REACH = 160;

/** Whether what a model takes for a name is that of a program, a feast, a point of the compass or a team. */
export function isThing(text: string, span: Span): boolean {
  const value = text.slice(span.start, span.end);
  if (span.type === 'PERSON') return TIMES_AND_STARS.test(value) || isProgram(text, span, value);
  if (span.type !== 'LOCATION') return false;
  return NOWHERE.test(value) || isTeam(text, span) || isDepartment(text, span, value);
}

/** "przyjęta na Oddz. Neurologii": departments are abbreviated before what they are for. */
function isDepartment(text: string, { end }: Span, value: string): boolean {
  return /^(?:oddz|abt|dept|d[eé]p|serv|afd|avd|rep|klin|por)$/i.test(value) && text[end] === '.';
}

function isProgram(text: string, { start, end }: Span, value: string): boolean {
  if (!PROGRAMS.test(value)) return false;
  if (VERSION.test(text.slice(end, end + 6))) return true;
  const around = text.slice(Math.max(0, start - PROGRAMS_REACH), end + PROGRAMS_REACH);
  const found = new Set<string>();
  for (const [program] of around.matchAll(BESIDE_PROGRAMS))
    if (program.toLowerCase() !== value.toLowerCase()) found.add(program.toLowerCase());
  return found.size > 1;
}

/** One of a result, where there are several. */
function isTeam(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - RESULTS_REACH);
  const around = text.slice(from, end + RESULTS_REACH);
  const results = [...around.matchAll(RESULTS)];
  const isBeside =
    /^ \d{1,2} ?[-–:] ?\d{1,2}(?![\d:]|\.\d)|^ ?[-–] ?\p{Lu}[\p{L} ]{2,20} \d{1,2} ?[-–:]|^ \d{1,2} ?[-–,.]/u.test(
      text.slice(end, end + 30),
    ) ||
    /\d ?[-–:] ?\d{1,2} $|\p{L} ?[-–] ?$|\d ?[-–] ?$/u.test(
      text.slice(Math.max(0, start - 8), start),
    );
  return results.length > 1 && isBeside;
}
