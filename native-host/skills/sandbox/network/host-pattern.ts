import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { cannotStart } from '../sandbox-errors.ts';

/** A host as a skill was granted it. */
export interface HostPattern {
  /** Lower case, as in the DNS; for a pattern `*.example.org`, what follows the star: `.example.org`. */
  name: string;
  isSuffix: boolean;
  ports: readonly number[];
}

/** HTTPS and HTTP. */
const USUAL_PORTS = [443, 80];
const HIGHEST_PORT = 65_535;
/** A name of the DNS, or an address in the brackets that one of version 6 needs, and perhaps a port. */
const FORM = /^(\*\.)?([^:[\]*/@\s]+|\[[0-9a-fA-F:.]+\])(?::(\d{1,5}))?$/;
const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;
const LONGEST_NAME = 253;

/** @throws LifeSavorError SKILL_START_FAILED for what is no host. */
export function parseHostPattern(text: string): HostPattern {
  const pattern = readPattern(text);
  if (pattern) return pattern;
  throw cannotStart(
    'The skill was granted a host that is written in no known way.',
    'Write hosts as api.example.com, *.example.org or api.example.com:8443.',
  );
}

/** The name as patterns have it; undefined for what no host is called. */
export function plainHost(host: string): string | undefined {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  if (isIP(bare)) return bare.toLowerCase();
  const name = domainToASCII(bare).replace(/\.$/, '');
  return isName(name) ? name : undefined;
}

/** Whether a connection to `host` (as by `plainHost`) is covered by one of the patterns. */
export function isGranted(patterns: readonly HostPattern[], host: string, port: number): boolean {
  return patterns.some(({ name, isSuffix, ports }) => {
    if (!ports.includes(port)) return false;
    if (!isSuffix) return host === name;
    return host.endsWith(name) && host.length > name.length && !isIP(host);
  });
}

function readPattern(text: string): HostPattern | undefined {
  const [, star, host = '', port] = FORM.exec(text) ?? [];
  const name = plainHost(host);
  if (name === undefined) return undefined;
  const ports = port === undefined ? USUAL_PORTS : [Number(port)];
  if (ports.some((each) => each < 1 || each > HIGHEST_PORT)) return undefined;
  if (star === undefined) return { name, isSuffix: false, ports };
  // A star before a single label would be a whole top-level domain.
  if (isIP(name) || !name.includes('.')) return undefined;
  return { name: `.${name}`, isSuffix: true, ports };
}

/** Names made of digits alone are read as addresses by some resolvers (0177.1, 2130706433). */
function isName(name: string): boolean {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  return (
    name.length <= LONGEST_NAME && labels.every((label) => LABEL.test(label)) && !/^\d/.test(last)
  );
}
