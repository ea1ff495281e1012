import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds numbers dictated in words, in nine languages', () => {
  expectFindings('PHONE_NUMBER', [
    'my number is «oh seven seven double one five five five oh one two» thanks',
    'meine nummer ist «null drei neun eins fünf fünf fünf null zwei eins»',
    'mon numéro c’est le «zéro six douze trente-quatre cinquante-six soixante-dix-huit» merci',
    'mi celular es «tres cero uno cinco cinco cinco cero uno nueve ocho»',
    'o meu telemóvel é o «nove um dois três quatro cinco seis sete oito»',
    'il mio numero è «tre quattro sette uno due tre quattro cinque sei sette»',
    'mijn nummer is «nul zes één twee drie vier vijf zes zeven acht»',
    'mitt nummer är «noll sju noll ett två tre fyra fem sex sju»',
    'mój numer to «sześć zero jeden dwa trzy cztery pięć sześć siedem»',
    'refund to paynow «8123 0467»',
  ]);
});

it('leaves counting and a few numbers alone', () => {
  expectFindings('PHONE_NUMBER', [
    'the numbers one two three four five six seven eight nine',
    'call one two three four of the five functions',
    'the number zero three five is odd',
  ]);
});
