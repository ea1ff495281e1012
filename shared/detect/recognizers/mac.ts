import type { Recognizer } from '../engine/recognizer.ts';
import { announced } from './numbers/announced.ts';
import { cues } from './numbers/cue-words.ts';

/** All zeros and broadcast name no device. */
function namesDevice({ text, start, end }: { text: string; start: number; end: number }): boolean {
  return (
    new Set(
      text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\da-f]/g, ''),
    ).size > 1
  );
}

/** IEEE 802 MAC-48 with colons or dashes. */
const separated: Recognizer = {
  id: 'mac',
  effort: 3,
  type: 'MAC_ADDRESS',
  trigger: { kind: 'sign', signs: ':-', back: /[0-9A-Fa-f]/, maxBack: 2 },
  notAfter: /[\w:.-]/,
  pattern: /[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\w]|[:-][0-9A-Fa-f])/y,
  score: 0.95,
  validate: namesDevice,
};

/** As Cisco writes it, `0011.22aa.bbcc`; without a letter it may be an amount or a version. */
const dotted: Recognizer = {
  id: 'mac-dotted',
  type: 'MAC_ADDRESS',
  trigger: { kind: 'token', min: 4, max: 4, first: '0123456789abcdefABCDEF' },
  notAfter: /[\w:.-]/,
  pattern: /(?=[\d.]{0,13}[A-Fa-f])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![\w]|[.:-]\w)/y,
  score: 0.8,
  validate: ({ text, start, end }) => (text.slice(start, end).match(/\d/g)?.length ?? 0) >= 2,
};

/** Any spelling, bare hex included, once it is called a MAC address. */
const announcedMac: Recognizer = announced({
  id: 'mac-announced',
  type: 'MAC_ADDRESS',
  announcement: {
    names: cues(
      'mac, mac address, mac addr, macaddress, mac-adresse, mac adresse, adresse mac, dirección mac, endereço mac, indirizzo mac, mac-adres, mac-adress, adres mac, bssid, physical address, hardware address',
    ),
    labels: cues('hwaddr, ether'),
  },
  value: /[0-9A-Fa-f]{2}(?:[:. -]?[0-9A-Fa-f]{2}){5}(?![\w]|[:-][0-9A-Fa-f])/y,
  score: 0.95,
  validate: namesDevice,
});

export const MAC_RECOGNIZERS: readonly Recognizer[] = [separated, dotted, announcedMac];
