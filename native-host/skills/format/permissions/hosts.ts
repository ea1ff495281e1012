/** One label of a host name (RFC 1123), with punycode as it is. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_HOST = 253;
const HOST = /^(\*\.)?([^:*]+)(?::(\d{1,5}))?$/;

/**
 * Why a text is no host that a skill may ask for, as a sentence; undefined when it is one:
 * `api.example.com`, `*.example.org`, either with a port.
 */
export function whyNoHost(text: string): string | undefined {
  if (/[/@?#\s\\]/.test(text)) return 'A host has no scheme, path, user or spaces.';
  if (/[[\]]|:.*:/.test(text)) return 'An IP address is no host name.';
  const [, wildcard, name = '', port] = HOST.exec(text.toLowerCase()) ?? [];
  if (!name) return 'A host is a name, `*.` and a name, and then at most a port.';
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
    return 'A port is a number from 1 to 65535.';
  return whyNoName(name, wildcard !== undefined);
}

function whyNoName(name: string, wildcard: boolean): string | undefined {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  // The URL Standard takes every name for an IPv4 address whose last label is a number.
  if (/^(?:\d+|0x[\da-f]*)$/.test(last)) return 'An IP address is no host name.';
  if (last === 'localhost') return 'A skill may not talk to this machine itself.';
  if (name.length > MAX_HOST || !labels.every((label) => LABEL.test(label)))
    return 'A host name is letters, digits and hyphens between dots.';
  if (labels.length < 2)
    return wildcard
      ? 'All hosts under an ending are too many.'
      : 'A host name has at least two parts.';
  return undefined;
}
