import * as fakerLocales from '@faker-js/faker';
import type { Random } from '../../scoring/random.ts';
import { COUNTRIES } from './countries/index.ts';
import type { Country } from './country.ts';
import { between, pick } from './pattern.ts';
import type { Value } from './slots.ts';

export interface Persona {
  first: string;
  last: string;
  birth: { day: number; month: number; year: number };
}

/** What one message is about: a country, its people by number, and the values given out so far. */
export interface World {
  language: string;
  country: Country;
  random: Random;
  persona(number: string): Persona;
  given: Map<string, Value>;
}

const HAND_WRITTEN_SHARE = 0.5;
/** People's countries of origin differ from where they live. */
const INTERNATIONAL_SHARE = 0.12;
const INTERNATIONAL_FIRST = [
  'Thu',
  'Adaeze',
  'Ibrahim',
  'Sanjay',
  'Ioana',
  'Kenji',
  'Leila',
  'Dmitri',
  'Chiamaka',
  'Wei',
];
const INTERNATIONAL_LAST = [
  'Pham',
  'Eze',
  'Karimov',
  'Banerjee',
  'Munteanu',
  'Ishikawa',
  'Rahmani',
  'Volkov',
  'Balogun',
  'Zhang',
];

export function createWorld(language: string, code: string | undefined, random: Random): World {
  const countries = COUNTRIES[language];
  if (countries === undefined) throw new Error(`There are no countries for ${language}`);
  const country =
    code === undefined ? pick(random, countries) : countries.find((known) => known.code === code);
  if (country === undefined) throw new Error(`${language} has no country ${code}`);
  const personas = new Map<string, Persona>();
  const persona = (number: string) => {
    const known = personas.get(number) ?? createPersona(country, random);
    personas.set(number, known);
    return known;
  };
  return { language, country, random, persona, given: new Map() };
}

function createPersona(country: Country, random: Random): Persona {
  const drawn = random();
  const birth = {
    day: between(random, 1, 28),
    month: between(random, 1, 12),
    year: between(random, 1938, 2004),
  };
  if (drawn < INTERNATIONAL_SHARE) {
    return {
      first: pick(random, INTERNATIONAL_FIRST),
      last: pick(random, INTERNATIONAL_LAST),
      birth,
    };
  }
  if (drawn < INTERNATIONAL_SHARE + HAND_WRITTEN_SHARE) {
    return {
      first: pick(random, country.firstNames),
      last: pick(random, country.lastNames),
      birth,
    };
  }
  const faker = fakerOf(country, random);
  return { first: faker.person.firstName(), last: faker.person.lastName(), birth };
}

const fakers = new Map<string, fakerLocales.Faker>();

function fakerOf({ faker: locale }: Country, random: Random): fakerLocales.Faker {
  const definition = (fakerLocales as unknown as Record<string, fakerLocales.LocaleDefinition>)[
    locale
  ];
  if (definition === undefined) throw new Error(`There is no faker locale ${locale}`);
  const faker =
    fakers.get(locale) ?? new fakerLocales.Faker({ locale: [definition, fakerLocales.en] });
  fakers.set(locale, faker);
  faker.seed(between(random, 0, 2 ** 31));
  return faker;
}
