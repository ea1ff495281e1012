const MAX_ORIGIN_LENGTH = 200;

/**
 * The extension a browser started the relay for. Chromium passes its origin; Firefox the path of
 * the manifest, then the id of the extension.
 */
export function originOf(args: readonly string[]): string {
  const chromium = args.find((arg) => arg.startsWith('chrome-extension://'));
  return (chromium ?? args[1] ?? '').slice(0, MAX_ORIGIN_LENGTH);
}
