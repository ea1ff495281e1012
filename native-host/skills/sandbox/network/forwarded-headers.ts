import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** Headers between two neighbours (RFC 9110, 7.6.1), and those with which a client speaks to a proxy. */
const FOR_NEIGHBOURS = new Set([
  'connection',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** What of the headers goes on to the other side. */
export function forwardedHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const entries = Object.entries(headers).filter(
    ([name]) => !FOR_NEIGHBOURS.has(name) && !named.includes(name),
  );
  return Object.fromEntries(entries);
}
