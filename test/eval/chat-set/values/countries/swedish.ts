import { type Country, words } from '../country.ts';

export const SWEDEN: Country = {
  code: 'SE',
  faker: 'sv',
  firstNames:
    words(`Åsa, Göran, Amina, Torbjörn, Linnéa, Mehdi, Ulrika, Sixten, Fatuma, Björn, Agneta, Oskar, Katarzyna,
    Per-Olof, Ebba, Zoran, Malin, Gunilla, Ali, Märta`),
  lastNames:
    words(`Sjöström, Hassan, Åkerlund, Bergqvist, Nordin, Petrović, Wallenberg-Ek, Öberg, Lundmark, Ahmadi,
    Forsgren, Hedlund, Rosén, Sandström, Dahlbeck, Thorell, Vikström, Karlsson, Mohamud, Ekblad`),
  streets:
    words(`Storgatan %, Södra vägen % B, Kungsgatan %, Björkstigen %, Norra Hamngatan %, Vasagatan % A,
    Ringvägen %, Skolgränd %, Drottningholmsvägen %, Lilla Torget %, Åsögatan %`),
  units: ['lgh 1203', 'lgh 1101', '3 tr'],
  places: [
    ['Umeå', '903 ##'],
    ['Malmö', '211 ##'],
    ['Stockholm', '118 ##'],
    ['Göteborg', '411 ##'],
    ['Visby', '621 ##'],
    ['Örebro', '702 ##'],
    ['Kiruna', '981 ##'],
    ['Lund', '222 ##'],
    ['Västerås', '722##'],
  ],
  organizations:
    words(`Nordins Bygg AB, Förskolan Tallkotten, Sparbanken Mälaren, Hedlunds Åkeri, Brf Solgläntan,
    Vårdcentralen Linden, Östgöta Försäkring, Kafé Kanel HB, Björkskolan`),
  phones: [
    '070-[2-9]## ## ##',
    '08-[5-7]## ## ##',
    '+46 73 [2-9]## ## ##',
    '031-7## ## ##',
    '076 [2-9]## ## ##',
    '072[2-9]######',
  ],
  plates: ['AAA ###', 'AAA ##A', 'AAA###'],
  dates: ['yyyy-MM-dd', 'd MMMM yyyy', 'd/M yyyy'],
  months: words(
    'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december',
  ),
  mailHosts: ['telia.com', 'hotmail.se', 'gmail.com', 'bredband.net', 'nordinsbygg.se'],
};
