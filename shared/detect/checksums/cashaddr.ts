const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];
const PREFIX = 'bitcoincash';

/** Bitcoin Cash address without its prefix (CashAddr specification): 40-bit BCH checksum. */
export function cashAddressValid(address: string): boolean {
  let check = 1n;
  for (const char of PREFIX) check = step(check, char.charCodeAt(0) & 31);
  check = step(check, 0);
  for (const char of address.toLowerCase()) {
    const value = CHARSET.indexOf(char);
    if (value < 0) return false;
    check = step(check, value);
  }
  return check === 1n;
}

function step(check: bigint, value: number): bigint {
  const top = check >> 35n;
  let next = ((check & 0x07ffffffffn) << 5n) ^ BigInt(value);
  for (let i = 0; i < GENERATOR.length; i++) if ((top >> BigInt(i)) & 1n) next ^= GENERATOR[i]!;
  return next;
}
