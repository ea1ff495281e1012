import type { ImportResult } from './exchange-item.ts';
import { CHROME, FIREFOX, importLogins, SAFARI } from './login-tables.ts';

/**
 * Passwords as Chrome, Edge, Brave and other Chromium browsers export them.
 * @throws LifeSavorError INPUT_INVALID when the text is no such table.
 */
export function importChromeCsv(text: string): ImportResult {
  return importLogins(text, CHROME);
}

/** Passwords as Firefox exports them. @throws as `importChromeCsv`. */
export function importFirefoxCsv(text: string): ImportResult {
  return importLogins(text, FIREFOX);
}

/** Passwords as Safari and Apple's Passwords export them. @throws as `importChromeCsv`. */
export function importSafariCsv(text: string): ImportResult {
  return importLogins(text, SAFARI);
}
