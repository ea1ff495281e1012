import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('DE_TAX_ID', () => {
  it('finds tax identification numbers near their name', () => {
    expectFindings('DE_TAX_ID', [
      'Steuer-ID: «73062081503»',
      'meine Steueridentifikationsnummer ist «67 325 869 496».',
      'IdNr. «84201326270»',
      'my German tax id is «87564905123»',
    ]);
  });

  it('leaves eleven digits that fail the check or stand for something else', () => {
    expectFindings('DE_TAX_ID', [
      'Steuer-ID: 31647046596',
      'Bestellnummer 86095742719',
      'order 86095742719 shipped',
      'Steuer-ID 11111111111',
      'call 49305551234',
    ]);
  });
});

describe('DE_TAX_NUMBER', () => {
  it('finds tax numbers of the tax offices', () => {
    expectFindings('DE_TAX_NUMBER', [
      'Steuernummer: «93/815/08152»',
      'St.-Nr. «181/815/08155» beim Finanzamt',
      'Steuernr «2893081508152»',
      'meine Steuernummer lautet «151/815/08156»',
    ]);
  });

  it('leaves fractions, dates and paths', () => {
    expectFindings('DE_TAX_NUMBER', [
      'am 12/05/2024 geliefert',
      'Pfad /93/815/08152/a',
      'Seite 93/815',
      'Datei 93/815/08152',
    ]);
  });
});

describe('DE_PASSPORT', () => {
  it('finds passport numbers', () => {
    expectFindings('DE_PASSPORT', [
      'Reisepass «C01X00T47»',
      'Reisepassnummer: «C01X00T478»',
      'my German passport number is «CH4F7RKM2»',
    ]);
  });

  it('leaves codes without a word for them, or with a wrong check digit', () => {
    expectFindings('DE_PASSPORT', [
      'Reisepass C01X00T479',
      'Artikel C01X00T47',
      'commit C01X00T47',
      'Reisepass folgt morgen',
    ]);
  });
});

describe('DE_ID_CARD', () => {
  it('finds identity card numbers', () => {
    expectFindings('DE_ID_CARD', [
      'Personalausweis: «L01X00T471»',
      'Ausweisnummer «T22000129»',
      'Perso-Nr. «LZ6311T47»',
      'German ID card: «L01X00T47»',
    ]);
  });

  it('leaves codes without a word for them, or with a wrong check digit', () => {
    expectFindings('DE_ID_CARD', [
      'Personalausweis L01X00T472',
      'Modell L01X00T47',
      'Ausweis bitte mitbringen, Raum T220',
      'Version T22000129',
    ]);
  });
});

describe('DE_FUEHRERSCHEIN', () => {
  it('finds driving licence numbers', () => {
    expectFindings('DE_FUEHRERSCHEIN', [
      'Führerschein «B072RRE2I55»',
      'Führerscheinnummer: «J010000SD51»',
      'Fahrerlaubnis-Nr. «N0704K2LM36»',
    ]);
  });

  it('leaves the same shape elsewhere', () => {
    expectFindings('DE_FUEHRERSCHEIN', [
      'Sendung B072RRE2I55',
      'Seriennummer J010000SD51',
      'Führerschein seit 2012',
    ]);
  });
});
