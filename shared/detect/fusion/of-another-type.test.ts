import { expect, it } from 'vitest';
import type { EntityType } from '../entity-types/index.ts';
import { ofAnotherType } from './of-another-type.ts';

function typeOf(marked: string, type: EntityType): EntityType {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  return ofAnotherType(text, { start, end, type, score: 0.9, recognizer: 'm' }).type;
}

it('takes a name before a date for the place of a letter, unless people are called so', () => {
  expect(typeOf('Lugar: «Zorbell», 10 de junio.', 'PERSON')).toBe('LOCATION');
  expect(typeOf('«Zorbell», den 3. Mai', 'PERSON')).toBe('LOCATION');
  expect(typeOf('«Gundula», 3 maja', 'PERSON')).toBe('PERSON');
  expect(typeOf('«Zorbell», 10 Stück', 'PERSON')).toBe('PERSON');
});

it('takes a relative for a person', () => {
  expect(typeOf('Contacto do marido («Gualter Norte»): 9', 'ORGANIZATION')).toBe('PERSON');
  expect(typeOf('conta no banco («Norte Sul»)', 'ORGANIZATION')).toBe('ORGANIZATION');
});
