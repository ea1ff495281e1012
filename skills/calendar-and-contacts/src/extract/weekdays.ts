/**
 * Names of weekdays in full, Sunday first; a line a language: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Swedish, Polish (in all cases it is said with).
 */
const NAMES: readonly string[] = [
  'sunday|monday|tuesday|wednesday|thursday|friday|saturday',
  'sonntag,sonntags|montag,montags|dienstag,dienstags|mittwoch,mittwochs|donnerstag,donnerstags|freitag,freitags|samstag,samstags,sonnabend',
  'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
  'domingo,domingos|lunes|martes|miércoles|jueves|viernes|sábado,sábados',
  'domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado',
  'domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
  'zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag',
  'söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag',
  'niedziela,niedzielę|poniedziałek|wtorek|środa,środę|czwartek|piątek|sobota,sobotę',
];

/** Languages that add an s where something happens every week. */
const IN_PLURAL = new Set([0, 2]);

/** 0 for Sunday to 6 for Saturday, by names in lower case; English and French ones also in the plural. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line, language) =>
    line.split('|').flatMap((names, i) =>
      names
        .split(',')
        .flatMap((name) => (IN_PLURAL.has(language) ? [name, `${name}s`] : [name]))
        .map((name) => [name, i] as const),
    ),
  ),
);
