/** Months as they stand in dates of nine languages, in full and shortened; accents as in the language. */
export const MONTH_WORDS: readonly string[] = [
  ...new Set(
    (
      'january february march april may june july august september october november december ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec ' +
      'januar jänner februar feber märz maerz mai juni juli oktober dezember mär okt dez ' +
      'janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre janv févr avr juil déc ' +
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic ' +
      'janeiro fevereiro março marco maio junho julho setembro outubro novembro dezembro fev out ' +
      'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott ' +
      'januari februari maart mei augustus maj augusti mrt ' +
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września wrzesnia października pazdziernika listopada grudnia ' +
      'styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień'
    ).split(' '),
  ),
];

/** One month name; the look-ahead spares the many alternatives where no letter stands at all. */
export const MONTH = `(?=[^\\W\\d_]|[^\\x00-\\x7f])(?:${[...MONTH_WORDS].sort((a, b) => b.length - a.length).join('|')})`;
