/** Endings of the nominative, and what stands for them in the genitive and the locative. */
const ENDINGS: readonly (readonly [RegExp, ...string[]])[] = [
  [/(?<=[sc]k|dzk)i$/, 'iego', 'im'],
  [/(?<=[sc]k|dzk)a$/, 'iej'],
  [/(?<=[sc]k|dzk)ie$/, 'iego', 'iem'],
  [
    /(?<=^(?:now|star|biał|mał|zielon|czarn|such|wysok|dobr|biel|suchedni|piękn|krzyw|łysa?|ostr))y$/i,
    'ego',
    'ym',
  ],
  [
    /(?<=^(?:now|star|biał|mał|zielon|czarn|such|wysok|dobr|rud|jeleni|piękn|krzyw|łys|wielk))a$/i,
    'ej',
    'iej',
  ],
  [/(?<=zakopan|krasn)e$/i, 'ego', 'em'],
  [/ów$/, 'owa', 'owie'],
  [/ław$/, 'ławia', 'ławiu'],
  [/ód$/, 'odu', 'odzie'],
  [/óg$/, 'ogu'],
  [/iec$/, 'ca', 'cu'],
  [/ec$/, 'ca', 'cu'],
  [/ek$/, 'ka', 'ku'],
  [/([cd])([hz]?)([ei])$/, '$1$2', '$1$2ach'],
  [/ki$/, 'k', 'kach', 'ek', 'ków'],
  [/gi$/, 'g', 'gach', 'óg', 'gów'],
  [/y$/, '', 'ach', 'ów'],
  [/i$/, '', 'ach', 'iach', 'i'],
  [/ko$/, 'ka', 'ku'],
  [/go$/, 'ga', 'gu'],
  [/ło$/, 'ła', 'le'],
  [/to$/, 'ta', 'cie'],
  [/do$/, 'da', 'dzie'],
  [/ro$/, 'ra', 'rze'],
  [/o$/, 'a', 'ie'],
  [/le$/, 'la', 'lu'],
  [/ie$/, 'ia', 'iu'],
  [/ka$/, 'ki', 'ce'],
  [/ga$/, 'gi', 'dze'],
  [/ła$/, 'ły', 'le'],
  [/ta$/, 'ty', 'cie'],
  [/da$/, 'dy', 'dzie'],
  [/ra$/, 'ry', 'rze'],
  [/(?<=c|cz|sz|rz|ż)a$/, 'y'],
  [/ia$/, 'i', 'ii'],
  [/(?<=[lj])a$/, 'i'],
  [/a$/, 'y', 'ie'],
  [/ń$/, 'nia', 'niu'],
  [/ść$/, 'ści'],
  [/ć$/, 'cia', 'ciu'],
  [/dź$/, 'dzi'],
  [/ź$/, 'zia', 'ziu'],
  [/ś$/, 'sia', 'siu'],
  [/szcz$/, 'szczy', 'szcza', 'szczu'],
  [/(?<=[kghljc]|cz|sz|rz|dz|ż)$/, 'a', 'u'],
  [/st$/, 'stu', 'sta', 'ście'],
  [/t$/, 'ta', 'tu', 'cie'],
  [/d$/, 'da', 'du', 'dzie'],
  [/r$/, 'ra', 'ru', 'rze'],
  [/ł$/, 'ła', 'łu', 'le'],
  [/$/, 'a', 'u', 'ie'],
];

/** "Mińsk Mazowiecki": "Mińska Mazowieckiego", "Mińsku Mazowieckim", and some that nobody says. */
export function polishForms(name: string): string[] {
  const words = name.split(' ').map(formsOf);
  const count = Math.max(...words.map((forms) => forms.length));
  const forms = new Set<string>();
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++)
      forms.add(words.map((own, at) => own[Math.min(at === 0 ? a : b, own.length - 1)]).join(' '));
  return [...forms];
}

/** Hyphens join words that are inflected each: "Bielsko-Biała". */
function formsOf(word: string): string[] {
  const parts = word.split('-');
  if (parts.length === 2) return polishForms(parts.join(' ')).map((form) => form.replace(' ', '-'));
  for (const [ending, ...others] of ENDINGS)
    if (ending.test(word)) return others.map((other) => word.replace(ending, other));
  return [word];
}
