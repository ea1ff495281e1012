import { z } from 'zod';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { show } from '../number/format.ts';
import { convert, type UnitTable } from '../units/index.ts';
import { DIGITS } from './digits.ts';

const INPUT = z.object({
  quantity: z
    .string()
    .min(1)
    .max(200)
    .describe('Number and unit, such as "5 ft 11 in", "30 mpg", "-40 °F".'),
  to: z.string().min(1).max(100).describe('The unit wanted, such as "cm", "l/100km", "km/h".'),
  digits: DIGITS,
});

const OUTPUT = z.object({
  result: z.string().describe('Decimal numeral, in the unit asked for.'),
  unit: z.string(),
  measures: z.string().describe('What is measured, such as length.'),
  exact: z.boolean().describe('Whether nothing was rounded.'),
});

/** Converts between units. */
export function convertUnits(table: UnitTable): Tool {
  return defineTool({
    name: 'convert_units',
    title: 'Convert units',
    description:
      'Converts a quantity to another unit: length, mass, volume, cooking measures, temperature, area, speed, data, energy, power, pressure, time, angle, fuel use, and products of units such as kg*m/s^2. Refuses units that do not measure the same thing.',
    input: INPUT,
    output: OUTPUT,
    run: ({ quantity, to, digits }) => {
      const conversion = convert(quantity, to, table);
      const { decimal, exact } = show(conversion.value, digits);
      const unit = conversion.to.text;
      return {
        text: `${quantity.trim()} ${exact ? '=' : '≈'} ${decimal} ${unit}`,
        data: { result: decimal, unit, measures: conversion.measures, exact },
      };
    },
  });
}
