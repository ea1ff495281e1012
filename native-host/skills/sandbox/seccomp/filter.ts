import type { Architecture } from './architectures.ts';
import { ARCHITECTURES } from './architectures.ts';
import { assemble, type Line } from './assemble.ts';
import { type Answer, CALL_RULES, type CallRule, type Condition } from './rules.ts';

/** Offsets in `struct seccomp_data` of linux/seccomp.h; arguments are 64 bits wide, low half first. */
const NUMBER_AT = 0;
const ARCHITECTURE_AT = 4;
const ARGUMENTS_AT = 16;
const ARGUMENT_BYTES = 8;

const SECCOMP_RET_ALLOW = 0x7fff_0000;
const SECCOMP_RET_ERRNO = 0x0005_0000;
const EPERM = 1;
const ENOSYS = 38;

/** The filter for a kind of processor, as `bwrap --seccomp` takes it; undefined where we have none. */
export function seccompFilter(
  arch: NodeJS.Architecture,
  rules: readonly CallRule[] = CALL_RULES,
): Uint8Array | undefined {
  const architecture = ARCHITECTURES[arch];
  return architecture && assemble(program(architecture, rules));
}

function program(architecture: Architecture, rules: readonly CallRule[]): Line[] {
  return [
    { op: 'load', offset: ARCHITECTURE_AT },
    { op: 'jump-equal', k: architecture.audit, to: 'ours' },
    { op: 'return', value: answerValue('not-permitted') },
    { op: 'label', name: 'ours' },
    { op: 'load', offset: NUMBER_AT },
    { op: 'jump-above', k: architecture.newest, to: 'too-new' },
    { op: 'jump', to: 'known' },
    { op: 'label', name: 'too-new' },
    { op: 'return', value: answerValue('unknown-call') },
    { op: 'label', name: 'known' },
    ...rules.flatMap((rule, index) => ruleLines(rule, `rule-${index}`, architecture)),
    { op: 'return', value: SECCOMP_RET_ALLOW },
  ];
}

/** Comes and goes with the number of the call in the accumulator. */
function ruleLines(rule: CallRule, name: string, { calls }: Architecture): Line[] {
  const numbers = rule.calls.map((call) => calls[call]).filter((number) => number !== undefined);
  if (numbers.length === 0) return [];
  const conditions = rule.when ?? [];
  return [
    ...numbers.map((k): Line => ({ op: 'jump-equal', k, to: `${name}-look` })),
    { op: 'jump', to: `${name}-end` },
    { op: 'label', name: `${name}-look` },
    ...conditions.flatMap((condition, index) => conditionLines(condition, name, index)),
    { op: 'return', value: answerValue(rule.answer ?? 'not-permitted') },
    { op: 'label', name: `${name}-not` },
    ...(conditions.length > 0 ? [{ op: 'load', offset: NUMBER_AT } as const] : []),
    { op: 'label', name: `${name}-end` },
  ];
}

/** Goes on with the next line when the condition holds, and to `<rule>-not` when it does not. */
function conditionLines(condition: Condition, rule: string, index: number): Line[] {
  const holds = `${rule}-holds-${index}`;
  const not = `${rule}-not`;
  const load: Line = { op: 'load', offset: ARGUMENTS_AT + ARGUMENT_BYTES * condition.argument };
  if ('hasAnyBitOf' in condition)
    return [load, { op: 'and', k: condition.hasAnyBitOf }, { op: 'jump-equal', k: 0, to: not }];
  if ('isNot' in condition) return [load, ...condition.isNot.map(equal(not))];
  return [
    load,
    ...condition.is.map(equal(holds)),
    { op: 'jump', to: not },
    { op: 'label', name: holds },
  ];
}

function equal(to: string): (k: number) => Line {
  return (k) => ({ op: 'jump-equal', k, to });
}

function answerValue(answer: Answer): number {
  return SECCOMP_RET_ERRNO | (answer === 'unknown-call' ? ENOSYS : EPERM);
}
