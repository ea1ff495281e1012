/**
 * The host glob in what a person wrote for a site: an address, a host name or a pattern like
 * `*.example.org`. `undefined` when there is none in it.
 */
export function siteGlob(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const host = /^[a-z]+:\/\//.test(text) && URL.canParse(text) ? new URL(text).hostname : text;
  const bare = host.replace(/[/:].*$/, '');
  return /^[\p{L}\p{N}*][\p{L}\p{N}.*-]{0,253}$/u.test(bare) ? bare : undefined;
}
