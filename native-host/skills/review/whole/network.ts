import type { Remark } from '../finding.ts';
import type { ReviewedFile } from '../reviewed-file.ts';

/** Calls that reach the network, in the languages that servers are written in. */
export const NETWORK_CALL =
  /(?<![.\w$])(?:fetch\(\s{0,5}["'`$\w]|axios(?:\.\w{3,7})?\(|got(?:\.\w{3,7})?\(|new WebSocket\(|new EventSource\(|XMLHttpRequest\b|undici\b|http2?\.request\(|https\.(?:request|get)\(|require\(\s{0,3}["'](?:node:)?https?["']\s{0,3}\)\.(?:request|get)\(|http\.get\(|net\.(?:connect|createConnection)\(|tls\.connect\(|dgram\.createSocket\(|requests\.(?:get|post|put|patch|delete|request|Session)\(|httpx\.\w|aiohttp\.|urllib\.request\b|urllib3\b|urlopen\(|http\.client\b|socket\.(?:socket|create_connection)\(|websockets?\.connect\(|smtplib\b|ftplib\b|paramiko\b|(?:curl|wget)\s{1,3}(?:-[-\w]{1,30}\s{1,3}){0,8}["']?https?:)/;

/** The first place in a program at which it reaches for the network. */
export function findNetworkUse({ text, lane }: ReviewedFile): Remark[] {
  if (lane !== 'code') return [];
  const match = NETWORK_CALL.exec(text);
  if (!match) return [];
  return [
    {
      severity: 'warning',
      code: 'unasked-network',
      message: 'It uses the network, and the skill asks for no hosts: there it will fail.',
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}
