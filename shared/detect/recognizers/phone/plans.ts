import type { CountryCode } from 'libphonenumber-js/max';
import { NUMBERING_PLANS } from './numbering-plans.ts';

interface Region {
  readonly country: CountryCode;
  readonly callingCode: string;
  readonly trunkPrefix: string;
  readonly pattern: string;
  /** The pattern, once a number has been held against it. */
  national?: RegExp;
}

const MAX_CALLING_CODE_LENGTH = 3;
/** E.164 allows 15 digits; no country has fewer than 7 with its code. */
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/** Numbering plans of all regions, by libphonenumber's metadata, compiled as they are first needed. */
class PhonePlans {
  readonly #regions = new Map(regionsOf(NUMBERING_PLANS).map((region) => [region.country, region]));
  readonly #byCallingCode = Map.groupBy(
    mainFirst([...this.#regions.values()]),
    ({ callingCode }) => callingCode,
  );

  /** Whether `digits` (calling code first, no `+`) is a number that can exist (E.164). */
  isInternational(digits: string): boolean {
    if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return false;
    for (let length = 1; length <= MAX_CALLING_CODE_LENGTH; length++) {
      const regions = this.#byCallingCode.get(digits.slice(0, length));
      if (regions) return regions.some((region) => isOf(digits.slice(length), region));
    }
    return false;
  }

  /** Whether `digits` is a number of `country`, with or without its trunk prefix. */
  isNational(digits: string, country: CountryCode): boolean {
    return isOf(digits, this.#regions.get(country)!);
  }
}

function isOf(digits: string, region: Region): boolean {
  region.national ??= new RegExp(`^(?:${region.pattern})$`);
  const { national, trunkPrefix } = region;
  if (national.test(digits)) return true;
  return (
    trunkPrefix !== '' &&
    digits.startsWith(trunkPrefix) &&
    national.test(digits.slice(trunkPrefix.length))
  );
}

function regionsOf(plans: string): Region[] {
  return plans
    .trim()
    .split('\n')
    .map((line) => {
      const [country, callingCode, trunkPrefix, pattern] = line.split(' ');
      return { country, callingCode, trunkPrefix, pattern } as Region;
    });
}

/** Of a shared calling code the main region first (+1: US), as its pattern covers most of the others. */
function mainFirst(regions: readonly Region[]): Region[] {
  const isMain = ({ country }: Region) => country === 'US' || country === 'GB';
  return [...regions.filter(isMain), ...regions.filter((region) => !isMain(region))];
}

/** Shared, as compiling a plan costs more than asking it. */
export const PHONE_PLANS = new PhonePlans();
