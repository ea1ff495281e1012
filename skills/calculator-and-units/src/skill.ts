import type { SkillServer } from '../../kit/tool/index.ts';
import { calculate } from './tools/calculate.ts';
import { convertUnits } from './tools/convert-units.ts';
import { dateAdd } from './tools/date-add.ts';
import { dateDifference } from './tools/date-difference.ts';
import { listUnits } from './tools/list-units.ts';
import { createUnitTable } from './units/index.ts';

/** The calculator as an MCP server. It needs nothing of the machine. */
export function calculatorSkill(): SkillServer {
  const table = createUnitTable();
  return {
    name: 'calculator-and-units',
    title: 'Calculator and units',
    version: '1.0.0',
    instructions:
      'Works out expressions exactly, converts units and counts with dates. Prefer these tools to working figures out yourself.',
    tools: [calculate, convertUnits(table), listUnits(table), dateDifference, dateAdd],
  };
}
