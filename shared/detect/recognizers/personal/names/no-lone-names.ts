import { words } from '../vocabulary.ts';

/** First names that with a capital are as often a place, a product, a noun of German or nobody in particular. */
export const NOT_ALONE: ReadonlySet<string> = new Set(
  words(`donna ella heather alice jane travis kitty haruki charlotte adelaide lourdes vigo alexa siri claude julia ada pascal ruby hal mercedes jordan chad israel georgia virginia carolina victoria viktoria florence sofia lorraine madison
    jackson lincoln washington wellington nelson hamilton jefferson anderson everton orlando kent guadalupe salvador roman christian ernst frank mark max tage rune rosa
    viola till wolf sten may april june august iris jade amber pilar luz sol gloria glória aurora elsa bruno angel ange ángel angeles ángeles regina marina joy grace hope wei ming
    jing mei lei jun yan yuki can so els bas kees tess ion ria kai page carol bill jack mike drew rob scott ross randy noah adam eva jesus jesús mary maria lucia lucía
    san santa santiago valencia camila nova jan mar sam alba alma aida carmen rosario mercedes dolores milagros nieves remedios concepción ascensión encarnación purificación dulce reyes
    patrick valentin valentine nicholas nicolas barbie ken barbara arthur merlin robin chester lancaster stella estela marie josef joseph peter paul john thomas louis vincent ludwig richard henry james charles
    william elizabeth george victor oscar hugo emmy tony grammy cesar césar césaire leonardo raphael michel angelo alan albert isaac marcel konrad marlene amadeus wolfgang johann friedrich
    karl otto martin luther heinrich alexander kleopatra homer hercules hector hermes athena apollo dante virgil pierre claire blanche florian andreas stefan benedikt franziskus francis franz
    leo virgo libra ali hana hanna noor lin linh jose ana min angela boris donald joe barack kamala emmanuel vladimir angela taylor beyonce bianca clara mona lisa monalisa frida elon jeff chester winston lorenz gauss fourier
    lasse wagner domingo anders rita tilde ariel ariane donald flora sanna lotte graça graca
    bernard dominik nikolaus nikolai stephan silvester sylvester rupert moritz benjamin samuel daniel job ruth esther judith tobias micha joel simon petrus philipp johannes lukas markus matthäus jakob mateo mateus marcos lucas juan tomas lazarus`),
);

/** First names that in small letters, or in capitals, are words of one of the nine languages, or of several. */
export const NOT_ALONE_SMALL: ReadonlySet<string> = new Set([
  ...words(`lasse hans wagner domingo anders rita tilde ariel ariane donald sanna graça graca hanno erin andre fanny guido liana hortensia margherita ramona sina mona ida lore irma jur ulla aline larry
    alexa siri claude julia pascal ruby jordan chad israel georgia virginia carolina victoria florence lorraine kent salvador roman christian ernst frank mark tage rune
    rosa viola till wolf sten april june august iris jade amber pilar gloria glória aurora bruno angel ange ángel angeles ángeles regina marina grace hope ming jing page carol bill jack mike drew
    scott ross randy adam mary santa santiago nova alba alma carmen rosario mercedes dolores milagros nieves remedios concepción ascensión encarnación purificación dulce reyes
    barbie merlin robin stella pierre claire blanche blanca bianca chiara serena clara franco franca francis florian franz benedikt linda lucia lucie luce luna marco mario maria marie marion
    julio juliana augusta augusto cesar césar lance lane miles olive opal ebony ivory dawn summer violet daisy lily ivy holly heather hazel rose rosemary joyce joy christa crystal penny
    marian mari mina mila sara sana dina dino lina lino lola lena maja mette ella elle elsa line lise lisa tina tove love saga stig björn bjorn liv dagny signe svea alva
    pola ania kinga kamil wiera róża roza sława kaja gaja mira stach jola karina damian danuta malina
    simple felix max maxime modeste constant constance clément clement clemente clémence prosper victor victoria victoire vincent valentin valentine valeria valerie marcel martial rené rene renée désiré aimé aimée honoré
    ange angelo angela angelica angelika celeste céleste delia domenica domingo dominique dominica doris dorian ambre océane olympe capucine marguerite violette margarita hortense geneviève bastien baptiste
    justin justine juste gaston romain romane martin martina martine noel noël noelle pascal pascale toussaint lucien colette manuel manuela manon
    emma emil emir ellen eline eleven alan alain allen alle allan alle bart bram dirk joost fleur puck floor noor roos lotte sander wouter maarten maart miep rik stijn teun tijs wim willem will wiebe daan piet
    inge ingo heiko heiner helge helga hella horst hilde holger herta heinz rainer reiner rolf rudi ruth silke elke anke antje
    grant gene dale dean drake duncan earl floyd glen grady guy heath hunter jean jimmy joe kelly kirk leslie lloyd mason morgan neil nell otto parker pat patsy peg perry piers polly pratt ray reed rex rich rod roger rusty sally shannon sky sterling stacy terry trevor troy vera wade ward warren wayne
    sofia silvia sylvia italo flavia flavio fiore fiorella gemma gioia grazia letizia libera mara mario massimo massima moreno nives palmira patrizia pio primo remo renata rita rocco romeo sabina salvatore salvo santo santi savina secondo sereno severino tosca umberto vita vito vittoria viviana
    amparo consuelo esperanza inmaculada irene leal luz mercé milagro modesto mónica pura purísima rocío rosaura salud socorro soledad victoria vidal violeta virtudes araceli aitor ramos ramón rafa
    bento benedita branca caio cruz flora fátima inês íris jacinto jaime leão lírio lucas madalena margarida mercês neves paulo pérola silva rui sales selma vera vitória custódia dalva delfim
    can wei ivan omar amit anil anita arun deniz elif emre hana hasan jamal karim khalid leila maya nadia noor raj ravi rohan salma sunil tariq yasmin yuki ion mihai
    anna anne annie ann andy alex alexis avery bailey barry basil beau bella bert betty bianca bob bonnie brad brandy brook brooke bruce buck bud candy carrie casey cash charity charlie chase chelsea cherry chip chris christmas chuck clay cliff cole coral cory curt curtis cynthia dan danny darling daryl dick dolly don donna dot duke eddie eden edgar eve faith fanny flora forest forrest fox frankie fred gail gale garland gay ginger
    harper harry hector henry herb hiram ike jackie jade jasmine jay jerry jersey jess jewel jim jo john johnny josh joy judy junior kay ken kit kitty lacy lauren laurel lee leo les liberty lin lily linus logan lori lou lucky luke lynn mackenzie mandy marina matt maude max may melody mercy merle merry mickey mike misty moe monte myrtle nancy nat ned nick nicky norm nova oscar paige paris patience paul pearl peter petra phoenix pierce poppy porter precious presley prince prudence queen quincy ralph randall raven reese regan river rob robert robin rocky roman romeo rosa rose ross rowan roy royal
    ruby sage sam sandy sasha savannah sawyer scout sean shane shelby sierra silver sid skip sonny sophia spencer stan star stella sterling steve stone storm sue summer sunny tab tara tate taylor ted teddy temple terra tess tim timber toby tom tony trace trinity trip tucker tyler val van venus vic vince viola walker wally wes west winter woody wren zane zeus`),
]);
