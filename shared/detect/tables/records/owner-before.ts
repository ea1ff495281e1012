import { type Owner, ownerCalled } from '../columns/owners.ts';

const WORD = '[\\p{L}_][\\p{L}\\d_]{2,30}';
const BLANKS = '\\s{0,24}';
/**
 * What opens a record right before its first key, and is called after whose it is. Read backwards from the key:
 * forwards, every letter before it might begin a name.
 */
const OPENS = new RegExp(
  `(?<=${[
    // `"cliente": {`, `const pacientes = [{`, `$socio = [`
    `(${WORD})["']?\\s?(?:[:=]|=>)\\s?(?:\\[${BLANKS})?[{[]${BLANKS}`,
    // `new Patient(`, `Paciente.objects.create(`, `create(:client, `
    `(${WORD})(?:\\.\\w{2,16}){0,2}\\(\\s{0,12}\\{?${BLANKS}`,
    `\\([:'"](${WORD})["']?,\\s?\\{?${BLANKS}`,
    // `<asegurado>`, `<cliente `
    `<(${WORD})(?:>${BLANKS}<| )`,
    // `def paciente():` and then `return {`
    `def (${WORD})\\([^()\\n]{0,24}\\):${BLANKS}return \\{${BLANKS}`,
    // `UPDATE socios SET`
    `update (${WORD}) set `,
  ]
    .map((pattern) => `${pattern}["']?`)
    .join('|')})`,
  'iuy',
);

/** What may stand right before the first key, asked first since it is cheap: a bracket, a tag, "set". */
const MAY_OPEN = /[{[(<]\s{0,24}["']?$|[\p{L}\d,] ?["']?$/u;
const BLANK_REACH = 28;

/** Whose record begins with the key at `keyStart`; undefined inside a record, and where nobody is named. */
export function ownerBefore(text: string, keyStart: number): Owner | undefined {
  if (!MAY_OPEN.test(text.slice(Math.max(0, keyStart - BLANK_REACH), keyStart))) return undefined;
  OPENS.lastIndex = keyStart;
  const name = OPENS.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return name === undefined ? undefined : ownerCalled(name);
}
