import { HOME_FOLDER, PROXY_PORT, SCRATCH_FOLDER } from '../places.ts';

const BASE: Readonly<Record<string, string>> = {
  PATH: '/usr/bin:/bin',
  HOME: HOME_FOLDER,
  TMPDIR: SCRATCH_FOLDER,
  LANG: 'C.UTF-8',
};

/** The whole environment of a skill. What it was given wins, but not over the proxy. */
export function environmentOf(
  given: Readonly<Record<string, string>>,
  hasHosts: boolean,
): Record<string, string> {
  return { ...BASE, ...given, ...(hasHosts ? proxyVariables() : {}) };
}

/** In both spellings: programs differ. */
function proxyVariables(): Record<string, string> {
  const proxy = `http://127.0.0.1:${PROXY_PORT}`;
  const local = 'localhost,127.0.0.1,::1';
  return {
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    NO_PROXY: local,
    http_proxy: proxy,
    https_proxy: proxy,
    no_proxy: local,
    NODE_USE_ENV_PROXY: '1',
  };
}

/** Commands of a shell that set the variables. Names are checked by `checkLaunch`; values may hold anything. */
export function environmentScript(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join('');
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
