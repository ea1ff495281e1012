/** Deeper than any sensible result; a deeper one is left out rather than walked for ever. */
const DEEPEST = 64;

/** A copy of JSON data in which every string is what `change` made of it. Names of members stay. */
export async function mapStrings<T>(
  data: T,
  change: (text: string) => Promise<string>,
): Promise<T> {
  return (await mapped(data, change, 0)) as T;
}

async function mapped(
  data: unknown,
  change: (text: string) => Promise<string>,
  depth: number,
): Promise<unknown> {
  if (typeof data === 'string') return await change(data);
  if (typeof data !== 'object' || data === null) return data;
  if (depth > DEEPEST) return null;
  if (Array.isArray(data)) {
    const items: unknown[] = [];
    for (const item of data) items.push(await mapped(item, change, depth + 1));
    return items;
  }
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(data))
    members.push([name, await mapped(member, change, depth + 1)]);
  return Object.fromEntries(members);
}
