import type { Recognizer } from '../../engine/recognizer.ts';
import { ANNOUNCED } from './announced.ts';
import { ARGENTINA } from './argentina.ts';
import { AUSTRALIA } from './australia.ts';
import { AUSTRIA } from './austria.ts';
import { BELGIUM } from './belgium.ts';
import { BRAZIL } from './brazil.ts';
import { BULGARIA } from './bulgaria.ts';
import { CANADA } from './canada.ts';
import { CHILE } from './chile.ts';
import { CHINA } from './china.ts';
import { COLOMBIA } from './colombia.ts';
import { CROATIA } from './croatia.ts';
import { CZECHIA_SLOVAKIA } from './czechia-slovakia.ts';
import { DENMARK } from './denmark.ts';
import { ESTONIA } from './estonia.ts';
import { EU_VAT } from './eu-vat.ts';
import { FINLAND } from './finland.ts';
import { FRANCE } from './france.ts';
import { GERMANY } from './germany.ts';
import { GERMANY_HEALTH } from './germany-health.ts';
import { GERMANY_REGISTERS } from './germany-registers.ts';
import { GREECE } from './greece.ts';
import { HONG_KONG } from './hong-kong.ts';
import { HUNGARY } from './hungary.ts';
import { INDIA } from './india.ts';
import { INDIA_UPI } from './india-upi.ts';
import { INDONESIA } from './indonesia.ts';
import { IRELAND } from './ireland.ts';
import { ISRAEL } from './israel.ts';
import { ITALY } from './italy.ts';
import { JAPAN } from './japan.ts';
import { KOREA } from './korea.ts';
import { LATVIA } from './latvia.ts';
import { LITHUANIA } from './lithuania.ts';
import { LUXEMBOURG } from './luxembourg.ts';
import { MALAYSIA } from './malaysia.ts';
import { MEXICO } from './mexico.ts';
import { MISTYPED } from './mistyped.ts';
import { NETHERLANDS } from './netherlands.ts';
import { NEW_ZEALAND } from './new-zealand.ts';
import { NIGERIA } from './nigeria.ts';
import { NORWAY } from './norway.ts';
import { passportApart } from './passport-apart.ts';
import { PHILIPPINES } from './philippines.ts';
import { POLAND } from './poland.ts';
import { PORTUGAL } from './portugal.ts';
import { ROMANIA } from './romania.ts';
import { RUSSIA } from './russia.ts';
import { SINGAPORE } from './singapore.ts';
import { SLOVENIA } from './slovenia.ts';
import { SOUTH_AFRICA } from './south-africa.ts';
import { SPAIN } from './spain.ts';
import { SWEDEN } from './sweden.ts';
import { SWITZERLAND } from './switzerland.ts';
import { TAIWAN } from './taiwan.ts';
import { THAILAND } from './thailand.ts';
import { TURKEY } from './turkey.ts';
import { UKRAINE } from './ukraine.ts';
import { UNITED_KINGDOM } from './united-kingdom.ts';
import { usItin, usSsn } from './united-states.ts';
import { UNITED_STATES_DOCUMENTS } from './united-states-documents.ts';
import { UNITED_STATES_HEALTH } from './united-states-health.ts';

const AMERICAS = [
  ...usSsn,
  ...usItin,
  ...UNITED_STATES_DOCUMENTS,
  ...UNITED_STATES_HEALTH,
  ...CANADA,
  ...BRAZIL,
  ...MEXICO,
  ...ARGENTINA,
  ...CHILE,
  ...COLOMBIA,
];

const WESTERN_EUROPE = [
  ...UNITED_KINGDOM,
  ...IRELAND,
  ...GERMANY,
  ...GERMANY_HEALTH,
  ...GERMANY_REGISTERS,
  ...AUSTRIA,
  ...SWITZERLAND,
  ...FRANCE,
  ...SPAIN,
  ...PORTUGAL,
  ...ITALY,
  ...GREECE,
  ...NETHERLANDS,
  ...BELGIUM,
  ...LUXEMBOURG,
];

const NORTHERN_AND_EASTERN_EUROPE = [
  ...SWEDEN,
  ...DENMARK,
  ...NORWAY,
  ...FINLAND,
  ...POLAND,
  ...CZECHIA_SLOVAKIA,
  ...ROMANIA,
  ...HUNGARY,
  ...BULGARIA,
  ...CROATIA,
  ...SLOVENIA,
  ...ESTONIA,
  ...LATVIA,
  ...LITHUANIA,
  ...UKRAINE,
  ...RUSSIA,
];

const ASIA_AFRICA_OCEANIA = [
  ...TURKEY,
  ...ISRAEL,
  ...INDIA,
  ...INDIA_UPI,
  ...SINGAPORE,
  ...MALAYSIA,
  ...INDONESIA,
  ...THAILAND,
  ...PHILIPPINES,
  ...CHINA,
  ...HONG_KONG,
  ...TAIWAN,
  ...JAPAN,
  ...KOREA,
  ...SOUTH_AFRICA,
  ...NIGERIA,
  ...AUSTRALIA,
  ...NEW_ZEALAND,
];

/** Identity, tax, health and company numbers of single countries, and those only announced as such. */
export const COUNTRY_RECOGNIZERS: readonly Recognizer[] = [
  ...AMERICAS,
  ...WESTERN_EUROPE,
  ...NORTHERN_AND_EASTERN_EUROPE,
  ...ASIA_AFRICA_OCEANIA,
  ...EU_VAT,
  ...ANNOUNCED,
  passportApart,
  ...MISTYPED,
];
