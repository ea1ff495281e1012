import type { EntityType } from '../../entity-types/index.ts';
import { CONTACT_COLUMNS } from './contact-columns.ts';
import type { ColumnKind, NamedKind } from './kind.ts';
import { NUMBER_COLUMNS } from './number-columns.ts';
import { PEOPLE_COLUMNS } from './people-columns.ts';
import { THING_COLUMNS } from './thing-columns.ts';
import { namesInOneWord, numbersInOneWord, PEOPLE } from './words.ts';

/** "Customer", "Patient", "opiekun" by itself: often a name. */
export const PERSON: ColumnKind = { type: 'PERSON', voice: 0, needs: 2, role: 'person' };
/** "Customer name", "nom du patient". */
export const PERSONS_NAME: ColumnKind = { type: 'PERSON', voice: 3, needs: 0 };
/** "ID", "No.", "account": a column, of which nothing is known. */
export const NEUTRAL: ColumnKind = { voice: 0, needs: 0 };

/** "No.", "id", "ref.": a number, of which only the table as a whole can say whose. */
export const NUMBER: ColumnKind = { voice: 0, needs: 0, role: 'number' };
/** The same in a table of people and nothing else: theirs, where it is long enough for more than the number of a row. */
export const PEOPLES_NUMBER: ColumnKind = {
  type: 'CUSTOMER_ID',
  looks: 'given-code',
  voice: 0,
  needs: 3,
};

/** Groups of `PEOPLE`; words of a group are told apart by its place in here. */
export const PEOPLE_GROUPS = Object.keys(PEOPLE) as readonly (keyof typeof PEOPLE)[];

const NUMBER_OF: Readonly<Record<keyof typeof PEOPLE, EntityType | undefined>> = {
  customer: 'CUSTOMER_ID',
  patient: 'MEDICAL_RECORD_NUMBER',
  staff: 'CUSTOMER_ID',
  insured: 'INSURANCE_NUMBER',
  other: undefined,
};
/** What a number of somebody is: "customer no.", "id patient". */
export const PERSONS_NUMBER: readonly ColumnKind[] = PEOPLE_GROUPS.map((group) => {
  const type = NUMBER_OF[group];
  return type ? { type, voice: 2, needs: 0 } : NEUTRAL;
});

/** Kinds whose names are listed. */
export const NAMED_KINDS: readonly NamedKind[] = [
  ...PEOPLE_COLUMNS,
  ...CONTACT_COLUMNS,
  ...NUMBER_COLUMNS,
  ...THING_COLUMNS,
];

/** The names of a list; `Kundennummer` stands for `Kundennr` too. */
export function listedNames(names: string): string[] {
  return names.split(',').flatMap((listed) => {
    const name = listed.trim();
    return /\p{L}nummer$/u.test(name) ? [name, name.replace(/ummer$/, 'r')] : [name];
  });
}

/** Every kind and the names of its columns, also those in one word. Of kinds that have a name in common the first is meant. */
export function* namedKinds(): Generator<[kind: ColumnKind, names: readonly string[]]> {
  for (const [kind, names] of NAMED_KINDS) yield [kind, listedNames(names)];
  for (const [index, group] of PEOPLE_GROUPS.entries()) {
    yield [PERSONS_NUMBER[index]!, numbersInOneWord(group)];
    yield [PERSONS_NAME, namesInOneWord(group)];
  }
}
