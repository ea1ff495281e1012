import { isIP } from 'node:net';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** `co.uk`, `com.au`: the name that somebody owns is one label longer. */
const SHORT_SECOND_LEVEL = 3;

/**
 * How the audit log names a host that a skill asked for. A skill may put anything into a name, so
 * that only the part is kept that somebody has to own: `a.b.example.com` is `example.com`.
 */
export function auditHost(host: string): string {
  if (isIP(host)) return 'ip-address';
  const labels = host.toLowerCase().split('.');
  if (labels.length < 2) return 'local-name';
  const isShort = labels.length > 2 && labels.at(-2)!.length <= SHORT_SECOND_LEVEL;
  const owned = labels.slice(isShort ? -3 : -2);
  const isName = owned.every((label) => LABEL.test(label)) && /^[a-z]/.test(owned.at(-1)!);
  return isName ? owned.join('.') : 'local-name';
}
