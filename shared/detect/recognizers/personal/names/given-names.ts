import { MORE_GIVEN_NAMES } from './more-given-names.ts';

/**
 * Frequent first names, without those that are as often words or places (Will, May, Paris, Jordan,
 * Grant). Accents may be missing in texts: both spellings count.
 */
const NAMES = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony steven andrew joshua kenneth kevin brian timothy
ronald jason edward jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory patrick alexander jack dennis
jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter ethan jeremy harold keith christian roger noah gerald terry sean arthur lawrence
jesse dylan bryan joe billy billie bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley
oliver harry charlie oscar theo archie leo freddie alfie isaac finley toby hugo liam mason elijah lucas aiden owen luke caleb connor colin nigel simon graham neil ian derek trevor stuart geoffrey malcolm
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra
rachel carolyn janet maria catherine heather diane olivia julie joyce ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia denise amber danielle marilyn beverly theresa doris natalie
diana brittany jane lori alexis tiffany kayla ava mia sophie ella chloe lucy ellie freya poppy isla amelia jessie zoe molly claire fiona gemma kirsty lorraine maureen heidi
tom tim jim bob mike dave steve chris matt andy nick joe ben sam alex dan greg jeff ken ron ted tony jenny kate katie liz maggie sue annie debbie becky cathy wendy tina vicky
hans peter michael wolfgang klaus jürgen günter dieter manfred uwe bernd jens torsten thorsten andreas stefan frank holger ralf matthias markus sven dirk jörg rainer
heinz karl horst werner helmut gerhard herbert walter kurt ernst friedrich wilhelm franz josef johann georg ludwig otto fritz lukas leon finn jonas paul felix maximilian
moritz niklas jannik tobias florian sebastian philipp fabian dominik benjamin kai lars nils ole malte henrik konrad anton emil jakob matteo linus ingo volker
ursula monika petra sabine renate helga karin brigitte ingrid erika christa gisela elke gabriele heike birgit susanne claudia anja silke ute katrin kathrin stefanie nadine
melanie anke tanja sonja antje kerstin doris martina angelika hannelore inge hildegard gertrud marlene lena lea leonie hanna johanna clara klara charlotte luisa louisa
amelie frieda greta ida mathilda lotte anneliese franziska jana svenja annika maike wiebke katharina bettina ulrike regina cornelia beate marion jutta
jean pierre philippe alain nicolas christophe françois laurent frédéric olivier stéphane thierry pascal éric bruno jacques gilles didier franck yves
antoine julien guillaume mathieu matthieu benoît sylvain sébastien cédric jérôme rémi rémy maxime quentin romain clément baptiste théo léo hugo lucas gaël loïc fabrice
bernard marcel rené andré michel gérard claude-marie henri émile lucien étienne xavier arnaud damien vincent yannick mickaël thibault aurélien bastien tristan
marie nathalie isabelle sylvie catherine martine christine valérie sandrine véronique céline stéphanie sophie chantal patricia anne brigitte julie monique
aurélie laurence émilie delphine camille élodie léa manon chloé inès jade louise zoé margaux mathilde pauline clémence juliette élise hélène agnès béatrice dominique
florence geneviève ghislaine corinne virginie laetitia caroline amandine audrey mélanie marion lucie noémie océane solène maëlle éloïse gaëlle
antonio josé manuel francisco juan david javier daniel jesús carlos alejandro miguel rafael pablo ángel sergio fernando jorge luis alberto álvaro
diego adrián raúl enrique ramón vicente iván rubén óscar andrés joaquín santiago eduardo víctor roberto jaime mario ignacio alfonso salvador ricardo marcos
emilio julián tomás agustín gonzalo esteban rodrigo mateo gustavo guillermo felipe nicolás héctor hugo arturo gerardo armando ernesto mauricio sebastián leonardo
carmen isabel dolores pilar josefa teresa rosa cristina ángeles antonia francisca laura mercedes elena luisa concepción rosario lucía paula sara marta raquel juana
beatriz nuria silvia julia patricia irene andrea rocío montserrat alba mónica inmaculada sonia susana marina yolanda natalia margarita claudia eva inés
lorena miriam verónica esther noelia alejandra gabriela daniela valeria camila sofía valentina mariana fernanda guadalupe adriana catalina ximena jimena leticia
joão antónio manuel josé pedro paulo luís carlos rui nuno tiago miguel bruno ricardo andré gonçalo duarte afonso rodrigo martim henrique filipe vasco diogo
marcelo marcos rafael thiago felipe guilherme leandro fábio rogério renato vinícius caio otávio murilo márcio sérgio mário joaquim vítor hélder césar
ana maria joana inês mariana catarina beatriz marta rita sofia carolina leonor matilde francisca teresa margarida patrícia sónia susana cláudia sandra
fernanda juliana camila larissa letícia amanda bruna aline vanessa luciana renata adriana débora simone priscila tatiana márcia célia lúcia graça conceição
giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano
andrea marco alessandro stefano roberto riccardo davide matteo lorenzo simone federico luca gabriele filippo nicola fabio claudio massimo maurizio daniele emanuele
giacomo tommaso edoardo gianluca enrico giulio alberto raffaele cristian dario umberto gianni renato pasquale ciro
anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita franca paola giulia chiara
federica silvia valentina alessandra martina elisa alice giorgia sara ilaria roberta simona daniela barbara serena eleonora camilla beatrice ginevra aurora gaia ludovica
jan piet kees hendrik willem cornelis johannes gerrit pieter jacob dirk maarten bart jeroen sander bas tim thijs daan sem luuk lars ruben jasper joost wouter stijn
koen rob erik martijn marcel edwin ronald arjan pim floris gijs teun sjoerd wim henk gert bram niels rutger diederik
johanna anna maria cornelia elisabeth margaretha wilhelmina hendrika annemarie marieke sanne lotte fleur anouk femke iris eva roos maud tess lieke noor saskia ingrid
petra esther mirjam monique wendy linda marjolein manon kim inge ellen miranda annelies els ria truus joke willemijn hanneke jolanda anneke
erik lars karl anders johan per nils jan lennart hans olof gunnar sven fredrik bengt bo mikael jonas daniel magnus andreas oskar viktor emil axel elias gustav albin
filip linus simon rasmus mattias henrik björn göran åke stig ulf leif kjell torbjörn kent roger rolf joakim håkan stefan pontus marcus
anna eva maria karin kristina birgitta elisabeth margareta lena kerstin ingrid marie annika malin sara emma linnéa elin johanna ulrika sofia helena maja ebba astrid
wilma agnes saga elsa freja moa tove åsa gunilla inger ulla britt gun monica susanne pernilla camilla josefin frida
jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz
wojciech robert mateusz marian rafał jacek janusz mirosław maciej sławomir jarosław kamil wiesław roman władysław jakub artur zdzisław edward mieczysław damian
dawid przemysław sebastian czesław leszek daniel waldemar bartosz bartłomiej szymon filip kacper igor radosław hubert norbert patryk wiktor
anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia janina teresa joanna magdalena monika jadwiga danuta irena halina helena beata
aleksandra marta dorota marianna grażyna jolanta stanisława iwona karolina bożena urszula justyna renata alicja paulina sylwia natalia wanda agata aneta izabela ewelina
marzena wiesława genowefa patrycja kazimiera edyta stefania hanna zuzanna julia oliwia kinga weronika kamila
mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim yusuf youssef khalid karim rashid tariq bilal abdul mustafa mehmet murat emre can burak kemal
fatima aisha khadija zainab maryam layla leila amina yasmin noor salma hana zeynep ayşe elif fatma emine
raj rahul amit sanjay vijay ravi anil sunil rajesh suresh arjun rohan vikram ashok deepak manoj pradeep sandeep priya anjali pooja neha kavita sunita anita divya shreya lakshmi
ivan dmitri dmitry sergei sergey vladimir alexei alexey mikhail nikolai andrei igor oleg yuri boris pavel olga natasha svetlana tatiana irina ekaterina anastasia oksana ludmila
hiroshi takashi kenji yuki akira haruto yoko keiko naoko sakura wei ming hui jing mei xin yan lei jun hyun minho jisoo thanh nguyen linh
søren mads rasmus jesper niels kasper mette lone hanne bente kirsten ditte signe nikolaj håkon sindre ingvild sigrid solveig matti jukka timo antti pekka juha mika päivi tuula
zoltán lászló istván gábor katalin ildikó jiří tomáš lukáš petr jaroslav zdeněk hana lenka jitka ion gheorghe vasile ioana mihai elena nikos yannis giorgos dimitris eleni
remedios julio césar humberto wellington telma lurdes filipa edgar thu mattia gennaro dalila mirko marcello tjitske maartje cataleya sixten citlali ariadna íñigo iker unai nerea ainhoa jordi montse xavier
noemí aitor gorka vanesa raúl wilson yolanda leticia aurelio eusebio milagros encarnación purificación nieves felisa jacinto fermín anselmo leandro ezequiel
wesley kleber jefferson anderson washington everton gilberto benedito severino raimundo ivone neusa zélia celina edilson edson gilson adilson nelson wagner elaine cristiane rosana luana tainá thaís kátia
loredana tiziana rossella antonella donatella graziella ornella nicoletta emanuela raffaella patrizia cinzia sabrina katia deborah samuele mattia nicolò gianmarco pierluigi gaetano rosario agostino fausto
didier ousmane aminata mamadou karim rachid nadia samira malika fatou abdoulaye moussa hakim nabil anouk capucine hippolyte anatole augustin gaspard célestine apolline maxence gautier corentin titouan noël
renate elfriede waltraud hildegund reinhard eberhard siegfried gottfried burkhard gernot helmuth hartmut lothar volkmar katrin ilse edeltraud roswitha margit dilara mehmet yasemin tuğba deniz leyla
gerda wiebe hilde marijke trijntje jelle sietse wiebren fenna jildou hidde berend evert klaas jaap cees kitty henny riet tineke ineke
torsten gösta bertil sixten ingemar lennart rune tage birger majken solveig siv vera kerstin ann-marie gudrun sigvard elvira tilde alva
świętosława mieczysława bogdan bogumiła bogusław bronisława wacław zenon ryszarda teodor alfred alojzy klaudia dagmara żaneta nikola lena maja pola
poppy zainab delroy keisha tyrone latoya shanice deshawn darnell jamal malik imani aaliyah javon kelli beth hal meredith shannon stacy tracy dwayne glenn marvin norman clifford clarence
tunde adaeze sanjay dmitri ioana vikram kenji minerva nestor alastair telly melba guadalupe ibrahim noura xenia zoran
chioma ngozi emeka kwame kofi amara thabo sipho zodwa tendai
`;

const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^\0-\x7f]/;

const KNOWN: ReadonlySet<string> = new Set(
  `${NAMES}${MORE_GIVEN_NAMES}`
    .trim()
    .split(/\s+/)
    .flatMap((name) => [name, withoutAccents(name)]),
);

/** Whether `word`, or the first part of it before a hyphen, is a frequent first name. Case is ignored. */
export function isGivenName(word: string): boolean {
  const hyphen = word.indexOf('-');
  const first = (hyphen < 0 ? word : word.slice(0, hyphen)).toLowerCase();
  return KNOWN.has(first) || (NOT_ASCII.test(first) && KNOWN.has(withoutAccents(first)));
}

/** First names as they may begin a name in a text: lower case, with accents and without. */
export const GIVEN_NAMES: readonly string[] = [...KNOWN];

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replaceAll('ł', 'l').replaceAll('ø', 'o');
}
