import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds codes of what is talked about, in nine languages', () => {
  expectFindings('PIN', [
    'the shed lock? turn the dial on the padlock to «4-8-1-6», and press «7731» for the alarm',
    'Am Fahrradschloss die Rädchen auf «4 8 1 6» drehen, dann den Code «7731» eintippen am Tor',
    'alignez les molettes sur «4816», et tape «77B31» pour la porte',
    'pon las ruedas en «4816»; el garaje, «C-7731»; luego el portón se abre',
    'põe as rodas do cadeado em «4816», digite «7731» na portaria',
    'sul lucchetto metti «481 632», al cancello premi «7731» e apri',
    'zet het hangslot op «4816», bij de poort toets je «7731» in',
    'ställ hänglåset på «4816», slå «*7731» i entrén, kod till dörren',
    'na kłódce ustaw «4816», w bramie wpisz «7731»',
    'My SIM card wants its number again.\nThe PUK is on the back, it says «48169273», not the other.',
    'Press the buttons «2, 5, 7 and 9» on the keypad.',
  ]);
});

it('leaves times, prices, years, numbers of other things and sums alone', () => {
  expectFindings('PIN', [
    'the door is open from 0900 to 1730, press 4 for the alarm desk on extension 4417',
    'the garage door costs 4520 and opens in 2031; the gate weighs 4471 kg',
    'Das Tor öffnet um 1830, die Tür kostet 2317 Euro, der Tresor ist Modell 4471',
    'la porte est ouverte, appelez le 3949; ton cadenas : on tombe sur 5041 combinaisons',
    'una caja de 4512 puntos abre la puerta; pedido 4182, aula 2086',
    'a porta custa 1852 e abre; o cofre, modelo KX-3930, pesa 1200',
    'il portone costa 3417 e si apre verso 4 lati; ordine 2290/25, aula 6960',
    'de garagedeur kost 2451, het hek opent met 4335 volt',
    'grinden kostar 12513 och öppnas; beställning 8138-2281, sal 1809',
    'brama kosztuje 8513 zł, drzwi otwierają się o 1830',
    'the boiler shows code E204 when the door is open; pin a test for #8074',
    'Enter 3000 in the settings of port 8080 and press save, the door opens',
  ]);
});
