import { dimension } from '../dimension.ts';
import type { UnitGroup } from '../unit.ts';

/** Length, area, volume, mass and cooking measures. US customary measures where the name alone is given. */
export const EVERYDAY_UNITS: readonly UnitGroup[] = [
  {
    group: 'length',
    dimension: dimension({ length: 1 }),
    rows: [
      { names: 'm|meter|metre|meters|metres', factor: '1', prefixes: 'si' },
      { names: 'in|inch|inches|″', factor: '0.0254' },
      { names: 'ft|foot|feet|′', factor: '0.3048' },
      { names: 'yd|yard|yards', factor: '0.9144' },
      { names: 'mi|mile|miles', factor: '1609.344' },
      { names: 'nmi|nautical mile|nautical miles', factor: '1852' },
      { names: 'Å|angstrom|angstroms', factor: '1e-10' },
      { names: 'au|astronomical unit|astronomical units', factor: '149597870700' },
      { names: 'ly|light year|light years|light-year|light-years', factor: '9460730472580800' },
      { names: 'fathom|fathoms', factor: '1.8288' },
      { names: 'furlong|furlongs', factor: '201.168' },
    ],
  },
  {
    group: 'area',
    dimension: dimension({ length: 2 }),
    rows: [
      { names: 'ha|hectare|hectares', factor: '10000' },
      { names: 'are|ares', factor: '100' },
      { names: 'ac|acre|acres', factor: '4046.8564224' },
      { names: 'sq ft|square foot|square feet|sqft', factor: '0.09290304' },
      { names: 'sq in|square inch|square inches|sqin', factor: '0.00064516' },
      { names: 'sq yd|square yard|square yards', factor: '0.83612736' },
      { names: 'sq mi|square mile|square miles', factor: '2589988.110336' },
      { names: 'sqm|sq m|square meter|square metre|square meters|square metres', factor: '1' },
      {
        names: 'sq km|square kilometer|square kilometre|square kilometers|square kilometres',
        factor: '1000000',
      },
    ],
  },
  {
    group: 'volume',
    dimension: dimension({ length: 3 }),
    rows: [
      { names: 'l|L|liter|litre|liters|litres', factor: '0.001', prefixes: 'si' },
      { names: 'cc', factor: '0.000001' },
      { names: 'gal|gallon|gallons|us gal|us gallon|us gallons', factor: '0.003785411784' },
      { names: 'qt|quart|quarts|us qt', factor: '0.000946352946' },
      { names: 'pt|pint|pints|us pint|us pints', factor: '0.000473176473' },
      { names: 'fl oz|floz|fluid ounce|fluid ounces|us fl oz', factor: '0.0000295735295625' },
      {
        names: 'imp gal|imperial gallon|imperial gallons|uk gal|uk gallon|uk gallons',
        factor: '0.00454609',
      },
      { names: 'imp pt|imperial pint|imperial pints|uk pint|uk pints', factor: '0.00056826125' },
      {
        names: 'imp fl oz|imperial fluid ounce|imperial fluid ounces|uk fl oz',
        factor: '0.0000284130625',
      },
      { names: 'bbl|barrel|barrels', factor: '0.158987294928' },
      { names: 'cu ft|cubic foot|cubic feet', factor: '0.028316846592' },
      { names: 'cu in|cubic inch|cubic inches', factor: '0.000016387064' },
      { names: 'cu m|cubic meter|cubic metre|cubic meters|cubic metres', factor: '1' },
    ],
  },
  {
    group: 'cooking',
    dimension: dimension({ length: 3 }),
    rows: [
      { names: 'cup|cups|us cup|us cups', factor: '0.0002365882365' },
      { names: 'metric cup|metric cups', factor: '0.00025' },
      { names: 'tbsp|tablespoon|tablespoons|us tbsp', factor: '0.00001478676478125' },
      { names: 'metric tbsp|metric tablespoon|metric tablespoons|EL', factor: '0.000015' },
      { names: 'tsp|teaspoon|teaspoons|us tsp', factor: '0.00000492892159375' },
      { names: 'metric tsp|metric teaspoon|metric teaspoons|TL', factor: '0.000005' },
      { names: 'stick|sticks of butter', factor: '0.00011829411825' },
    ],
  },
  {
    group: 'mass',
    dimension: dimension({ mass: 1 }),
    rows: [
      { names: 'g|gram|grams|gramme|grammes', factor: '0.001', prefixes: 'si' },
      { names: 't|tonne|tonnes|metric ton|metric tons', factor: '1000' },
      { names: 'lb|lbs|pound|pounds', factor: '0.45359237' },
      { names: 'oz|ounce|ounces', factor: '0.028349523125' },
      { names: 'st|stone|stones', factor: '6.35029318' },
      { names: 'short ton|short tons|us ton|us tons', factor: '907.18474' },
      { names: 'long ton|long tons|uk ton|uk tons', factor: '1016.0469088' },
      { names: 'ct|carat|carats', factor: '0.0002' },
      { names: 'gr|grain|grains', factor: '0.00006479891' },
      { names: 'oz t|troy ounce|troy ounces|ozt', factor: '0.0311034768' },
    ],
  },
];
