/** The commonest small words of nine languages; those several share tell little, and count for each. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it for was on are with as be this have from you at not or by which an we they',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se le ce il sont la avec son aux cette ou nous mais vous je elle leur été',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había muy',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até',
  it: 'di e il la che in a un è per una sono con non del si da le dei al della i lo come più ma anche nel alla o gli questo ha delle nella su essere stato ci cui dal',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als bij maar door wordt uit naar over ze heeft nog worden hij dan deze kan was had meer we dit wat',
  sv: 'och i att det som en på är av för med den till inte har de ett om han men var jag från så kan nu när vi ska man eller vid under också efter över än ut då bara',
  pl: 'i w na z do się nie że to jest o jak a po co tak za od przez ale przy dla jego są był być go czy tylko może oraz już które która który ich tym lub jej było',
};

/** Languages told by their script. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/[іїєґ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** How much of a text is looked at. */
const SAMPLE = 20_000;
const FEWEST_WORDS = 8;
/** At least this share of the words must be small words of the language. */
const SURE = 0.12;

export interface LanguageGuess {
  /** ISO 639-1, or `und` when it cannot be told. */
  code: string;
  /** 0 to 1. */
  confidence: number;
}

/** Guesses the language a text is in, by its script and its small words. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const script = byScript(sample);
  if (script) return script;
  if (words.length < FEWEST_WORDS) return { code: 'und', confidence: 0 };
  const scores = Object.entries(WORDS)
    .map(([code, list]) => ({ code, score: share(words, new Set(list.split(' '))) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best!.score < SURE) return { code: 'und', confidence: 0 };
  const lead = 1 - second!.score / best!.score;
  return { code: best!.code, confidence: Math.round(Math.min(1, 0.5 + lead) * 100) / 100 };
}

function byScript(sample: string): LanguageGuess | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, code] of SCRIPTS) {
    const count = sample.match(new RegExp(pattern, 'gu'))?.length ?? 0;
    // Japanese mixes its scripts, and Ukrainian shares most letters with Russian.
    const enough = code === 'ja' || code === 'uk' ? 0.02 : 0.3;
    if (letters > 0 && count / letters > enough) return { code, confidence: 0.9 };
  }
  return undefined;
}

function share(words: readonly string[], small: ReadonlySet<string>): number {
  return words.filter((word) => small.has(word)).length / words.length;
}
