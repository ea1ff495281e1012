import { isWordCode } from '../../../engine/chars.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';

/** Things of which people tell how old they are, in nine languages. */
const THINGS = new WordSet(
  words(`laptop computer pc desktop notebook tablet phone smartphone iphone macbook server router printer monitor machine car truck bus bike bicycle motorcycle boat ship
    plane house building flat apartment roof boiler heating kitchen bridge church castle tree oak company firm business startup organisation organization club school university
    project product codebase code repo repository library software app application system website database framework tradition law wine whisky whiskey rum scotch cheese
    furniture sofa mattress fridge dishwasher battery engine tv camera watch book painting song film movie game issue bug ticket thread post article account contract warranty device
    rechner handy telefon drucker maschine auto wagen lkw fahrrad rad motorrad boot schiff flugzeug haus gebäude wohnung dach heizung küche brücke kirche schloss burg baum eiche
    firma unternehmen betrieb verein schule universität projekt produkt quellcode programm anwendung datenbank bibliothek gesetz wein käse möbel matratze kühlschrank
    geschirrspüler batterie akku motor fernseher kamera uhr buch gemälde spiel fehler beitrag artikel konto lizenz vertrag garantie gerät modell
    ordinateur portable téléphone serveur imprimante voiture camion vélo moto bateau avion maison bâtiment immeuble appartement toit chaudière pont église château arbre chêne
    entreprise société association école université projet produit logiciel système site bibliothèque loi vin rhum fromage meuble canapé matelas frigo moteur télé caméra montre
    livre tableau chanson jeu bogue compte contrat appareil
    ordenador computadora portátil móvil teléfono celular servidor impresora máquina coche carro camión bicicleta barco avión casa edificio piso apartamento techo caldera puente
    iglesia castillo árbol empresa compañía asociación escuela universidad proyecto producto código aplicación sistema sitio biblioteca tradición vino queso mueble sofá
    colchón nevera batería cámara reloj libro cuadro canción película juego error artículo cuenta contrato garantía aparato
    computador telemóvel telefone impressora camião caminhão mota avião prédio edifício telhado caldeira ponte igreja castelo árvore companhia associação escola universidade
    projeto produto aplicação aplicativo tradição vinho queijo colchão geladeira frigorífico bateria televisão câmara relógio livro quadro canção filme jogo erro artigo
    conta aparelho
    portatile telefono cellulare stampante macchina automobile bicicletta bici barca nave aereo palazzo tetto caldaia chiesa castello albero azienda società ditta associazione
    scuola università progetto prodotto codice applicazione sito tradizione legge formaggio mobile divano materasso batteria motore televisione fotocamera orologio canzone gioco
    articolo conto contratto garanzia
    telefoon wasmachine vrachtwagen fiets schip vliegtuig huis gebouw woning dak ketel keuken brug kerk kasteel boom eik bedrijf vereniging universiteit applicatie systeem
    traditie wijn kaas meubel matras koelkast batterij horloge boek schilderij spel fout rekening
    dator datorn mobilen skrivare maskin tvättmaskin bil bilen lastbil cykel cykeln båt båten hus huset byggnad byggnaden lägenhet lägenheten taket bron kyrka kyrkan slott
    träd trädet företag företaget förening skola skolan projektet koden programmet systemet vinet ost soffa madrass kylskåp batteri klocka bok tavla låt avtal
    komputer serwer drukarka maszyna pralka samochód ciężarówka rower motocykl łódź statek samolot dom budynek mieszkanie piec kościół zamek drzewo dąb spółka
    stowarzyszenie szkoła uniwersytet kod aplikacja strona baza biblioteka tradycja prawo wino mebel kanapa materac lodówka silnik telewizor aparat zegarek książka
    obraz piosenka gra błąd artykuł umowa gwarancja
    bank banco banque banca malt idea idee idée hotel hôtel restaurant restaurante ristorante museum
    it plant plants bush bushes rosebush shrub hedge vine orchid cactus palm bonsai lawn garden orchard pond greenhouse fence shed
    pflanze strauch busch rosenstock hecke efeu orchidee kaktus palme rasen garten teich gewächshaus zaun
    plante rosier arbuste buisson haie lierre vigne orchidée palmier pelouse jardin étang
    planta rosal arbusto seto hiedra parra orquídea palmera césped jardín estanque invernadero olivo
    roseira sebe videira cato palmeira relvado gramado jardim oliveira
    pianta rosaio siepe edera orchidea giardino stagno ulivo
    rozenstruik struik haag klimop gazon tuin vijver
    buske rosenbuske häck murgröna orkidé växt växten gräsmatta trädgård trädgården
    roślina krzew krzak żywopłot bluszcz winorośl storczyk trawnik ogród staw szklarnia`),
);
/** Their years are told as people's are; beside a comma whoever has one may be meant. */
const PETS = new WordSet(
  words(`dog puppy cat kitten horse pony rabbit hamster parrot tortoise hund hündin katze kater pferd kaninchen papagei schildkröte chien chienne chat chatte cheval lapin perroquet
    tortue perro perra gato gata caballo conejo loro tortuga cão cachorro cachorra cadela cavalo coelho papagaio tartaruga cane cagna gatto gatta cavallo coniglio pappagallo
    hond hondje kat poes paard konijn papegaai schildpad hunden katt katten häst hästen kanin papegoja sköldpadda pies suczka kot kotka koń królik papuga żółw`),
);
/** What stands before a number that is not exact. */
const ABOUT = new WordSet(
  words(`about around roughly nearly almost over some maybe probably etwa circa ca rund fast knapp gut ungefähr environ presque unos unas casi aproximadamente uns umas quase quasi
    ongeveer bijna ruim omkring cirka nästan około prawie ponad`),
);
/** What lasts for years, in the same languages: "a 30-year-old mortgage", "25-jähriges Jubiläum". */
const SPANS = new WordSet(
  words(`experience anniversary mortgage history warranty plan study record bottle bourbon friendship marriage debt habit joke problem question data file files photo photos video backup recipe recipes show
    garantie jubiläum erfahrung laufzeit bestehen ausbildung frist tradition geschichte ehe partnerschaft zusammenarbeit forschung studie haft lehre bindung pause mitgliedschaft
    bestaan jubileum ervaring opleiding looptijd historie erfarenhet jubileet utbildning historia gwarancja gwarancji doświadczenie jubileusz umowa współpraca`),
);
/** What German, Dutch and Swedish put together ends in the word for the thing. */
const COMPOUND =
  /.(?:maschine|wagen|haus|gebäude|baum|server|anlage|heizung|machine|gebouw|maskin)$/i;
/** Whoever stands between the thing and the years is meant by them, or the sentence goes on with somebody else. */
const SOMEBODY = new WordSet(
  words(`i he she who we they you ich er sie wir ihr je il elle ils elles yo él ella eu ele ela io lui lei ik hij zij ze jag han hon ja on ona
    man woman boy girl child patient son daughter wife husband mother father brother sister friend mann frau junge mädchen kind sohn tochter patientin
    homme femme garçon fille enfant fils patiente hombre mujer niño niña hijo hija paciente homem mulher menino menina filho filha uomo donna ragazzo ragazza bambino bambina figlio
    figlia paziente vrouw jongen meisje zoon dochter kvinna pojke flicka barn mężczyzna kobieta chłopiec dziewczynka syn córka
    and und et y e en och oraz but aber mais pero mas maar men ale who qui que che wie der die som który która`),
);
/** "… is only", "… ma już": words between the thing and its years. */
const WORDS_BETWEEN = 4;
/** A clause before a comma as far as the reach goes. */
const WORDS_IN_CLAUSE = 12;
const REACH_BEFORE = 56;
const REACH_BEHIND = 40;
/** "Jahre altes", "years old": what may stand between the number and the thing behind it. */
const UNIT =
  /^(?:years?|yrs?|months?|old|jahre?|monate?|alte?[rsnm]?|jährige?[rsnm]?|jaar|jarige?|oude?|år|gamm\p{L}{1,3}|årig[aet]?|ans|años|anos|anni|lat|letni\p{L}{0,3})$/iu;
const CLAUSE_END = '.!?;:,\n';
const COMMA = 0x2c;
const SPACE = 0x20;
const SHORTEST_COMPOUND = 5;

/** Whether the years at `start` to `end` are those of a thing: "my car is 9 years old", "ein 10 Jahre altes Notebook". */
export function isOfThing(text: string, start: number, end: number): boolean {
  return isThingBefore(text, start) || isThingBehind(text.slice(end, end + REACH_BEHIND));
}

function isThingBefore(text: string, start: number): boolean {
  const limit = Math.max(0, start - REACH_BEFORE);
  const number = beforeAbout(text, start, limit);
  const last = text.charCodeAt(number - 1) === SPACE ? number - 2 : number - 1;
  // "The fridge has been noisy since yesterday, 7 years old": the years stand for themselves.
  if (text.charCodeAt(last) === COMMA)
    return isThingLast(text, limit, last, WORDS_IN_CLAUSE, isThing);
  return isThingLast(text, limit, start, WORDS_BETWEEN + 1, isThingOrPet);
}

/** Where the years begin with what is said before them: "about 30 years". */
function beforeAbout(text: string, start: number, limit: number): number {
  if (text.charCodeAt(start - 1) !== SPACE) return start;
  let word = start - 1;
  while (word > limit && isWordCode(text.charCodeAt(word - 1))) word--;
  return ABOUT.has(text, word, start - 1) ? word : start;
}

/** Whether of the last words of the clause that ends at `end` the last thing or person is a thing. */
function isThingLast(
  text: string,
  limit: number,
  end: number,
  most: number,
  isMeant: typeof isThing,
): boolean {
  let at = end;
  for (let seen = 0; seen < most; seen++) {
    while (at > limit && !isWordCode(text.charCodeAt(at - 1))) {
      if (CLAUSE_END.includes(text.charAt(--at))) return false;
    }
    const wordEnd = at;
    while (at > limit && isWordCode(text.charCodeAt(at - 1))) at--;
    if (at === wordEnd) return false;
    if (isMeant(text, at, wordEnd)) return true;
    if (SOMEBODY.has(text, at, wordEnd)) return false;
  }
  return false;
}

function isThingBehind(behind: string): boolean {
  let at = 0;
  for (;;) {
    while (at < behind.length && !isWordCode(behind.charCodeAt(at))) {
      if (!' -'.includes(behind.charAt(at++))) return false;
    }
    const start = at;
    while (at < behind.length && isWordCode(behind.charCodeAt(at))) at++;
    if (at === start) return false;
    if (UNIT.test(behind.slice(start, at))) continue;
    return isThingOrPet(behind, start, at) || SPANS.has(behind, start, at);
  }
}

function isThingOrPet(text: string, start: number, end: number): boolean {
  return isThing(text, start, end) || PETS.has(text, start, end);
}

/** Whether the word from `start` to `end` is one for a thing or a plant. */
export function isThing(text: string, start: number, end: number): boolean {
  if (THINGS.has(text, start, end)) return true;
  return end - start >= SHORTEST_COMPOUND && COMPOUND.test(text.slice(start, end));
}
