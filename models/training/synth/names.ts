import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Faker } from '@faker-js/faker';
import type { Locale } from './locales.ts';
import type { NamePool } from './values.ts';

/** Names of other countries that turn up everywhere: one in eight, or in four. */
const FOREIGN_SHARE = 8;
const MORE_FOREIGN_SHARE = 4;
const CITIES_PER_COUNTRY = 1500;
/** Locales of @faker-js/faker in Latin letters for names of the whole world. */
const WORLD_LOCALES =
  'af_ZA cs_CZ cy da en_GH en_HK en_IN en_NG en_ZA es_MX fi fr_SN hr hu id_ID lv nb_NO ro sk tr vi yo_NG zu_ZA'.split(
    ' ',
  );

/**
 * Given names, surnames, cities and regions of each locale.
 * @param folder the names of the training data @param places lines of `country code, tab, name`, largest first
 * @param isWide more names of other countries, and of more of them
 */
export async function loadNames(
  folder: string,
  places: string,
  locales: readonly Locale[],
  isWide: boolean,
): Promise<NamePool[]> {
  const world = await worldNames(folder, isWide ? WORLD_LOCALES : []);
  const mixed = mixer(isWide ? MORE_FOREIGN_SHARE : FOREIGN_SHARE);
  const cities = citiesByCountry(places);
  const worldCities = places
    .split('\n')
    .slice(0, 1200)
    .map((line) => line.split('\t')[1]!);
  const pools: NamePool[] = [];
  for (const locale of locales) {
    const { person, location } = await definitions(locale.faker);
    pools.push({
      given: mixed(flat(person?.first_name), world.given),
      surnames: mixed(
        [...flat(person?.last_name), ...ownSurnames(folder, locale.language)],
        world.surnames,
      ),
      cities: mixed((cities.get(locale.country) ?? []).slice(0, CITIES_PER_COUNTRY), worldCities),
      regions: [...flat(location?.state), ...flat(location?.country)].filter(
        (name) => name.length > 3,
      ),
    });
  }
  return pools;
}

/** Adds names of the world: one in `share` of the own ones. */
function mixer(share: number) {
  return (own: readonly string[], world: readonly string[]): string[] => {
    const step = Math.max(1, Math.floor((world.length * share) / Math.max(1, own.length)));
    return [...own, ...world.filter((_, i) => i % step === 0)].filter(
      (name) => name.length > 1 && !/\d/.test(name),
    );
  };
}

/** Faker keeps plain lists, lists by gender, and lists by weight. */
function flat(definition: unknown): string[] {
  if (typeof definition === 'string') return [definition];
  if (Array.isArray(definition)) return definition.flatMap(flat);
  if (definition === null || typeof definition !== 'object') return [];
  if ('value' in definition) return flat(definition.value);
  return Object.values(definition).flatMap(flat);
}

async function worldNames(
  folder: string,
  locales: readonly string[],
): Promise<{ given: string[]; surnames: string[] }> {
  const given = column(join(folder, 'popular-names/common-forenames-by-country.csv'), [10, 11]);
  const surnames = column(join(folder, 'popular-names/common-surnames-by-country.csv'), [4, 5]);
  for (const locale of locales) {
    const { person } = await definitions(locale);
    given.push(...flat(person?.first_name).filter((_, i) => i % 3 === 0));
    surnames.push(...flat(person?.last_name).filter((_, i) => i % 3 === 0));
  }
  return { given, surnames };
}

async function definitions(locale: string): Promise<Faker['rawDefinitions']> {
  const { faker } = (await import(`@faker-js/faker/locale/${locale}`)) as { faker: Faker };
  return faker.rawDefinitions;
}

function column(path: string, at: readonly number[]): string[] {
  const rows = readFileSync(path, 'utf8').split(/\r?\n/).slice(1);
  return rows
    .flatMap((row) => at.map((i) => row.split(',')[i]?.trim() ?? ''))
    .filter((name) => /^\p{Lu}[\p{L}' -]+$/u.test(name));
}

const SURNAME_FILES: Readonly<Record<string, string>> = {
  de: 'de',
  fr: 'fr',
  es: 'es',
  pt: 'pt',
  it: 'it',
  pl: 'pl',
  en: 'uk',
};

function ownSurnames(folder: string, language: string): string[] {
  const file = SURNAME_FILES[language];
  if (file === undefined) return [];
  const lines = readFileSync(join(folder, `namedatabases/surnames/${file}.txt`), 'utf8').split(
    /\r?\n/,
  );
  return lines.filter(
    (name, i) => /^\p{Lu}\p{Ll}+$/u.test(name) && i % Math.ceil(lines.length / 3000) === 0,
  );
}

function citiesByCountry(places: string): Map<string, string[]> {
  const cities = new Map<string, string[]>();
  for (const line of places.split('\n')) {
    const [country, name] = line.split('\t');
    if (country === undefined || name === undefined) continue;
    const list = cities.get(country);
    if (list) list.push(name);
    else cities.set(country, [name]);
  }
  return cities;
}
