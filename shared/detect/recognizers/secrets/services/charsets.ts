/** What tokens are made of, as sources of regular expressions; `max` defaults to `min`. */
function ofClass(characters: string): (min: number, max?: number) => string {
  return (min, max = min) => `[${characters}]{${min === max ? min : `${min},${max}`}}`;
}

export const digits = ofClass('0-9');
/** Hexadecimal in lower case. */
export const hex = ofClass('0-9a-f');
export const lower = ofClass('a-z0-9');
export const upper = ofClass('A-Z0-9');
export const alnum = ofClass('A-Za-z0-9');
/** The alphabet of base64url, RFC 4648 section 5. */
export const url64 = ofClass('\\w-');
/** base64, RFC 4648 section 4, without its padding. */
export const base64 = ofClass('A-Za-z0-9+/');
export const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
