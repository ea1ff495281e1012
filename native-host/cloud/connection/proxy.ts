/**
 * The HTTP proxy to go through, as the usual variables name it: `HTTPS_PROXY` for `wss:` and
 * `https:`, `HTTP_PROXY` for others, else `ALL_PROXY`; in capitals or not. Hosts in `NO_PROXY` are
 * reached directly, and so is this machine.
 */
export function proxyFor(url: string, env: NodeJS.ProcessEnv): string | undefined {
  const { protocol, hostname, port } = new URL(url);
  const of = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  if (isLocal(hostname)) return undefined;
  if (isExempt(hostname, port || defaultPort(protocol), of('NO_PROXY') ?? '')) return undefined;
  const proxy = of(isSecure(protocol) ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? of('ALL_PROXY');
  if (proxy === undefined) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

/** `example.org`, `.example.org`, `*.example.org` and all below them, with or without a port; `*`. */
function isExempt(host: string, port: string, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const bare = name.replace(/^\*?\./, '');
      const isThere = host === bare || host.endsWith(`.${bare}`);
      return isThere && (only === undefined || only === port);
    });
}

/** Whether a host name is one of this machine. */
export function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function defaultPort(protocol: string): string {
  return isSecure(protocol) ? '443' : '80';
}

function isSecure(protocol: string): boolean {
  return protocol === 'wss:' || protocol === 'https:';
}
