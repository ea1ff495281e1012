import { expect, it } from 'vitest';
import { isListedTown, polishTownEnd, townEnd } from './index.ts';
import { polishForms } from './polish-forms.ts';

function found(text: string, inAnyCase = false): string {
  return text.slice(0, Math.max(0, townEnd(text, 0, inAnyCase)));
}

it('knows towns of many countries, whatever their accents and hyphens', () => {
  for (const name of [
    'Luino',
    'Payerne',
    'Ortona',
    'LAVRAS',
    'Bédarieux',
    'bedarieux',
    'St. Gallen',
  ])
    expect(isListedTown(name), name).toBe(true);
  for (const name of ['Kontakt', 'Contact', 'Ponte', 'Holz', 'Preise', 'Proszę', 'React'])
    expect(isListedTown(name), name).toBe(false);
});

it('takes the longest name and no word behind it', () => {
  expect(found('Roquetas de Mar, manifiesta')).toBe('Roquetas de Mar');
  expect(found('Marche-en-Famenne. Parrain')).toBe('Marche-en-Famenne');
  expect(found('mogi das cruzes às duas', true)).toBe('mogi das cruzes');
  expect(found('mogi das cruzes')).toBe('');
});

it('knows Polish towns behind prepositions', () => {
  expect(polishForms('Mińsk Mazowiecki')).toContain('Mińsku Mazowieckim');
  expect(polishForms('Bielsko-Biała')).toContain('Bielska-Białej');
  for (const form of [
    'Suwałk',
    'Sejn',
    'Ropczycach',
    'Sosnowcu',
    'Środzie Wielkopolskiej',
    'Łodzi',
  ])
    expect(polishTownEnd(form, 0), form).toBe(form.length);
  expect(polishTownEnd('Messengerze', 0)).toBe(-1);
});
