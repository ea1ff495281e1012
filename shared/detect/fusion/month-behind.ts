/** Source of a pattern for the beginning of a month behind the number of a day, in nine languages: " de junio", ". Mai". */
export const MONTH_BEHIND =
  "\\.? (?:d[ei] |d['’])?(?:jan|feb|fev|fév|mar|mär|maa|apr|abr|avr|may|mai|maj|mei|mag|jun|jui|giu|jul|lug|lip|aug|ago|aoû|sep|set|wrz|oct|okt|ott|out|paź|nov|lis|dec|dez|dic|déc|gru)";
