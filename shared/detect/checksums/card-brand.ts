/** A payment network: how its numbers begin and how long they are. */
interface Brand {
  readonly name: string;
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

/** Issuer ranges (ISO/IEC 7812) as the networks publish them; the first that fits counts. */
const BRANDS: readonly Brand[] = [
  { name: 'Visa', prefix: /^4/, lengths: [13, 16, 19] },
  { name: 'Mir', prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { name: 'Mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { name: 'American Express', prefix: /^3[47]/, lengths: [15] },
  { name: 'Diners Club', prefix: /^3(?:0[0-5]|095|6|8|9)/, lengths: [14, 16, 19] },
  { name: 'JCB', prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { name: 'UnionPay', prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
  { name: 'Discover', prefix: /^6(?:011|4[4-9]|5)/, lengths: [16, 19] },
  { name: 'RuPay', prefix: /^(?:508|60|82)/, lengths: [16] },
  { name: 'Troy', prefix: /^9792/, lengths: [16] },
  { name: 'UATP', prefix: /^1/, lengths: [15] },
  { name: 'Maestro', prefix: /^(?:50|5[6-9]|6)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
];

/** Name of the network that gives out card numbers with these digits, or undefined. Luhn is not checked. */
export function cardBrand(digits: string): string | undefined {
  const { length } = digits;
  return BRANDS.find(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(length))
    ?.name;
}
