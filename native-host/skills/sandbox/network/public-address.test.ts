import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicAddresses } from './public-address.ts';

const own = ['203.0.114.9', '2606:4700::9'];
const { isPublic } = publicAddresses(() => own);

describe('the public internet', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001::1',
    '64:ff9b::808:808',
    '64:ff9b::8.8.8.8',
  ])('holds %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    ['this network', '0.0.0.0'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['the secrets of clouds', '169.254.169.254'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['carrier-grade NAT', '100.127.255.255'],
    ['benchmarks', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['multicast', '224.0.0.251'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['a public address with a zone', '2606:4700::1%eth0'],
    ['unique local', 'fd00::1'],
    ['the secrets of clouds', 'fd00:ec2::254'],
    ['multicast', 'ff02::fb'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped loopback, in hexadecimal', '::ffff:7f00:1'],
    ['mapped public', '::ffff:8.8.8.8'],
    ['old compatible', '::127.0.0.1'],
    ['6to4 of a private address', '2002:a00:1::1'],
    ['Teredo', '2001::1'],
    ['documentation', '2001:db8::1'],
    ['NAT64 of loopback', '64:ff9b::127.0.0.1'],
    ['NAT64 of loopback, in hexadecimal', '64:ff9b::7f00:1'],
    ['NAT64 of a private address', '64:ff9b:0:0:0:0:a00:1'],
    ['NAT64 of nothing', '64:ff9b::'],
    ['local NAT64', '64:ff9b:1::808:808'],
    ['no address', 'localhost'],
    ['no address', '127.1'],
    ['no address', ''],
    ["this machine's own", '203.0.114.9'],
    ["this machine's own", '2606:4700::9'],
  ])('does not hold %s: %s', (_kind, address) => {
    expect(isPublic(address)).toBe(false);
  });

  it('holds no mapped address of any kind, however it is written', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
        const hexadecimal = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        for (const text of [address, hexadecimal]) expect(isPublic(`::ffff:${text}`)).toBe(false);
      }),
    );
  });

  it('holds what NAT64 translates exactly when it holds what that stands for', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, byte, (a, b, c, d) => {
        const hexadecimal = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        expect(isPublic(`64:ff9b::${hexadecimal}`)).toBe(isPublic(`${a}.${b}.${c}.${d}`));
      }),
    );
  });

  it('holds of version 6 nothing outside of what has been given out', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const first = Number.parseInt(new URL(`http://[${address}]`).hostname.slice(1), 16) || 0;
        const isGivenOut = first >= 0x2000 && first <= 0x3fff;
        if (!isGivenOut && first !== 0x64) expect(isPublic(address)).toBe(false);
      }),
    );
  });
});
