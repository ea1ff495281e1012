const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

/** BIP 173 / BIP 350: whether a segwit address has a valid bech32 or bech32m checksum. */
export function bech32Valid(address: string): boolean {
  if (address !== address.toLowerCase() && address !== address.toUpperCase()) return false;
  const lower = address.toLowerCase();
  const split = lower.lastIndexOf('1');
  if (split < 1) return false;
  const values = expandPrefix(lower.slice(0, split));
  for (const char of lower.slice(split + 1)) {
    const value = CHARSET.indexOf(char);
    if (value < 0) return false;
    values.push(value);
  }
  const check = polymod(values);
  return check === BECH32 || check === BECH32M;
}

function expandPrefix(prefix: string): number[] {
  const codes = [...prefix].map((char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < GENERATOR.length; i++) if ((top >> i) & 1) check ^= GENERATOR[i]!;
  }
  return check >>> 0;
}
