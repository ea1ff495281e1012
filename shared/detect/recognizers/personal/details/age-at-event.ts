import type { Recognizer } from '../../../engine/recognizer.ts';
import { AGE, isAge } from './age-value.ts';

/** What people do at some age: die, marry, retire, begin. */
const EVENT =
  /(?<!\p{L})(?:falleci|muri|muert|óbito|morre|faleci|faleceu|casé|casó|casou|casei|jubil|aposent|reform|empe[zc]|come[çc]|naci|nasc|aprend|emigr|ordenad|diagn|(?:mor(?:to|ta|ì)|scomparso|scomparsa|spent[oa]|sposat|andat[oa])(?!\p{L})|mort(?:e)?(?!\p{L})|décéd|éteint|died|passed|dog(?!\p{L})|avled|insomn|somnat|zmarł|odszedł|odeszła|overleden|verstarb|gestorben|verstorben|(?:ein|ent)geschlafen|entschlafen|ingeslapen)/iu;
const REACH = 80;
/** The verb at the end: "ist mit 93 Jahren in Bad Honnef eingeschlafen". */
const DIED =
  /^[^.,;!?\n]{0,40} (?:(?:ein|ent)geschlafen|entschlafen|verstorben|gestorben|ingeslapen|overleden|faleceu|falleció|murió|morreu|avled|zmarła?)(?!\p{L})/u;
const REACH_BEHIND = 56;

/** "falleció en Saldaña a los 88 años", "participar o seu falecimento, aos 93 anos", "dog vid 88 års ålder": the age at which something happened. */
export const ageAtEvent: Recognizer = {
  id: 'age-event',
  effort: 3,
  leadEffort: 1,
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3, next: ' ' },
  notAfter: /[^ ]/,
  lead: /(?=\d{1,3} (?:años|anos|anni|ans|lat|års?|jaar|Jahren?)(?![\p{L}\d]))/uy,
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:a los|aos|con|com|mit|met|a|à|vid|po|w wieku|przeżywszy|in età di|d['’]anni) )${AGE} (?:años|anos|anni|ans|lat|års ålder|års?|jaar|Jahren?)(?![\\p{L}\\d]| d[ei] (?!edad|idade))`,
    'iuy',
  ),
  score: 0.75,
  validate: (candidate) => {
    const { text, start, end } = candidate;
    return (
      isAge(candidate) &&
      (EVENT.test(text.slice(Math.max(0, start - REACH), start)) ||
        DIED.test(text.slice(end, end + REACH_BEHIND)))
    );
  },
};
