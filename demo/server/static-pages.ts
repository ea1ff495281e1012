import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as the big chat sites: whatever the extension adds must live with it. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'";

const PAGE_PATH = /^\/([\w-]+)\/([\w-]+)\/c\/[\w-]+$/;
const ASSET_PATH = /^\/([\w-]+)\/(assets\/.+)$/;

/**
 * Serves built pages: `/<name>/<page>/c/<id>` is `<page>.html` of the folder called `<name>`,
 * `/<name>/assets/…` a file of it. False when the path is neither.
 */
export async function servePage(
  path: string,
  response: ServerResponse,
  folders: Readonly<Record<string, string>>,
): Promise<boolean> {
  const file = fileFor(path, folders);
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || body === undefined) return false;
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': 'no-store',
  });
  response.end(body);
  return true;
}

function fileFor(path: string, folders: Readonly<Record<string, string>>): string | undefined {
  const page = PAGE_PATH.exec(path);
  if (page !== null) return within(folders[page[1]!], `${page[2]}.html`);
  const asset = ASSET_PATH.exec(path);
  return asset === null ? undefined : within(folders[asset[1]!], asset[2]!);
}

/** The file below `folder`, or nothing for a path that climbs out of it. */
function within(folder: string | undefined, path: string): string | undefined {
  if (folder === undefined) return undefined;
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}
