import type { Recognizer } from '../../engine/recognizer.ts';

/** Handles of banks and payment apps (NPCI, list of live members). */
const HANDLES =
  'abfspay airtel airtelpaymentsbank allbank apl aubank axis axisb axisbank axisgo axl barodampay ' +
  'boi cboi centralbank citi cnrb cred dbs dlb eazypay equitas fam fbl federal freecharge hdfcbank ' +
  'hsbc ibl icici idbi idfc idfcbank idfcfirst ikwik indianbank indus indusind iob jio jkb jupiteraxis ' +
  'kotak kvb mahb naviaxis obc okaxis okhdfcbank okicici oksbi payzapp paytm pingpay pnb postbank ' +
  'psb ptaxis pthdfc ptsbi ptyes rbl sbi sib slice superyes tapicici timecosmos ubi uboi uco unionbank ' +
  'upi utbi waaxis wahdfcbank waicici wasbi yapl yesbank ybl yesg yespay';

/** Payment address, `name@bank`; without a dot behind the handle, which would make it an e-mail address. */
export const INDIA_UPI: readonly Recognizer[] = [
  {
    id: 'in-upi',
    effort: 4,
    type: 'IN_UPI',
    trigger: { kind: 'sign', signs: '@', back: /[\w.-]/, maxBack: 48 },
    notAfter: /[\w.@/-]/,
    pattern: new RegExp(
      `[a-z0-9][a-z0-9._-]{1,47}@(?:${longestFirst(HANDLES)})(?![\\w@-]|\\.[a-z])`,
      'iy',
    ),
    score: 0.9,
    context: { words: ['upi', 'vpa', 'gpay', 'phonepe', 'paytm', 'bhim', 'pay'], score: 1 },
  },
];

function longestFirst(words: string): string {
  return words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
}
