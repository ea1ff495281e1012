import { isKin } from '../recognizers/personal/details/kin-before.ts';
import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import type { Span } from '../types.ts';
import { MONTH_BEHIND } from './month-behind.ts';

const REACH = 24;
/** "Alcoi, 10 de junio", "Sierre, le 3 mai": where a letter is dated. */
const DATED = new RegExp(`^, (?:el |le |den |dnia |lì |a )?\\d{1,2}${MONTH_BEHIND}`, 'iu');
/** "Contacto do marido (Gualter Bettencourt)". */
const KIN_BEFORE = /(?<!\p{L})(\p{Ll}{3,14})(?: \(|, | )$/u;

/** A model's span as what its place says that it is: a town where a letter is dated, a relative who is no firm. */
export function ofAnotherType(text: string, span: Span): Span {
  if (isWhereDated(text, span)) return { ...span, type: 'LOCATION' };
  return isRelative(text, span) ? { ...span, type: 'PERSON' } : span;
}

function isWhereDated(text: string, { type, start, end }: Span): boolean {
  if (type !== 'PERSON') return false;
  const value = text.slice(start, end);
  return (
    /^\p{Lu}\p{Ll}+$/u.test(value) &&
    !isGivenName(value) &&
    DATED.test(text.slice(end, end + REACH))
  );
}

function isRelative(text: string, { type, start, end }: Span): boolean {
  if (type !== 'ORGANIZATION' || !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text.slice(start, end)))
    return false;
  const kin = KIN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return kin !== undefined && isKin(kin);
}
