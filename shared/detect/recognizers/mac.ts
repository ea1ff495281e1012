import { compileContext, hasContext } from '../engine/context.ts';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';
import { announced } from './numbers/announced.ts';
import { cues } from './numbers/cue-words.ts';

const NETWORK_WORDS = compileContext(
  (
    'mac macs macaddr hwaddr ether ethernet eth0 eth1 en0 wlan wlan0 wifi lan nic bssid bluetooth router switch address adresse dirección endereço indirizzo adres adress arp dhcp adapter interface ' +
    'netzwerk netzwerkkarte netzwerkadapter réseau rede rete netwerk nätverk sieć sieci dispositivo'
  ).split(' '),
);

/** All zeros and broadcast name no device. */
function namesDevice({ text, start, end }: Candidate): boolean {
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
  validate: (candidate) => namesDevice(candidate) && !isDrawn(candidate),
  settles: true,
};

/** Six pairs of decimal digits are numbers that were drawn, a time or a sort, unless a network is spoken of. */
function isDrawn({ text, start, end }: Candidate): boolean {
  return !/[A-Fa-f]/.test(text.slice(start, end)) && !hasContext(text, start, end, NETWORK_WORDS);
}

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
