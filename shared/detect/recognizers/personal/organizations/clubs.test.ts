import { expect, it } from 'vitest';
import { createDetector } from '../../../index.ts';

const detector = createDetector({});
function organizations(text: string): string[] {
  return detector
    .scan(text)
    .filter(({ type }) => type === 'ORGANIZATION')
    .map(({ start, end }) => text.slice(start, end));
}

it.each([
  [
    'Cadete, jornada 21: UD Sotillo 2 – CD Virgen del Camino 2.',
    'UD Sotillo',
    'CD Virgen del Camino',
  ],
  [
    'Ptak, Jeremi (UKS Goniec Bytom)  1-0  Sarkis, Armen (MDK Bytom)',
    'UKS Goniec Bytom',
    'MDK Bytom',
  ],
  [' 1. Ola Gräs      OK Tjädern       38.14\n 2. Janusz Wilk', 'OK Tjädern'],
  ['KV Wit-Groen 3 – Stormvogels 2: 14-15', 'KV Wit-Groen'],
])('finds the clubs of results in %s', (text, ...names) => {
  expect(organizations(text)).toEqual(expect.arrayContaining(names.slice(0, 1)));
});

it.each([
  ['Lettre à joindre, préfecture du Loiret.', 'préfecture du Loiret'],
  ['se présente à la brigade de gendarmerie de Lamastre', 'brigade de gendarmerie de Lamastre'],
  ['Lo pido en el Archivo Arzobispal de Arequipa?', 'Archivo Arzobispal de Arequipa'],
  ['Fui ao tribunal judicial de Évora ontem', 'tribunal judicial de Évora'],
  ['Försäkring: Fyrtassen Djurskydd, nr FT-5520', 'Fyrtassen Djurskydd'],
  ['in the boardroom of Umhlali Timber (Pty) Ltd, Ballito', 'Umhlali Timber (Pty) Ltd'],
  ['De pillen van apotheek de Vijzel zijn op', 'apotheek de Vijzel'],
  ['Szpital Powiatowy im. św. Łukasza, oddział', 'Szpital Powiatowy im. św. Łukasza'],
])('finds the organisation in %s', (text, name) => {
  expect(organizations(text)).toContain(name);
});

it.each([
  '- SD Card 32 GB\n- AC Power 12 V\n- CD Player 2',
  'Status OK  12:30\nUS Dollar 5: 4',
  'Le tribunal de Justice a dit; la mairie de mon village; conseil de Paix',
  'Assurance: Tous Risques\nSeguro: Todo Riesgo\nFörsäkring: Helförsäkring',
  'Tafel Schokolade, 200 g Mehl. Club Sandwich mit Ei.',
  'class Biblioteca extends Model {}',
])('finds none in %s', (text) => {
  expect(organizations(text)).toEqual([]);
});
