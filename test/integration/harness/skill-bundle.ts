import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/** Makes `server.mjs` in `folder` out of a package, with everything it needs in the one file. */
export async function bundleServer(name: string, folder: string): Promise<void> {
  await build({
    input: { server: join(MODULES, name, 'dist/index.js') },
    platform: 'node',
    logLevel: 'silent',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
  });
}

/** Copies a package into `folder` with a `node_modules` of its own, as bundles of skills are packed. */
export function installServer(name: string, folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  const copied = new Set<string>();
  const copy = (from: string) => {
    if (copied.has(from)) return;
    copied.add(from);
    const to = join(folder, 'node_modules', from.slice(MODULES.length));
    if (!existsSync(to)) cpSync(from, to, { recursive: true });
    for (const dependency of dependenciesOf(from)) {
      const found = resolveFrom(from, dependency);
      if (found) copy(found);
    }
  };
  copy(join(MODULES, name));
}

function dependenciesOf(folder: string): string[] {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies);
}

/** As Node.js looks for a package: in every `node_modules` on the way up. */
function resolveFrom(folder: string, name: string): string | undefined {
  for (let at = folder; at.startsWith(MODULES.slice(0, -1)); at = dirname(at)) {
    const place = join(at, 'node_modules', name);
    if (existsSync(place)) return place;
  }
  const top = join(MODULES, name);
  return existsSync(top) ? top : undefined;
}
