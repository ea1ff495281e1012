/**
 * Month names of nine languages, in full and shortened, as they stand in dates; a line a language:
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish.
 */
const NAMES: readonly string[] = [
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  'januar jänner|februar feber|märz maerz mär|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  'janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|décembre decembre déc',
  'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  'janeiro|fevereiro fev|março marco|abril|maio|junho|julho|agosto|setembro set|outubro out|novembro|dezembro',
  'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre',
  'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  'stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru',
];

/** Months by their names in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line) =>
    line.split('|').flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
  ),
);

/** Words that mean something else as often; only a year beside them makes them a month. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'ago out set gen mag lis lip sie cze lut sty gru giu lug mars'.split(' '),
);

/** One month name, the longest first. */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
