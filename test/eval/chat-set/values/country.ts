/** What a country's people, streets and numbers look like. In patterns `#` is any digit. */
export interface Country {
  /** ISO code. */
  code: string;
  /** Locale of @faker-js/faker that half of the names come from. */
  faker: string;
  firstNames: readonly string[];
  lastNames: readonly string[];
  /** `%` is a house number. */
  streets: readonly string[];
  /** Appended to some streets. `%` is a number. */
  units: readonly string[];
  /** Places with the beginning of their postal codes, `#` to be filled. */
  places: readonly (readonly [city: string, postalCode: string])[];
  organizations: readonly string[];
  /** Numbering-plan conform patterns; `[2-9]` is one of these digits. */
  phones: readonly string[];
  /** `A` is a letter. */
  plates: readonly string[];
  /** How dates are written: d, dd, M, MM, yyyy, MMMM (month's name). */
  dates: readonly string[];
  months: readonly string[];
  mailHosts: readonly string[];
}

/** Words of a list written with commas or line breaks between them. */
export function words(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
