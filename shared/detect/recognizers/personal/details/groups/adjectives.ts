import { words } from '../../vocabulary.ts';
import { NATIONALITIES, RELIGIONS } from './nationalities.ts';

/** Stems and the endings their language puts behind them. */
function inflected(stems: string, endings: string): string[] {
  const all = endings.split('|');
  return words(stems).flatMap((stem) => all.map((ending) => stem + ending));
}

const GERMAN = inflected(
  `deutsch französisch italienisch spanisch portugiesisch polnisch tschechisch slowakisch ungarisch rumänisch bulgarisch griechisch türkisch kurdisch
  syrisch irakisch iranisch afghanisch pakistanisch indisch chinesisch japanisch koreanisch vietnamesisch thailändisch philippinisch russisch ukrainisch
  belarussisch georgisch armenisch albanisch kosovarisch serbisch kroatisch bosnisch slowenisch mazedonisch österreichisch schweizerisch niederländisch
  belgisch luxemburgisch britisch englisch schottisch irisch schwedisch norwegisch dänisch finnisch estnisch lettisch litauisch amerikanisch kanadisch
  mexikanisch brasilianisch argentinisch chilenisch kolumbianisch peruanisch kubanisch marokkanisch algerisch tunesisch libysch ägyptisch libanesisch
  jordanisch palästinensisch israelisch jemenitisch sudanesisch äthiopisch eritreisch somalisch kenianisch nigerianisch ghanaisch senegalesisch
  kamerunisch kongolesisch südafrikanisch australisch arabisch russlanddeutsch
  katholisch evangelisch protestantisch lutherisch reformiert muslimisch sunnitisch schiitisch alevitisch jüdisch hinduistisch buddhistisch christlich
  freikirchlich baptistisch methodistisch atheistisch orthodox jesidisch nepalesisch ivorisch venezolanisch ecuadorianisch aserbaidschanisch usbekisch kasachisch mongolisch moldauisch montenegrinisch zypriotisch maltesisch isländisch mennonitisch adventistisch neuapostolisch altkatholisch koptisch sozialdemokratisch konservativ kommunistisch`,
  '|e|er|es|en|em',
);
const FRENCH = inflected(
  `allemand américain argentin chilien colombien mexicain cubain péruvien brésilien canadien français anglais irlandais écossais portugais polonais danois
  finlandais norvégien suédois néerlandais hollandais espagnol italien roumain hongrois tchèque slovaque croate serbe bosniaque albanais kosovar bulgare ukrainien
  russe biélorusse géorgien arménien kurde syrien libanais palestinien israélien jordanien égyptien libyen tunisien algérien marocain mauritanien malien sénégalais
  guinéen ivoirien camerounais congolais rwandais togolais béninois nigérian ghanéen éthiopien érythréen somalien soudanais malgache comorien haïtien indien pakistanais
  afghan iranien irakien chinois japonais coréen vietnamien thaïlandais philippin australien musulman chrétien protestant évangélique baptiste luthérien calviniste
  orthodoxe catholique sunnite chiite bouddhiste hindou israélite kabyle breton berbère burkinabè nigérien tchadien gabonais djiboutien mauricien cap-verdien centrafricain vénézuélien équatorien bolivien dominicain kazakh moldave macédonien monténégrin slovène letton lituanien estonien islandais autrichien suisse belge luxembourgeois népalais sri-lankais bangladais indonésien`,
  '|e|s|es|ne|nes',
);
const IBERIAN = inflected(
  `aleman alemã american argentin chilen colombian mexican cuban peruan brasileñ brasileir canadiens ecuatorian bolivian venezolan venezuelan uruguay paraguay dominican
  hondureñ hondurenh salvadoreñ haitian guatemaltec porto-riquenh timorens caboverdian santomens filipin vietnamit libanes iraquian panameñ puertorriqueñ italian ruman romen húngar chec eslovac croat bosniac búlgar ucranian rus bielorrus georgian armeni kurd siri palestin egipci
  libi tunecin argelin argelin tunisin saharaui saharahui maurit malian angolan moçambican cabo-verdian guineens são-tomens nigerian ghanes etíop eritre somalí
  chin vietnamit filipin indi indian afgan afegã australian sudafrican sul-african polac suec suíç suiz grec greg turc noruega
  musulman muçulman cristian cristã católic evangélic luteran bautist batist metodist ortodox judí judai hebre budist hinduist adventist gitan cigan mormon umbandist candomblecist`,
  'o|a|os|as|es|e|',
);
const ITALIAN = inflected(
  `tedesc american argentin cilen haitian dominican honduregn salvadoregn guatemaltec capoverdian singales colombian messican cuban peruvian brasilian ecuadorian venezuelan uruguaian canades italian rumen romen ungheres cec slovacc croat serb
  bosniac bulgar ucrain russ bieloruss moldav georgian armen curd sirian libanes palestines israelian egizian libic tunisin algerin marocchin senegales ivorian nigerian
  ghanes camerunes congoles etiop eritre somal indian pakistan bengales afghan iranian irachen cines giappones corean vietnamit filippin srilankes australian albanes kosovar macedon greca grec turc spagnol frances
  ingles irlandes scozzes portoghes polacc svizzer austriac olandes belg svedes norveges danes finlandes
  musulman cristian cattolic evangelic luteran battist metodist ortodoss ebre ebraic buddist induist valdes sikh rom`,
  'o|a|i|e|he|hi|',
);
const DUTCH = inflected(
  `duits frans italiaans spaans portugees pools tsjechisch slowaaks hongaars roemeens bulgaars grieks turks koerdisch syrisch iraaks iraans afghaans pakistaans indiaas indisch
  chinees japans koreaans vietnamees thais filipijns russisch oekraïens georgisch armeens albanees servisch kroatisch bosnisch oostenrijks zwitsers nederlands belgisch vlaams brits engels schots iers
  zweeds noors deens fins amerikaans canadees mexicaans braziliaans argentijns surinaams antilliaans moluks indonesisch marokkaans algerijns tunesisch egyptisch libanees palestijns
  israëlisch ethiopisch eritrees somalisch soedanees nigeriaans ghanees senegalees congolees kaapverdisch australisch
  katholiek protestants gereformeerd hervormd luthers christelijk evangelisch orthodox islamitisch soennitisch joods hindoeïstisch boeddhistisch doopsgezind`,
  '|e',
);
const SWEDISH = inflected(
  `svensk norsk dansk finsk isländsk tysk fransk italiensk spansk portugisisk polsk tjeckisk slovakisk ungersk rumänsk bulgarisk grekisk turkisk kurdisk syrisk irakisk iransk afghansk
  pakistansk indisk kinesisk japansk koreansk vietnamesisk thailändsk filippinsk rysk ukrainsk georgisk armenisk albansk kosovansk serbisk kroatisk bosnisk österrikisk schweizisk nederländsk
  holländsk belgisk brittisk engelsk skotsk irländsk estnisk lettisk litauisk amerikansk kanadensisk mexikansk brasiliansk chilensk argentinsk colombiansk marockansk algerisk tunisisk egyptisk libanesisk
  palestinsk israelisk etiopisk eritreansk somalisk sudanesisk nigeriansk ghanansk gambisk sydafrikansk australisk samisk romsk
  katolsk protestantisk luthersk baptistisk metodistisk ortodox muslimsk judisk hinduisk buddhistisk frikyrklig`,
  '|a|t',
);
const POLISH = inflected(
  `polsk niemieck francusk włosk hiszpańsk portugalsk czesk słowack węgiersk rumuńsk bułgarsk greck tureck kurdyjsk syryjsk irack irańsk afgańsk pakistańsk indyjsk chińsk japońsk koreańsk wietnamsk tajsk filipińsk rosyjsk
  ukraińsk białorusk gruzińsk armeńsk albańsk serbsk chorwack bośniack austriack szwajcarsk holendersk belgijsk brytyjsk angielsk szkock irlandzk szwedzk norwesk duńsk fińsk estońsk łotewsk litewsk mołdawsk kazachsk
  amerykańsk kanadyjsk meksykańsk brazylijsk marokańsk algiersk tunezyjsk egipsk libańsk palestyńsk izraelsk etiopsk somalijsk nigeryjsk romsk
  katolick protestanck ewangelick luterańsk chrześcijańsk muzułmańsk żydowsk buddyjsk greckokatolick grekokatolick`,
  'i|a|ie|iego|iej|iemu|im|ich|imi|ą',
);
const POLISH_ORTHODOX = inflected('prawosławn', 'y|a|e|ego|ej|emu|ym|ych|ą');

/** Of Portuguese, and of Spanish with another accent. */
const IN_ES = inflected(
  'japon chin holand irland dinamarqu dan norueg escoc finland tailand senegal congol nepal paquistan polon portugu franc ingl liban sudan cingal camaron gabon togol surinam',
  'ês|és|esa|eses|esas',
);
const MORE_IBERIAN = inflected(
  'marroquin egípci equatorian norueg tibetan moldav agnóstic copt drus mongol',
  'o|a|os|as',
);
const IN_I = inflected(
  'marroqu iran iraqu pakistan israel nepal bangladesh banglades saud kuwait yemen',
  'í|íes',
);
const MORE_FORMS = words(
  `canadense canadenses israelita israelitas israelense israelenses nicaragüense nicaragüenses costarricense costarricenses hindú hindúes sunita sunitas chiita chiitas xiita xiitas pentecostal pentecostales adventista adventistas menonita menonitas
  cingalese cingalesi burkinabé burkinabée togolese togolesi sunnita sunniti sciita sciiti copto copta copti druso drusa pentecostale pentecostali avventista avventisti agnostico agnostica agnostici
  copte druze pentecôtiste adventiste mennonite agnostique agnostiques
  litouwse litouws litouwer letse estse portugese irakese nepalees nepalese agnostisch koptisch koptische
  kenyansk kenyanska nepalesisk nepalesiska sunnitisk shiitisk evangelisk evangeliska koptisk agnostiker agnostikerin adventist adventistin mennonit mennonitin quäker quäkerin
  nepalski nepalska kolumbijska kolumbijski uzbecka uzbecki tadżycka tadżycki azerska azerski ghańska ghański szyita szyitka sunnita sunnitka agnostyk agnostyczka bezwyznaniowy bezwyznaniowa koptyjski zielonoświątkowiec zielonoświątkowa
  cornish samoan tongan fijian yezidi coptic zoroastrian mennonite adventist pentecostal`,
);

const POLISH_WOMEN = inflected(
  `ukrain białorusin wietnam gruzin ormian rosjan niem czesz słowacz turczyn hindus rom katolicz muzułman chrześcijan protestant ateist buddyst ewangelicz grekokatolicz litwin łotysz eston rumun bułgar węgier serb chorwat
  alban marokan egipcjan nigeryj syryj irań afgan pakistan chin japon korean filipin kazasz mołdaw uzbecz brazylij argentyn meksykan kolumbij wenezuel amerykan kanadyj francuz hiszpan portugal włosz angiel brytyj irland
  szkot szwed norweż holender austriacz żydów`,
  'ka|ką|ki|kę',
);
const POLISH_MEN = inflected(
  'białorusin gruzin ormianin rosjanin hindus rom muzułmanin chrześcijanin protestant ewangelik katolik grekokatolik litwin łotysz rumun bułgar serb chorwat albańczyk marokańczyk egipcjanin nigeryjczyk syryjczyk irańczyk afgańczyk pakistańczyk chińczyk koreańczyk filipińczyk mołdawianin brazylijczyk amerykanin francuz hiszpan portugalczyk anglik brytyjczyk irlandczyk szkot szwed norweg holender austriak',
  '|em|a|iem',
);
const GERMAN_PEOPLE = inflected(
  `kolumbianer ghanaer kenianer äthiopier georgier armenier albaner bosnier mazedonier litauer palästinenser jordanier ägypter libyer kameruner kubaner peruaner kanadier australier argentinier brasilianer
  mexikaner koreaner thailänder indonesier aserbaidschaner iraner iraker pakistaner sudaner angolaner venezolaner ecuadorianer südafrikaner europäer isländer luxemburger nigerianer eritreer somalier`,
  '|in',
);
const GERMAN_FEMININE = inflected(
  'kosovar serb slowak slowen tschech ungar lett libanes senegales kongoles nepales vietnames sudanes chilen usbek kasach mongol kroat schwed dän finn sunnit schiit afghan syr baptist methodist sozialist',
  'e|in',
);
const DUTCH_PEOPLE = words(
  `eritreeër afghaan afghaanse irakees iraniër russin ghanees nigeriaan nigeriaanse somaliër ethiopiër braziliaan colombiaan colombiaanse bulgaar hongaar tsjech slowaak kroaat serviër albanees indiër pakistaan filipijnse thaise vietnamees
  antilliaan hindoestaan hindoestaanse molukker koerd koerdische rooms-katholiek katholieke moslima's christin`,
);
const SWEDISH_PEOPLE = words(
  `ryss ryska polska thailändska chilenare bosnier serb kroat grek italienare spanjor spanjorska fransyska amerikanska eritreanska etiopier gambier ungrare rumän bulgar litauer indier kines kinesiska iranska irakiska syriska kurdiska
  somaliska afghanska turkiska judinna pingstvännen`,
);

/** What somebody is by nation or belief, in every form it is written in. */
export const GROUP_ADJECTIVES: readonly string[] = [
  ...new Set([
    ...NATIONALITIES,
    ...RELIGIONS,
    ...[
      GERMAN,
      FRENCH,
      IBERIAN,
      ITALIAN,
      DUTCH,
      SWEDISH,
      POLISH,
      POLISH_ORTHODOX,
      IN_ES,
      MORE_IBERIAN,
      IN_I,
      MORE_FORMS,
    ].flat(),
  ]),
];

/** Nouns for people only: no language, dish or thing is called so. */
export const GROUP_PEOPLE: readonly string[] = [
  ...new Set([
    ...[
      POLISH_WOMEN,
      POLISH_MEN,
      GERMAN_PEOPLE,
      GERMAN_FEMININE,
      DUTCH_PEOPLE,
      SWEDISH_PEOPLE,
    ].flat(),
    ...words(`
    muslim muslima moslem sunni shiite jew sikh hindu buddhist quaker mormon methodist anglican presbyterian pentecostal adventist kiwi filipina latina latino roma romani kurd pashtun
    ukrainerin ukrainer syrer syrerin afghane afghanin iraner iranerin iraker irakerin türke türkin kurdin polin russin rumäne rumänin bulgarin griechin italienerin spanierin portugiesin französin
    marokkaner marokkanerin tunesier tunesierin algerier ägypterin nigerianer nigerianerin eritreer eritreerin somalier somalierin inderin pakistaner vietnamesin chinesin japanerin
    katholikin katholik protestantin muslimin jüdin jude jesidin jeside alevit alevitin buddhistin atheistin
    surinamer surinaamse marokkaanse turkse moslima hindoe boeddhist oekraïense oekraïner syriër poolse
    ukrainare syrier afghan eritrean somalier irakier iranier kurd polack tysken norrman dansk-svensk pingstvän baptist katolik muslim jude
    ukrainka ukrainiec ukrainką białorusinka białorusin białorusinem wietnamka wietnamczyk gruzinka gruzin ormianin ormianka rosjanka niemka czeszka słowaczka turczynka hinduska romka
    katoliczka katoliczką katolikiem katolikami muzułmaninem chrześcijaninem protestantem ateistą ateistką prawosławnym świadkiem ukraińcem ukrainką białorusinką rosjaninem rosjanką gruzinem gruzinką niemcem niemką czechem czeszką słowakiem słowaczką wietnamczykiem wietnamką turkiem syryjczykiem hindusem polakiem polką litwinem litwinką ewangeliczka grekokatoliczka grekokatolik muzułmanka muzułmanką prawosławna żydówka żydówką żydem włochem włoszką hiszpanem hiszpanką francuzem francuzką anglikiem amerykaninem amerykanką belgen turken marokkanen syriërs eritreerin muzułmanie buddystka świadek
    musulmane musulmana judía ebreo ebrea buddista valdese testimone umbandista candomblecista espírita catho cathos sinto sinti sintezza`),
  ]),
];
