const MAX_ORIGIN = 512;

/** Whether `text` is an https or http origin as browsers write it, and nothing more. */
export function isOrigin(text: string): boolean {
  return text.length <= MAX_ORIGIN && originOf(text) === text;
}

/**
 * The https or http origin of an address. A bare host name counts as https, since that is how
 * password managers keep many. `undefined` for apps, patterns and everything else.
 */
export function originOf(address: string): string | undefined {
  const trimmed = address.trim();
  const url = URL.parse(BARE_HOST.test(trimmed) ? `https://${trimmed}` : trimmed);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return url.origin.length <= MAX_ORIGIN ? url.origin : undefined;
}

/** `example.org`, `example.org:8443/login`: a dot, and no scheme before it. */
const BARE_HOST = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,10}(?::\d{1,5})?(?:[/?#]|$)/u;
