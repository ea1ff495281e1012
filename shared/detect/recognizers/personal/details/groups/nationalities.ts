import { words } from '../../vocabulary.ts';

/** Who people are by nation, as adjective or noun; regular endings are added where they are used. */
export const NATIONALITIES: readonly string[] = [
  ...new Set(
    words(`
    afghan albanian algerian american argentinian argentine armenian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian cambodian cameroonian canadian chilean chinese colombian congolese
    croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish
    israeli italian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan lithuanian malaysian mexican moldovan mongolian moroccan nepalese nepali nigerian norwegian pakistani palestinian peruvian polish portuguese
    romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zimbabwean
    african lankan rican zealander aussie maltese maori māori tamil punjabi bengali gujarati yoruba igbo hausa zulu xhosa kikuyu rohingya uyghur chechen sinti romni sámi inuit mapuche quechua
    gambian liberian ivorian malian zambian malawian namibian angolan mozambican burundian mauritian trinidadian guyanese paraguayan nicaraguan salvadoran panamanian dominican burmese laotian qatari emirati kyrgyz tajik macedonian montenegrin kosovan
    estadounidense estadunidense statunitense zuid-afrikaanse eritrese syriansk syrianska finländsk finländska
    afghane albaner amerikaner amerikanerin argentinier australier belgier belgierin brasilianer brasilianerin brite britin bulgare chilene chinese chinesin däne dänin deutscher deutsche engländer engländerin finne finnin franzose französin grieche griechin
    inder inderin ire iraner iraker italiener italienerin japaner japanerin kanadier koreaner kroate kroatin marokkaner mexikaner niederländer niederländerin norweger norwegerin österreicher österreicherin pole polin portugiese portugiesin rumäne rumänin russe russin
    schwede schwedin schweizer schweizerin serbe serbin slowake spanier spanierin syrer syrerin tscheche tschechin türke türkin ukrainer ukrainerin ungar ungarin vietnamese deutsch französisch italienisch polnisch spanisch türkisch österreichisch schweizerisch niederländisch schwedisch
    allemand allemande américain américaine anglais anglaise algérien algérienne belge brésilien brésilienne britannique canadien canadienne chinois chinoise espagnol espagnole français française grec grecque italien italienne japonais japonaise
    marocain marocaine néerlandais néerlandaise polonais polonaise portugais portugaise roumain roumaine russe sénégalais sénégalaise suédois suédoise suisse syrien syrienne tunisien tunisienne turc turque ukrainien ukrainienne vietnamien
    alemán alemana americano americana argentino argentina boliviano boliviana brasileño brasileña británico británica chileno chilena chino china colombiano colombiana cubano cubana ecuatoriano ecuatoriana español española francés francesa griego griega
    holandés inglés inglesa italiano italiana japonés marroquí mexicano mexicana neerlandés peruano peruana polaco polaca portugués portuguesa rumano rumana ruso rusa sirio siria sueco sueca suizo suiza turco turca ucraniano ucraniana uruguayo venezolano venezolana
    alemão alemã angolano angolana brasileiro brasileira chinês espanhol espanhola francês inglês japonês moçambicano português polonês romeno russo sueco suíço
    tedesco tedesca cinese francese giapponese greco inglese marocchino marocchina olandese polacco polacca portoghese rumeno rumena russo russa siriano spagnolo spagnola svedese svizzero svizzera tunisino turco ucraino ucraina albanese brasiliano brasiliana peruviano
    amerikaan amerikaanse belg belgische brit chinees duits duitse duitser engelsman frans franse fransman fransen griek ier italiaan italiaanse marokkaan marokkaanse nederlander nederlandse pool poolse portugees roemeen rus russisch spaanse spanjaard surinamer syriër turk turkse zweed zweedse
    finlandssvensk finlandssvenska sverigefinsk amerikan amerikansk brittisk dansk dansken finländare finsk fransk fransman grekisk holländsk iransk italiensk kinesisk norsk norrman polsk rysk schweizisk somalisk spansk svensk svenska syrisk tysk tyska turkisk ukrainsk
    amerykanin amerykanka anglik angielka białorusin brytyjczyk chińczyk czech francuz francuzka grek hiszpan hiszpanka holender niemiec niemka polak polka polskie polski portugalczyk rosjanin rosjanka rumun szwed szwajcar turek ukrainiec ukrainka węgier włoch włoszka niemieckie niemiecka ukraińskie ukraińska`),
  ),
];

/** Religions and their people. */
export const RELIGIONS: readonly string[] = [
  ...new Set(
    words(`
    wiccan muslim muslima christian catholic protestant evangelical lutheran baptist methodist anglican presbyterian mormon orthodox jewish jew hindu buddhist sikh atheist agnostic sunni shia shiite quaker jain bahai
    moslem christ christin katholisch katholik katholikin evangelisch protestantin jüdisch jude jüdin muslimisch hinduistisch buddhistisch buddhist buddhistin atheist atheistin konfessionslos orthodox
    musulman musulmane chrétien chrétienne catholique protestante juif juive bouddhiste hindoue athée orthodoxe
    musulmán musulmana cristiano cristiana católico católica judío judía budista ateo atea protestante evangélico evangélica
    muçulmano muçulmana cristão cristã judeu judia ateu ateia
    musulmano cattolico cattolica ebreo ebrea buddista induista ortodosso
    moslim christen christelijk katholiek protestants joods jood boeddhist hindoe atheïst gereformeerd
    muslimsk kristen katolik katolsk judisk jude buddhist ateist
    muzułmanin muzułmanka chrześcijanin chrześcijanka katolik katoliczka protestant żyd żydówka buddysta ateista ateistka
    muslims christians catholics protestants lutherans baptists methodists anglicans mormons jews hindus buddhists sikhs atheists
    moslems muslime christen katholiken protestanten juden buddhisten atheisten
    musulmans musulmanes chrétiens chrétiennes catholiques protestants juifs juives bouddhistes hindous athées orthodoxes
    musulmanes cristianos cristianas católicos católicas judíos judías budistas ateos ateas protestantes evangélicos evangélicas ortodoxos
    muçulmanos muçulmanas cristãos cristãs judeus judias ateus
    musulmani musulmane cristiani cristiane cattolici cattoliche ebrei buddisti atei ortodossi protestanti evangelici
    moslims katholieken protestanten joden boeddhisten hindoes atheïsten
    muslimer kristna katoliker judar buddhister ateister
    muzułmanie chrześcijanie katolicy protestanci żydzi buddyści ateiści
    aleviten jesiden druze maronite coptic yazidi rastafarian pagan rzymskokatolickie`),
  ),
];

/** Parties and political camps by which people call themselves. */
export const POLITICS: readonly string[] = [
  ...new Set(
    words(`
    democrat republican libertarian socialist communist conservative liberal marxist anarchist trotskyist tory labour trade-unionist
    sozialdemokrat sozialdemokratin christdemokrat kommunist kommunistin sozialist sozialistin liberaler konservativer grüner
    socialiste communiste libéral gaulliste écologiste macroniste
    monárquico monárquica monarquista monárquicos socialista comunista conservador liberal peronista republicano demócrata anarquista
    petista bolsonarista democristiano leghista comunista
    socialist liberaal communist sociaaldemocraat moderat socialdemokrat vänsterpartist kristdemokrat
    socjalista komunista liberał konserwatysta socjaldemokrata`),
  ),
];
