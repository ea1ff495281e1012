import { isWordCode } from '../../../engine/chars.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isInMarkup } from '../in-markup.ts';
import { withPlain, words } from '../vocabulary.ts';

/** Authorities, public insurers, banks, carriers and chains whose names are no other words; `_` is a space. */
const NAMES = withPlain(
  words(`hmrc dvla aok ögk cpam ramq imss issste anses sunat inss inps inail uwv cjib iefp nfz centrelink skatteverket försäkringskassan kronofogden migrationsverket arbetsförmedlingen transportstyrelsen pensionsmyndigheten bolagsverket trafikverket belastingdienst
    urssaf infonavit agenzia_delle_entrate pôle_emploi france_travail agencia_tributaria deutsche_rentenversicherung_bund deutsche_rentenversicherung techniker_krankenkasse bundesagentur_für_arbeit financial_ombudsman_service citizens_advice companies_house
    barclays natwest hsbc monzo lloyds_bank allied_irish_banks commerzbank targobank comdirect postbank bnp_paribas société_générale crédit_agricole crédit_mutuel boursorama caixabank bbva bankinter bancolombia banamex
    bancomer davivienda bradesco nubank millennium_bcp novo_banco intesa_sanpaolo unicredit poste_italiane rabobank abn_amro bunq swedbank nordea handelsbanken länsförsäkringar mbank mbanku pko_bp pekao
    uclouvain aviva allianz maif macif matmut groupama mapfre fremap zilveren_kruis achmea folksam pzu unipolsai
    vodafone movistar bouygues_telecom virgin_media talktalk ziggo kpn proximus swisscom fastweb comviq vattenfall endesa iberdrola enedis sncf ratp
    ikea wells_fargo lloyds leroy_merlin castorama eneco walmart costco lidl aldi edeka rewe mediamarkt tesco sainsbury asda waitrose decathlon auchan intermarché mercadona corte_inglés pingo_doce esselunga albert_heijn kruidvat inpost poczta_polska deutsche_bahn deutsche_post
    ircc uscis icbc posb colruyt chuv ofii ofpra konsumentverket skolverket lantmäteriet socialstyrelsen autoridade_tributária guardia_civil policía_nacional polizia_di_stato polizia_postale guardia_di_finanza osakidetza bundespolizei familienkasse tauron_dystrybucja tauron ofsted ucas anvisa detran ibama
    royal_mail postnl bpost postnord deloitte kpmg`),
);

/** The same of words and letters that stand for something else in another case. */
const AS_WRITTEN = words(
  `Telefónica Barmer DAK EDF PAMI OSDE AFIP SEPE TGSS ADSE ZUS ZUSu ZUSie SFR KRUS DWP Caritas Telia Telenor Tele2 Enel Telekom Sanitas HEMA Medicare
   AIMA PFRON MOPR Unionen
   Segurança_Social Seguridad_Social Wind_Tre Blue_Cross Żabka Żabce Żabki Biedronka Biedronce Biedronki Biedronkę`,
);

/** What is another word too: the word before tells. Some written alike are told apart only so. */
const AFTER: Readonly<Record<string, string>> = {
  IRS: 'the',
  CAF: "la l'",
  PSP: 'a à na da pela',
  IND: 'de',
  DUO: 'bij van',
  KVK: 'de',
  CBR: 'het',
  DGT: 'la',
  SNS: 'do no ao',
  ARS: "l' l’",
  MSA: 'la',
  SAT: 'el al del',
  SEF: 'o ao do no pelo',
  SVA: 'der die',
  SVB: 'de',
  CAK: 'de het',
  NOS: 'da na a pela',
  MEO: 'da na a pela',
  TIM: 'con di della alla',
  ING: 'der die bij de bei',
  FNB: 'at with from',
  KKH: 'der die',
  Santander: 'with w no do ao del al pelo',
  EE: 'with',
  Free: 'chez',
  Vivo: 'da na',
  Nationwide: 'with',
  Halifax: 'with',
  Itaú: 'no do ao pelo banco',
  Orange: 'chez w od przez',
  Plus: 'w od',
  Carrefour: 'chez au à en no do',
  Leclerc: 'chez',
  Desjardins: 'chez',
  Foncia: 'chez par',
  Rossmann: 'bei',
  Argos: 'at from to by',
  Boots: 'at from',
  Claro: 'con da na',
  Generali: 'con di bei',
  Menzis: 'bij van',
};

/** Longer than any continuation, in small letters too. */
const LONGEST = 40;

/** By the first word of a name what stands behind it there, the longest first; '' where it is the whole name. */
function byFirstWord(...lists: (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const rests = new Map<string, string[]>();
  for (const name of lists.flat()) {
    const [first = '', ...rest] = name.split('_');
    const all = rests.get(first) ?? [];
    all.push(rest.map((word) => ` ${word}`).join(''));
    rests.set(
      first,
      all.sort((a, b) => b.length - a.length),
    );
  }
  return rests;
}

const IN_ANY_CASE = byFirstWord(NAMES);
const ONLY_AS_WRITTEN = byFirstWord(AS_WRITTEN, Object.keys(AFTER));
const WORDS_BEFORE = new Map(
  Object.entries(AFTER).map(([name, before]) => [name, before.split(' ')]),
);

/** "die AOK", "Skatteverket", "my account with Barclays": who is known by name to everybody. */
export const knownOrganization: Recognizer = {
  id: 'organization-known',
  effort: 12,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: [...IN_ANY_CASE.keys(), ...ONLY_AS_WRITTEN.keys()].map((word) => word.toLowerCase()),
  },
  notAfter: /[\w@/.#$-]/,
  pattern: /\p{L}[\p{L}\d]{1,30}(?![\p{L}\p{M}\d_@/=(-]|[.:][\p{L}\d])/uy,
  score: 0.84,
  validate: (candidate) => takeKnown(candidate) && !isInMarkup(candidate),
};

/** "Allianz Arena", "Barmer Straße", "EDF files". */
const CALLED_AFTER = /^ (?:Arena|Stadi|Park|Stra[ßs]|Platz|Cup|Liga|files?|format)/;

function takeKnown(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  const word = text.slice(start, end);
  const written = ONLY_AS_WRITTEN.get(word);
  const rest = written
    ? longestAt(written, text.slice(end, end + LONGEST))
    : longestAt(IN_ANY_CASE.get(word.toLowerCase()), text.slice(end, end + LONGEST).toLowerCase());
  if (
    rest === undefined ||
    CALLED_AFTER.test(text.slice(end + rest.length, end + rest.length + 10))
  )
    return false;
  candidate.end = end + rest.length;
  const before = WORDS_BEFORE.get(word);
  return before === undefined || isBehindOne(before, text, start);
}

function longestAt(rests: readonly string[] | undefined, behind: string): string | undefined {
  return rests?.find(
    (rest) => behind.startsWith(rest) && !isWordCode(behind.charCodeAt(rest.length)),
  );
}

function isBehindOne(words: readonly string[], text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 7), start).toLowerCase();
  return words.some((word) => {
    const from = before.length - word.length - (word.endsWith("'") || word.endsWith('’') ? 0 : 1);
    return (
      from >= 0 && before.startsWith(word, from) && !/[\p{L}\d]/u.test(before.charAt(from - 1))
    );
  });
}
