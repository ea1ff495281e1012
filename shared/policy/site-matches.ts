/**
 * Whether `host` is one of the hosts `glob` stands for. `*` stands for any characters;
 * `*.example.org` is example.org and every host below it. Letter case does not matter.
 */
export function siteMatches(glob: string, host: string): boolean {
  const pattern = glob.toLowerCase();
  const name = host.toLowerCase();
  if (pattern.startsWith('*.') && matches(pattern.slice(2), name)) return true;
  return matches(pattern, name);
}

/** First part anchored left, last part right, those between found in turn: linear, no backtracking. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const first = parts.shift() ?? '';
  const last = parts.pop();
  if (last === undefined) return first === name;
  if (!name.startsWith(first)) return false;
  let position = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return name.length - last.length >= position && name.endsWith(last);
}
