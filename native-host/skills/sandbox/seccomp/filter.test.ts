import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHITECTURES, type Architecture } from './architectures.ts';
import { seccompFilter } from './filter.ts';
import { CALL_RULES, type CallName } from './rules.ts';
import { type Call, runFilter } from './testing/run-filter.ts';

const ALLOWED = 0x7fff0000;
const NOT_PERMITTED = 0x00050001;
const UNKNOWN = 0x00050026;
const I386 = 0x4000_0003;
const ARM = 0x4000_0028;

describe.each(['x64', 'arm64'] as const)('the filter of %s', (arch) => {
  const filter = seccompFilter(arch)!;
  const architecture = ARCHITECTURES[arch]!;
  const answer = (number: number, args: Call['args'] = []) =>
    runFilter(filter, { number, audit: architecture.audit, args });
  const ask = (name: CallName, ...args: bigint[]) => answer(numberOf(architecture, name), args);

  it('refuses every call that is listed without a condition', () => {
    for (const { calls, when, answer: expected } of CALL_RULES) {
      if (when) continue;
      for (const name of calls.filter((each) => architecture.calls[each] !== undefined))
        expect(ask(name), name).toBe(expected === 'unknown-call' ? UNKNOWN : NOT_PERMITTED);
    }
  });

  it('allows every call that is not listed', () => {
    const listed = new Set(Object.values(architecture.calls));
    for (let number = 0; number <= architecture.newest; number++)
      if (!listed.has(number)) expect(answer(number), String(number)).toBe(ALLOWED);
  });

  it('knows no calls that are newer than its list, nor those of the x32 ABI', () => {
    for (const number of [architecture.newest + 1, 999, 0x4000_0000, 0x4000_0000 | 39, -1])
      expect(answer(number), String(number)).toBe(UNKNOWN);
  });

  it('refuses every call of another kind of processor', () => {
    const others = fc.integer({ min: 0, max: 0xffff_ffff }).filter((n) => n !== architecture.audit);
    for (const audit of [I386, ARM])
      expect(runFilter(filter, { number: 1, audit })).toBe(NOT_PERMITTED);
    fc.assert(
      fc.property(others, fc.integer({ min: 0, max: 600 }), (audit, number) => {
        expect(runFilter(filter, { number, audit })).toBe(NOT_PERMITTED);
      }),
    );
  });

  it('allows clone for threads and processes, and no new namespace', () => {
    const threads = 0x3d0f00n;
    const fork = 0x1200011n;
    for (const flags of [threads, fork]) expect(ask('clone', flags)).toBe(ALLOWED);
    const namespaces = [0x2_0000n, 0x200_0000n, 0x400_0000n, 0x800_0000n];
    for (const flag of [...namespaces, 0x1000_0000n, 0x2000_0000n, 0x4000_0000n])
      for (const flags of [flag, flag | fork, flag | threads])
        expect(ask('clone', flags), flag.toString(16)).toBe(NOT_PERMITTED);
  });

  it('refuses the tricks on terminals, whatever the upper half of the number holds', () => {
    const upper = fc.bigInt({ min: 0n, max: 0xffff_ffffn });
    fc.assert(
      fc.property(upper, fc.constantFrom(0x5412n, 0x541cn, 0x5423n), (high, request) => {
        expect(ask('ioctl', 0n, (high << 32n) | request)).toBe(NOT_PERMITTED);
      }),
    );
    const [getSize, bytesWaiting] = [0x5413n, 0x541bn];
    for (const request of [getSize, bytesWaiting]) expect(ask('ioctl', 0n, request)).toBe(ALLOWED);
  });

  it('allows sockets of the internet and of routes only', () => {
    const stream = 1n;
    for (const family of [2n, 10n]) expect(ask('socket', family, stream, 0n)).toBe(ALLOWED);
    expect(ask('socket', 16n, 3n, 0n)).toBe(ALLOWED);
    expect(ask('socket', 16n, 3n, 15n)).toBe(NOT_PERMITTED);
    const others = fc
      .bigInt({ min: 0n, max: 0xffff_ffffn })
      .filter((n) => ![2n, 10n, 16n].includes(n));
    fc.assert(
      fc.property(others, (family) => {
        expect(ask('socket', family, stream, 0n)).toBe(NOT_PERMITTED);
      }),
    );
  });

  it('allows pairs of stream sockets, and none that could be turned elsewhere', () => {
    for (const type of [0x1n, 0x801n, 0x80001n, 0x80801n])
      expect(ask('socketpair', 1n, type, 0n)).toBe(ALLOWED);
    for (const type of [2n, 3n, 5n, 0x80002n])
      expect(ask('socketpair', 1n, type)).toBe(NOT_PERMITTED);
    expect(ask('socketpair', 2n, 1n)).toBe(NOT_PERMITTED);
  });

  it('lets a program ask for its personality but not change it', () => {
    for (const persona of [0n, 0xffff_ffffn]) expect(ask('personality', persona)).toBe(ALLOWED);
    const noRandomLayout = 0x4_0000n;
    expect(ask('personality', noRandomLayout)).toBe(NOT_PERMITTED);
  });
});

describe('the rules', () => {
  it('give a reason each', () => {
    for (const { reason } of CALL_RULES) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  it('speak of no call that no processor has', () => {
    const known = new Set(Object.values(ARCHITECTURES).flatMap(({ calls }) => Object.keys(calls)));
    for (const name of CALL_RULES.flatMap(({ calls }) => calls)) expect(known).toContain(name);
  });

  it('make no filter for a processor they were not written for', () => {
    expect(seccompFilter('riscv64')).toBeUndefined();
  });
});

function numberOf({ calls }: Architecture, name: CallName): number {
  const number = calls[name];
  if (number === undefined) throw new Error(`There is no ${name} here.`);
  return number;
}
