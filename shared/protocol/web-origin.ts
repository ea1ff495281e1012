/** As long as the audit log takes one. */
const LONGEST_ORIGIN = 255;
const WEB_ORIGIN = /^https?:\/\/[a-z0-9._:[\]-]+$/;

/** Whether `text` is the origin of a web page as browsers write it: scheme, host and port, no more. */
export function isWebOrigin(text: string): boolean {
  return WEB_ORIGIN.test(text) && webOriginOf(text) === text;
}

/** The origin of the page at `address`; `undefined` for what is no web page. */
export function webOriginOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  return WEB_ORIGIN.test(origin) && origin.length <= LONGEST_ORIGIN ? origin : undefined;
}
