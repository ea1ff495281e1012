import { between, chars, DIGITS, fillPattern, pick } from './pattern.ts';
import type { World } from './world.ts';

const TITLES: Readonly<Record<string, readonly string[]>> = {
  en: ['Dr.', 'Prof.', 'Mr.', 'Mrs.', 'Ms.'],
  de: ['Dr.', 'Prof. Dr.', 'Herr', 'Frau'],
  fr: ['Dr', 'Pr', 'M.', 'Mme'],
  es: ['Dr.', 'Dra.', 'Sr.', 'Sra.', 'Don'],
  pt: ['Dr.', 'Dra.', 'Sr.', 'Sra.'],
  it: ['Dott.', 'Dott.ssa', 'Avv.', 'Sig.', 'Sig.ra'],
  nl: ['dr.', 'mr.', 'dhr.', 'mevr.'],
  sv: ['dr', 'prof.', 'herr', 'fru'],
  pl: ['dr', 'mgr', 'Pan', 'Pani'],
};

/** Years of life with their unit, as the language says it. */
const YEARS: Readonly<Record<string, string>> = {
  en: 'years old',
  de: 'Jahre alt',
  fr: 'ans',
  es: 'años',
  pt: 'anos',
  it: 'anni',
  nl: 'jaar',
  sv: 'år',
  pl: 'lat',
};

export function years({ language, random }: World): string {
  return `${between(random, 19, 97)} ${YEARS[language] ?? YEARS.en}`;
}

export function title({ language, random }: World): string {
  return pick(random, TITLES[language] ?? TITLES.en!);
}

export function email(world: World, number: string): string {
  const { first, last } = world.persona(number);
  const { random, country } = world;
  const given = plain(first);
  const family = plain(last);
  const local = pick(random, [
    `${given}.${family}`,
    `${given[0]}.${family}`,
    `${given}${family}${between(random, 60, 99)}`,
    `${given}_${family}`,
    `${family}.${given}`,
  ]);
  return `${local}@${pick(random, country.mailHosts)}`;
}

export function username(world: World, number: string): string {
  const { first, last } = world.persona(number);
  const given = plain(first);
  const family = plain(last);
  return pick(world.random, [
    `${given[0]}${family}`,
    `${given}_${family.slice(0, 3)}${between(world.random, 1, 99)}`,
    `${family}${chars(world.random, DIGITS, 2)}`,
    `${given}.${family[0]}`,
    `${family}-${given[0]}`,
  ]);
}

export function street({ country, random }: World): string {
  const line = numbered(pick(random, country.streets), random, country.code === 'US' ? 4 : 3);
  if (random() >= 0.25) return line;
  return `${line}, ${numbered(pick(random, country.units), random, 1)}`;
}

/** The world's place: its city and postal code belong together. */
export function place({ country, random }: World): { city: string; postalCode: string } {
  const [city, postalCode] = pick(random, country.places);
  return { city, postalCode: fillPattern(postalCode, random) };
}

export function phone({ country, random }: World): string {
  return fillPattern(pick(random, country.phones), random);
}

export function plate({ country, random }: World): string {
  return fillPattern(pick(random, country.plates), random);
}

/** A date as people of the world's country write it. */
export function writtenDate(
  { country, random }: World,
  { day, month, year }: { day: number; month: number; year: number },
): string {
  const format = pick(random, country.dates);
  const parts: Record<string, string> = {
    dd: String(day).padStart(2, '0'),
    d: String(day),
    MMMM: country.months[month - 1] ?? '',
    MM: String(month).padStart(2, '0'),
    M: String(month),
    yyyy: String(year),
  };
  return format.replace(/\b(?:dd?|MMMM|MM?|yyyy)\b/g, (part) => parts[part] ?? part);
}

function numbered(pattern: string, random: World['random'], digits: number): string {
  const most = 10 ** between(random, 1, digits) - 1;
  return pattern.replace(/%/g, () => String(between(random, 1, Math.max(9, most))));
}

/** ASCII letters of a name, lower case. */
function plain(name: string): string {
  const folded = name
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/ı/g, 'i');
  return (
    folded
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase() || 'a'
  );
}
