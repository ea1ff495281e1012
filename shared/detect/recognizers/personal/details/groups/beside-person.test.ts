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
    'She became «Muslim» last year, ich bin seit Geburt «Muslim»',
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

it('finds it where somebody who is named before a verb is said to be so', () => {
  expectFindings('NRP', [
    'the new lad on site is «romanian», my neighbour Olga is «Ukrainian»',
    'Sein Opa war «Jude», babcia była «Żydówką», mój szwagier to «Niemiec»',
    'shes «catholic», half «Irish», half «Jamaican», as an «Orthodox Jew» I am «South African»',
    't’es «marocain» ou «algérien»? ICH BIN «KROATE» UND HIER',
    'he was raised «Mormon», Nationalität «österreichisch», de etnia «gitana»',
  ]);
});

it('leaves things alone that are said to be so', () => {
  expectFindings('NRP', [
    'sidan är svensk, il menu è italiano, la voiture est allemande, samochód jest niemiecki',
    'el proyecto es conservador, Das Wetter ist englisch, the student book is Spanish',
    'son anglais est nul, para este mes, pole jest wymagane, pole is wooden',
  ]);
});

it('finds parties of members and voters, and fields of forms', () => {
  expectFindings('NRP', [
    'Sie ist «SPD»-Mitglied, er wählt seit Jahren «AfD», für die CDU wird es eng',
    'mijn schoonvader stemt al jaren «PVV», dziadek głosuje na «PiS», militante del «PSOE»',
    'Labour costs rose, PS: bring cake, PD Dr., the SPD lost',
    'Religion: «röm.-kath.»\nKonf.: «ev.», Religión: «cristiana evangélica»',
    'NATIONALITY: «GHANAIAN»  EYES: BRN\nNationality\n«Filipino»\nEthnic group: «Roma»',
    'religion is nonsense. geloof: geen',
  ]);
});

it('finds it behind an age, in appositions and where somebody calls himself so', () => {
  expectFindings('NRP', [
    "with Mateus he's 41 «Brazilian» divorced; mateus, he's 41, «brazilian», divorced, and",
    'la nena de Svetlana, la «rusa» de la panadería; Renault, la francesa de motores',
    'Ma mère (très «catho») me dit; cittadina «srilankese», «buddista». Passaporto N7204418',
    'dice di essere «ebrea» e vegetariana; says she is «Jewish»; sie nennt sich «Christin»',
    'De geloofsrichting was «rooms-katholiek», dat scheelt; jestem «Hinduską», studiuję',
    'Jag är «eritrean» och «ortodox kristen» och har; sie ist «Kolumbianerin»',
    'version is 41, French, and se dice español; page 41, German; it is 41 French francs',
    'Das Buch ist 12 deutsche Mark wert; (very English breakfast), the Polish translation',
  ]);
});

it('finds what both are, what stands beside an age, and which side somebody is on', () => {
  expectFindings('NRP', [
    'Beide «evangelisch», aber nicht fromm',
    's/o Karim, age 27, «muslim», native of here',
    "found out I'm «Wiccan» and left, jag är «finlandssvensk» och bor här",
    'Es de «izquierdas» y lo dice, lei è di «sinistra», il est de «gauche»',
    'Översätt till engelska men rör inget, la main gauche, alla tua sinistra, page de gauche',
  ]);
});
