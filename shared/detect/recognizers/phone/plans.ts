import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  Metadata,
} from 'libphonenumber-js/max';

/** The part of a numbering plan that libphonenumber-js has but does not declare. */
interface NationalPlan {
  nationalNumberPattern(): string;
  nationalPrefix(): string | undefined;
}

interface Region {
  readonly national: RegExp;
  readonly trunkPrefix: string;
}

const MAX_CALLING_CODE_LENGTH = 3;
/** E.164 allows 15 digits; no country has fewer than 7 with its code. */
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/**
 * Numbering plans of all regions, compiled from libphonenumber's metadata as they are first needed.
 * The library's own validation costs some 10 µs a number; one test of a compiled pattern 0.2 µs.
 */
class PhonePlans {
  readonly #metadata = new Metadata();
  readonly #regions = new Map<CountryCode, Region>();
  readonly #byCallingCode = regionsByCallingCode();

  /** Whether `digits` (calling code first, no `+`) is a number that can exist (E.164). */
  isInternational(digits: string): boolean {
    if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return false;
    for (let length = 1; length <= MAX_CALLING_CODE_LENGTH; length++) {
      const regions = this.#byCallingCode.get(digits.slice(0, length));
      if (regions) return regions.some((region) => this.isNational(digits.slice(length), region));
    }
    return false;
  }

  /** Whether `digits` is a number of `country`, with or without its trunk prefix. */
  isNational(digits: string, country: CountryCode): boolean {
    const { national, trunkPrefix } = this.#region(country);
    if (national.test(digits)) return true;
    return (
      trunkPrefix !== '' &&
      digits.startsWith(trunkPrefix) &&
      national.test(digits.slice(trunkPrefix.length))
    );
  }

  #region(country: CountryCode): Region {
    const known = this.#regions.get(country);
    if (known) return known;
    this.#metadata.selectNumberingPlan(country);
    const plan = this.#metadata.numberingPlan as unknown as NationalPlan;
    const region = {
      national: new RegExp(`^(?:${plan.nationalNumberPattern()})$`),
      trunkPrefix: plan.nationalPrefix() ?? '',
    };
    this.#regions.set(country, region);
    return region;
  }
}

/** Main region of a shared calling code first (+1: US), as its pattern covers most of the others. */
function regionsByCallingCode(): Map<string, CountryCode[]> {
  const byCode = new Map<string, CountryCode[]>();
  for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    const regions = byCode.get(code) ?? [];
    if (country === 'US' || country === 'GB') regions.unshift(country);
    else regions.push(country);
    byCode.set(code, regions);
  }
  return byCode;
}

/** Shared, as compiling a plan costs more than asking it. */
export const PHONE_PLANS = new PhonePlans();
