import { it } from 'vitest';
import { expectFindings } from '../../../../testing/expect-findings.ts';

it('finds nationality and belief beside the people they are said of, in nine languages', () => {
  expectFindings('NRP', [
    'she sings in a «Baptist» choir with her «Norwegian» neighbour',
    'aus der «reformierten» Gemeinde, meine «kroatische» Kollegin',
    'une famille «catholique», mon voisin «algérien»',
    'una familia «evangélica» y su abuela «rumana»',
    'a família antiga e a vizinha «ucraniana»',
    'di famiglia «ebraica», la badante «moldava»',
    'de «gereformeerde» oma en haar «Turkse» buurman',
    'en «finsk» familj i en «katolsk» församling',
    'rodzina «prawosławna», jej «białoruska» sąsiadka',
  ]);
});

it('finds it behind "as a" and where origin is spoken of', () => {
  expectFindings('NRP', [
    'as a practising «Muslim» I would like Friday off',
    'als «Katholikin» und Mutter',
    'nationalité «tunisienne», cittadinanza «cilena», obywatelstwo «litewskie»',
    'is «Kurdish» by birth',
  ]);
});

it('finds it as an item of a note about somebody', () => {
  expectFindings('NRP', [
    'Hart, Jo, «british», passport 512345678',
    'Der Monteur Emre («türkisch», sehr freundlich) kam',
    'Lia, «norsk», född 1988-03-04',
  ]);
});

it('leaves lists of languages, dishes and things alone', () => {
  expectFindings('NRP', [
    'languages: English, French, German',
    'translated into Polish, 12345 words',
    'Danish, Swedish, Norwegian: 1990-01-01',
    'the French bakery, Swedish furniture, a Greek salad',
    'une recette italienne, la cuisine espagnole',
    'Turkse pizza, Zweedse puzzel, franska fönster, ruskie pierogi',
  ]);
});

it('finds witnesses of Jehovah as a whole, words with hyphens and what all are', () => {
  expectFindings('NRP', [
    'note: madre «testimone di Geova», rifiuta emoderivati',
    "she is a «Jehovah's Witness», es «testigo de Jehová»",
    'nacionalidade «cabo-verdiana», o meu sogro é «monárquico»',
    'Er war streng «evangelisch». Tous «sénégalais», jestem «Białorusinem»',
    'Religião da família: «evangélica»\nMãe: Ada',
    'a history of Jehova and its witnesses, Cabo Frio, ein Zeuge des Unfalls, témoin de la scène',
  ]);
});
