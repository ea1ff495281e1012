import { expect, it } from 'vitest';
import { settingsOf } from './settings.ts';

const field = (key: string, type: 'string' | 'number' | 'boolean', more = {}) => ({
  key,
  type,
  title: key,
  required: false,
  sensitive: false,
  multiple: false,
  ...more,
});
const config = [
  field('name', 'string'),
  field('size', 'number'),
  field('on', 'boolean'),
  field('tag', 'string', { multiple: true }),
  field('token', 'string', { sensitive: true }),
];

it('are read as the kind the skill asks for', () => {
  expect(settingsOf({ config }, ['name=a=b', 'size=12.5', 'on=true', 'tag=x', 'tag=y'])).toEqual({
    name: 'a=b',
    size: 12.5,
    on: true,
    tag: ['x', 'y'],
  });
});

it.each(['other=1', 'name', '=x', 'size=many', 'size=', 'on=yes', 'token=typed'])(
  'are refused with a sentence: %s',
  (given) => {
    expect(() => settingsOf({ config }, [given])).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    );
  },
);
