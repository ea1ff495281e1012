import type { IncomingMessage } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import nodeTls from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { proxyFor } from '../connection/proxy.ts';
import { readTlsFiles, type TlsFiles } from '../connection/tls-files.ts';
import { downloadFailed } from './download-errors.ts';

export interface Route {
  /** Files of the link to the fleet. */
  tls: TlsFiles;
  /** Where the fleet is: our own certificate is for nobody else. */
  ownHost: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** A server that says nothing for so long is not there any more. */
const SILENCE_MS = 30_000;
const HEADERS = {
  accept: 'application/zip, application/octet-stream;q=0.9, */*;q=0.1',
  'accept-encoding': 'identity',
  'user-agent': 'lifesavor',
};

/**
 * Asks for what is at `url` and follows where that leads, over TLS all the way.
 * @throws LifeSavorError DOWNLOAD_FAILED, INPUT_UNREADABLE; an error of the connection; the signal's
 * reason.
 */
export async function openResponse(url: string, route: Route): Promise<IncomingMessage> {
  let at = new URL(url);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (at.protocol !== 'https:') throw downloadFailed('The address leads to one without TLS.');
    const response = await ask(at, route);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return response;
    response.destroy();
    const next = REDIRECTS.has(statusCode) ? headers.location : undefined;
    const to = next === undefined ? null : URL.parse(next, at);
    if (!to) throw downloadFailed(`The server answered with status ${statusCode}.`);
    at = to;
  }
  throw downloadFailed('The address leads from one to the next without end.');
}

function ask(url: URL, { tls, ownHost, env, signal }: Route): Promise<IncomingMessage> {
  const options: RequestOptions = {
    ...secrecyFor(url, tls, ownHost),
    agent: agentFor(url, env),
    headers: HEADERS,
    signal,
    timeout: SILENCE_MS,
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, options, resolve);
    asked.on('timeout', () => asked.destroy(downloadFailed('The server says nothing any more.')));
    asked.on('error', reject);
    asked.end();
  });
}

/** The fleet's authority is trusted besides the usual ones: models may lie with others. */
function secrecyFor({ hostname }: URL, tls: TlsFiles, ownHost: string): RequestOptions {
  const { ca, cert, key } = readTlsFiles(tls);
  return {
    ...(ca && { ca: [...usualAuthorities(), ca.toString()] }),
    ...(hostname === ownHost && cert && { cert }),
    ...(hostname === ownHost && key && { key }),
  };
}

/** Older versions of Node.js know those of Mozilla only. */
function usualAuthorities(): readonly string[] {
  return nodeTls.getCACertificates?.('default') ?? nodeTls.rootCertificates;
}

/** A connection of its own, which ends with the answer. */
function agentFor({ href }: URL, env: NodeJS.ProcessEnv): Agent | HttpsProxyAgent<string> {
  const proxy = proxyFor(href, env);
  return proxy === undefined ? new Agent() : new HttpsProxyAgent(proxy);
}
