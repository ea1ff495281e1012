import { dimension } from '../dimension.ts';
import type { UnitGroup } from '../unit.ts';

/** Temperature, time, angle, data, speed, force, energy, power, pressure, frequency and fuel. */
export const SCIENCE_UNITS: readonly UnitGroup[] = [
  {
    group: 'temperature',
    dimension: dimension({ temperature: 1 }),
    rows: [
      { names: 'K|kelvin|kelvins', factor: '1' },
      {
        names: '°C|C|degC|celsius|degree celsius|degrees celsius|℃',
        factor: '1',
        offset: '273.15',
      },
      {
        names: '°F|F|degF|fahrenheit|degree fahrenheit|degrees fahrenheit|℉',
        factor: '5/9',
        offset: '45967/180',
      },
      { names: '°R|rankine', factor: '5/9' },
    ],
  },
  {
    group: 'time',
    dimension: dimension({ time: 1 }),
    rows: [
      { names: 's|sec|second|seconds', factor: '1', prefixes: 'si' },
      { names: 'min|minute|minutes', factor: '60' },
      { names: 'h|hr|hrs|hour|hours', factor: '3600' },
      { names: 'd|day|days', factor: '86400' },
      { names: 'wk|week|weeks', factor: '604800' },
      { names: 'fortnight|fortnights', factor: '1209600' },
      // The means of the Gregorian calendar; for real months use date_difference.
      { names: 'month|months|mo', factor: '2629746' },
      { names: 'yr|year|years|y', factor: '31556952' },
      { names: 'decade|decades', factor: '315569520' },
      { names: 'century|centuries', factor: '3155695200' },
    ],
  },
  {
    group: 'angle',
    dimension: dimension({ angle: 1 }),
    rows: [
      { names: 'rad|radian|radians', factor: '1', prefixes: 'si' },
      { names: '°|deg|degree|degrees', factor: `${Math.PI / 180}`, rounded: true },
      { names: 'arcmin|arcminute|arcminutes', factor: `${Math.PI / 10_800}`, rounded: true },
      { names: 'arcsec|arcsecond|arcseconds', factor: `${Math.PI / 648_000}`, rounded: true },
      { names: 'gon|grad|gradian|gradians', factor: `${Math.PI / 200}`, rounded: true },
      { names: 'turn|turns|revolution|revolutions', factor: `${2 * Math.PI}`, rounded: true },
    ],
  },
  {
    group: 'data',
    dimension: dimension({ data: 1 }),
    rows: [
      { names: 'bit|bits|b', factor: '1', prefixes: 'binary' },
      { names: 'B|byte|bytes', factor: '8', prefixes: 'binary' },
    ],
  },
  {
    group: 'data rate',
    dimension: dimension({ data: 1, time: -1 }),
    rows: [{ names: 'bps', factor: '1', prefixes: 'big' }],
  },
  {
    group: 'speed',
    dimension: dimension({ length: 1, time: -1 }),
    rows: [
      { names: 'kph|kmh', factor: '5/18' },
      { names: 'mph', factor: '0.44704' },
      { names: 'kn|kt|knot|knots', factor: '463/900' },
      { names: 'fps', factor: '0.3048' },
      { names: 'speed of light', factor: '299792458' },
    ],
  },
  {
    group: 'force',
    dimension: dimension({ mass: 1, length: 1, time: -2 }),
    rows: [
      { names: 'N|newton|newtons', factor: '1', prefixes: 'si' },
      { names: 'lbf|pound-force', factor: '4.4482216152605' },
      { names: 'kgf|kilogram-force', factor: '9.80665' },
    ],
  },
  {
    group: 'energy',
    dimension: dimension({ mass: 1, length: 2, time: -2 }),
    rows: [
      { names: 'J|joule|joules', factor: '1', prefixes: 'si' },
      { names: 'Wh|watt hour|watt hours', factor: '3600', prefixes: 'si' },
      { names: 'cal|calorie|calories', factor: '4.184' },
      { names: 'kcal|Cal|kilocalorie|kilocalories|food calorie|food calories', factor: '4184' },
      { names: 'BTU|Btu', factor: '1055.05585262' },
      { names: 'eV|electronvolt|electronvolts', factor: '1.602176634e-19', prefixes: 'si' },
      { names: 'ft lbf|foot-pound|foot-pounds', factor: '1.3558179483314004' },
    ],
  },
  {
    group: 'power',
    dimension: dimension({ mass: 1, length: 2, time: -3 }),
    rows: [
      { names: 'W|watt|watts', factor: '1', prefixes: 'si' },
      { names: 'hp|horsepower', factor: '745.69987158227022' },
      { names: 'PS|metric horsepower', factor: '735.49875' },
    ],
  },
  {
    group: 'pressure',
    dimension: dimension({ mass: 1, length: -1, time: -2 }),
    rows: [
      { names: 'Pa|pascal|pascals', factor: '1', prefixes: 'si' },
      { names: 'bar|bars', factor: '100000', prefixes: 'si' },
      { names: 'atm|atmosphere|atmospheres', factor: '101325' },
      { names: 'psi', factor: '4.4482216152605/0.00064516' },
      { names: 'mmHg', factor: '133.322387415' },
      { names: 'inHg', factor: '3386.388640341' },
      { names: 'Torr|torr', factor: '20265/152' },
    ],
  },
  {
    group: 'frequency',
    dimension: dimension({ time: -1 }),
    rows: [
      { names: 'Hz|hertz', factor: '1', prefixes: 'si' },
      { names: 'rpm', factor: '1/60' },
    ],
  },
  {
    group: 'fuel',
    dimension: dimension({ length: -2 }),
    rows: [
      { names: 'mpg|miles per gallon|us mpg', factor: '1609.344/0.003785411784' },
      { names: 'imp mpg|imperial mpg|uk mpg', factor: '1609.344/0.00454609' },
    ],
  },
];
