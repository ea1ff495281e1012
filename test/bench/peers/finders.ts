import type { Peer, PeerFinding } from './peer.ts';

/** Names of openredaction's patterns by what they hold; the first that fits counts. */
const OPENREDACTION: readonly (readonly [RegExp, string])[] = [
  [/EMAIL/, 'EMAIL_ADDRESS'],
  [/PHONE/, 'PHONE_NUMBER'],
  [/^NAME|EMERGENCY_CONTACT$/, 'PERSON'],
  [/IPV?[46]|^IP_/, 'IP_ADDRESS'],
  [/MAC_ADDRESS/, 'MAC_ADDRESS'],
  [/IBAN/, 'IBAN_CODE'],
  [/SWIFT/, 'SWIFT_CODE'],
  [/ROUTING/, 'ROUTING_NUMBER'],
  [/CVV/, 'CREDIT_CARD_CVV'],
  [/CARD_EXPIRY/, 'CREDIT_CARD_EXPIRATION'],
  [/CREDIT_CARD|CARD_TRACK/, 'CREDIT_CARD'],
  [/BANK_ACCOUNT|TRADING_ACCOUNT/, 'BANK_ACCOUNT'],
  [/BITCOIN|ETHEREUM|_ADDRESS$(?<!STREET_ADDRESS)/, 'CRYPTO'],
  [/ADDRESS|PO_BOX/, 'STREET_ADDRESS'],
  [/POSTCODE|POSTAL|ZIP/, 'POSTAL_CODE'],
  [/DATE_OF_BIRTH/, 'DATE_OF_BIRTH'],
  [/^AGE/, 'AGE'],
  [/COORDINATE|GPS/, 'COORDINATES'],
  [/PASSPORT/, 'PASSPORT'],
  [/DRIV(ING|ER).*LICEN[SC]E/, 'DRIVER_LICENSE'],
  [/LICENSE_PLATE/, 'VEHICLE_PLATE'],
  [/^VIN/, 'VIN'],
  [/IMEI/, 'IMEI'],
  [/MEDICAL_RECORD|PATIENT_ID/, 'MEDICAL_RECORD_NUMBER'],
  [/HEALTH_PLAN|POLICY/, 'INSURANCE_NUMBER'],
  [/CUSTOMER/, 'CUSTOMER_ID'],
  [/^SSN/, 'US_SSN'],
  [/^ITIN/, 'US_ITIN'],
  [/NATIONAL_INSURANCE/, 'UK_NINO'],
  [/NHS/, 'UK_NHS'],
  [/AUSTRALIAN_TFN/, 'AU_TFN'],
  [/GERMAN_TAX/, 'DE_TAX_ID'],
  [/FRENCH_SOCIAL/, 'FR_NIR'],
  [/SPANISH_DNI/, 'ES_NIF'],
  [/ITALIAN_FISCAL/, 'IT_FISCAL_CODE'],
  [/DUTCH_BSN/, 'NL_BSN'],
  [/POLISH_PESEL/, 'PL_PESEL'],
  [/BRAZILIAN_CPF/, 'BR_CPF'],
  [/USERNAME|GAMERTAG/, 'USERNAME'],
  [/PASSWORD/, 'PASSWORD'],
  [/PRIVATE_KEY/, 'PRIVATE_KEY'],
  [/JWT|BEARER/, 'JWT'],
  [/DATABASE_CONNECTION|URL_WITH_AUTH/, 'CONNECTION_STRING'],
  [/KEY|TOKEN|SECRET/, 'API_KEY'],
];

export async function openredaction(): Promise<Peer> {
  const { OpenRedaction, allPatterns } = await import('openredaction');
  const detector = new OpenRedaction();
  return {
    name: 'openredaction',
    types: new Set(allPatterns.map(({ type }) => type)).size,
    async find(text) {
      const { detections } = await detector.detect(text);
      return detections.map(({ type, position: [start, end] }) => {
        const known = OPENREDACTION.find(([name]) => name.test(type));
        return { start, end, type: known?.[1] ?? 'ID' };
      });
    },
  };
}

export async function compromise(): Promise<Peer> {
  const { default: nlp } = await import('compromise');
  return {
    name: 'compromise',
    types: 5,
    async find(text) {
      const doc = nlp(text);
      return [
        ...located(text, doc.people(), 'PERSON'),
        ...located(text, doc.places(), 'LOCATION'),
        ...located(text, doc.organizations(), 'ORGANIZATION'),
        ...located(text, doc.emails(), 'EMAIL_ADDRESS'),
        ...located(text, doc.phoneNumbers(), 'PHONE_NUMBER'),
      ];
    },
  };
}

/** compromise counts the punctuation around a phrase in. */
function located(
  text: string,
  view: { json(options: object): { offset: { start: number; length: number } }[] },
  type: string,
): PeerFinding[] {
  return view.json({ offset: true, terms: false }).map(({ offset: { start, length } }) => {
    const phrase = text.slice(start, start + length);
    const trimmed = phrase.replace(/[\s.,;:!?)"']+$/, '');
    return { start, end: start + trimmed.length, type };
  });
}

export async function secretlint(): Promise<Peer> {
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  const preset = '@secretlint/secretlint-rule-preset-recommend';
  const config = { rules: [{ id: preset, rule: creator, options: {} }] };
  return {
    name: 'secretlint, recommended rules',
    types: SECRET_TYPES,
    async find(text) {
      const { messages } = await lintSource({
        source: { filePath: 'chat.txt', ext: '.txt', content: text, contentType: 'text' },
        options: { config, noPhysicFilePath: true },
      });
      return messages.map(({ range: [start, end], ruleId }) => ({
        start,
        end,
        type: secretType(ruleId),
      }));
    },
  };
}

const SECRET_TYPES = 3;

function secretType(ruleId: string): string {
  if (/privatekey/.test(ruleId)) return 'PRIVATE_KEY';
  return /basicauth|database/.test(ruleId) ? 'CONNECTION_STRING' : 'API_KEY';
}
