import { printable } from '../../../shared/printable.ts';
import type { CloudOrder } from '../../../shared/protocol/cloud.ts';
import type { DecisionResult, UnderWay } from '../../channel/orders-messages.ts';

/** An order in plain words. Whatever is the operator's in it may be shown as it is. */
export interface OrderWords {
  title: string;
  /** What it is, and what would be done. */
  sentences: readonly string[];
  /** The operator's own text. */
  text?: string;
  /** Shown, and never a link. */
  address?: string;
  /** On the button that does it. */
  yes: string;
  /** Once it was done. */
  done: string;
}

type About = Readonly<Record<string, string>>;

const READ = { yes: '', done: '' };

const WORDS: Readonly<Record<string, (about: About, state: CloudOrder['state']) => OrderWords>> = {
  message: ({ text = '' }) => ({ ...READ, title: 'Message', sentences: [], text: lines(text) }),
  update: ({ version = '', url }) => ({
    ...READ,
    title: `Version ${printable(version)} of Life Savor is offered`,
    sentences: ['Nothing is installed by itself. If you want it, install it as you did this one.'],
    ...(url !== undefined && { address: printable(url) }),
  }),
  'skill.install': ({ name = '', archive = '' }) => ({
    title: `Install the skill “${printable(name)}”?`,
    sentences: [
      `It was sent as an archive of ${printable(archive)}, and is put among your skills.`,
      'It stays off until you approve it under Skills, where you see what it may reach.',
    ],
    yes: 'Install it',
    done: `The skill “${printable(name)}” is installed. It is off until you approve it under Skills.`,
  }),
  'model.install': ({ name = '', url = '', size = '' }, state) => ({
    title: state === 'pending' ? `Install the model “${printable(name)}”?` : 'A model is offered',
    sentences: [
      `“${printable(name)}” would find names and addresses in what you write. Agree only if you trust who made it: one that finds little protects little.`,
      ...(size === '' ? [] : [`Size: ${printable(size)}.`]),
      'It is fetched from this address, and only once you agree:',
    ],
    address: printable(url),
    yes: 'Install it',
    done: `The model “${printable(name)}” is installed. It is not used before you choose it in a terminal: lifesavor models use ${printable(name)}`,
  }),
  'skill.remove': ({ skill = '' }) => ({
    title: `Remove the skill “${printable(skill)}”?`,
    sentences: ['It is deleted from this computer with all that was set for it, secrets too.'],
    yes: 'Remove it',
    done: `The skill “${printable(skill)}” is removed.`,
  }),
};

/** An order in plain words, also one of a kind that this version does not know. */
export function wordsOf({ kind, about, state }: CloudOrder): OrderWords {
  const known = Object.hasOwn(WORDS, kind) ? WORDS[kind] : undefined;
  if (known) return known(about, state);
  const text = Object.entries(about).map(([name, value]) => `${name}: ${value}`);
  return {
    title: state === 'pending' ? `Do “${printable(kind)}”?` : printable(kind),
    sentences: ['This version of the extension cannot say more about it than what was sent:'],
    text: lines(text.join('\n')),
    yes: 'Do it',
    done: `“${printable(kind)}” is done.`,
  };
}

/** What came of a decision, in one or two sentences. */
export function resultText({ order, said, problem }: DecisionResult): string {
  if (problem) return `${problem.message} ${problem.nextStep}`;
  if (said === 'decline') return 'Declined. Your operator is told so.';
  return order ? wordsOf(order).done : 'Done.';
}

/** How much has come of what has to be fetched. */
export function fetchedText({ bytes = 0, total }: UnderWay): string {
  const megabytes = (count: number) => (count / 1024 / 1024).toFixed(1);
  return `${megabytes(bytes)}${total === undefined ? '' : ` of ${megabytes(total)}`} MB fetched`;
}

/** What has to be decided first, then as it came. */
export function inOrder(orders: readonly CloudOrder[]): CloudOrder[] {
  const rank = ({ state }: CloudOrder) => (state === 'pending' ? 0 : 1);
  return orders.toSorted((a, b) => rank(a) - rank(b));
}

/** A text of several lines, each as it may be shown. */
function lines(text: string): string {
  return text.replaceAll('\t', '    ').split(/\r?\n/).map(printable).join('\n');
}
