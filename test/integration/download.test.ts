import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DownloadOptions,
  downloadFile,
} from '../../native-host/cloud/download/download-file.ts';
import { cutAfter, type FileServer, startFileServer } from './harness/file-server.ts';
import { startConnectProxy } from './nats/connect-proxy.ts';
import { makeCertificates } from './nats/test-certificates.ts';

const HOST = 'files.example';
const MB = 1024 * 1024;
const FILE = randomBytes(3 * MB);
const certificates = makeCertificates(HOST);
const { ca, client } = certificates;
const never = new AbortController().signal;

let server: FileServer;
let folder: string;
let path: string;
afterAll(() => certificates.dispose());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ls-download-'));
  path = join(folder, 'file');
  server = await startFileServer(certificates.server, { clientCa: ca });
  server.answers.set('/file', (response) => response.end(FILE));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function download(url: string, more: Partial<DownloadOptions> = {}): Promise<string> {
  const usual = { tls: { ca, ...client }, ownHost: '127.0.0.1', env: {}, mostBytes: 8 * MB };
  return downloadFile(url, path, { ...usual, signal: never, ...more });
}
const refused = (code: string, about: RegExp) =>
  expect.objectContaining({ name: 'LifeSavorError', code, message: expect.stringMatching(about) });

it('fetches a file, says how far it is, and gives its sum', async () => {
  server.answers.set('/file', (response) =>
    response.writeHead(200, { 'content-length': FILE.length }).end(FILE),
  );
  const seen: number[] = [];
  const onProgress = (bytes: number, total?: number) => {
    seen.push(bytes);
    expect(total).toBe(FILE.length);
  };
  const sum = await download(server.url('/file'), { onProgress });
  expect(sum).toBe(createHash('sha256').update(FILE).digest('hex'));
  expect(readFileSync(path).equals(FILE)).toBe(true);
  expect(seen.at(-1)).toBe(FILE.length);
});

it('follows where it is led over TLS, and shows who it is to nobody but the fleet', async () => {
  const proxy = await startConnectProxy();
  try {
    const far = server.url('/file', HOST);
    server.answers.set('/led', (response) => response.writeHead(302, { location: far }).end());
    await download(server.url('/led'), { env: { HTTPS_PROXY: proxy.url } });
    expect(proxy.asked).toEqual([`${HOST}:${server.port}`]);
    expect(server.asked).toMatchObject([
      { path: '/led', hasShown: true },
      { path: '/file', hasShown: false },
    ]);
  } finally {
    proxy.close();
  }
});

describe('is not fetched', () => {
  const leadTo = (location: string) => {
    server.answers.set('/led', (response) => response.writeHead(307, { location }).end());
    return server.url('/led');
  };

  it.each(['http://127.0.0.1:1/file', 'ftp://127.0.0.1/file', 'file:///etc/hostname'])(
    'where it is led to %s',
    async (location) => {
      const fetching = download(leadTo(location));
      await expect(fetching).rejects.toEqual(refused('DOWNLOAD_FAILED', /without TLS/));
    },
  );

  it('where it is led in a circle', async () => {
    const fetching = download(leadTo('/led'));
    await expect(fetching).rejects.toEqual(refused('DOWNLOAD_FAILED', /without end/));
    expect(server.asked.length).toBeLessThan(10);
  });

  it('where there is nothing', async () => {
    const fetching = download(server.url('/nothing'));
    await expect(fetching).rejects.toEqual(refused('DOWNLOAD_FAILED', /status 404/));
  });

  it('from whom nobody here trusts', async () => {
    const fetching = download(server.url('/file'), { tls: {} });
    await expect(fetching).rejects.toEqual(refused('DOWNLOAD_FAILED', /not trusted/));
    expect(server.asked).toEqual([]);
  });

  it('from a server that is not there', async () => {
    const url = server.url('/file');
    server.close();
    await expect(download(url)).rejects.toEqual(refused('DOWNLOAD_FAILED', /cannot be reached/));
  });

  it.each([
    ['says how much it is', { 'content-length': String(FILE.length) }],
    ['does not say how much it is', {}],
  ])('from a server that stops in the middle and %s', async (_what, headers) => {
    server.answers.set('/file', cutAfter(FILE.subarray(0, MB), headers as Record<string, string>));
    const fetching = download(server.url('/file'));
    await expect(fetching).rejects.toEqual(refused('DOWNLOAD_FAILED', /stopped in the middle/));
  });

  it('where it says that it is too large, before any of it has come', async () => {
    server.answers.set('/file', (response) =>
      response.writeHead(200, { 'content-length': FILE.length }).end(FILE),
    );
    const fetching = download(server.url('/file'), { mostBytes: 2 * MB });
    await expect(fetching).rejects.toEqual(refused('DOWNLOAD_TOO_LARGE', /2 MiB/));
    expect(() => readFileSync(path)).toThrow();
  });

  it('where it is too large without saying so', async () => {
    const fetching = download(server.url('/file'), { mostBytes: 2 * MB });
    await expect(fetching).rejects.toEqual(refused('DOWNLOAD_TOO_LARGE', /2 MiB/));
  });

  it('to a place that is taken', async () => {
    writeFileSync(path, 'mine');
    await expect(download(server.url('/file'))).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('any further once nobody wants it', async () => {
    const stop = new AbortController();
    server.answers.set('/file', (response) => {
      response.write(FILE.subarray(0, MB));
    });
    const onProgress = () => stop.abort(new Error('enough'));
    const fetching = download(server.url('/file'), { signal: stop.signal, onProgress });
    await expect(fetching).rejects.toThrow('enough');
  });
});
