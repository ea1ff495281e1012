import { parseDocument } from 'yaml';

/** No more lines than this are looked at. */
const MAX_LINES = 200;
const TOP_LEVEL = /^([A-Za-z][\w-]*):[ \t]+(\S.*)$/;

/**
 * YAML as people write it by hand: tabs before text become spaces, and a value that is no YAML by
 * itself (`description: Use when: ...`) is taken for text.
 */
export function mendYaml(source: string): string {
  return source
    .split('\n')
    .map((line, i) => (i < MAX_LINES ? mendLine(line) : line))
    .join('\n');
}

function mendLine(line: string): string {
  const spaced = line.replace(/^[ \t]+/, (blank) => blank.replaceAll('\t', '  '));
  const [, key, value] = TOP_LEVEL.exec(spaced) ?? [];
  if (key === undefined || value === undefined || /^[|>]/.test(value)) return spaced;
  return isYaml(value) ? spaced : `${key}: ${JSON.stringify(value.trim())}`;
}

function isYaml(value: string): boolean {
  try {
    const { errors } = parseDocument(`k: ${value}`, { logLevel: 'silent', prettyErrors: false });
    return errors.length === 0;
  } catch {
    return false;
  }
}
