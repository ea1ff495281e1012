import { expect, it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { nameAlone, nameAloneOneCase } from './alone.ts';

it('finds a first name that nothing announces', () => {
  expectFindings('PERSON', [
    'Die Lampe holt «Gundula» am Freitag ab',
    'o carro ficou com o «Gonçalo».',
    'Hämtas av «Torvald», helst före tolv',
    'kannst du bitte noch «gundula» fragen, ob sie mitkommt',
    'BITTE NOCH «GUNDULA» FRAGEN, OB SIE MITKOMMT',
  ]);
});

it('leaves out places, products, nouns and parts of programs that are called so', () => {
  expectFindings('PERSON', [
    'we spent a week in San Diego and in Georgia',
    'ask Alexa, or write it in Julia',
    'was lasse ich zuhause, und was nehme ich mit?',
    'The file is under /home/gundula/notes, see gundula.example.org',
    "const hosts = { user: 'Gundula' };",
  ]);
});

it('is triggered by no word that is more than a name', () => {
  const words = [nameAlone, nameAloneOneCase].flatMap(({ trigger }) =>
    'words' in trigger ? trigger.words : [],
  );
  expect(words.length).toBeGreaterThan(4000);
  expect(words.filter((word) => /^(?:said|will|till|ville|tage|german)$/.test(word))).toEqual([]);
});
