/**
 * First names that are less frequent, or frequent beyond the nine languages; none that is a common word of one
 * of the nine. Accents as their owners write them.
 */
export const MORE_GIVEN_NAMES = `
märta kaisa raffi paqui loli nacho pepi chico toninho beppe
aafke aagje aaltje aarav aarti aase abbondio abdallah abdelkader abdirahman abdullah abdulrahman abebe abel abelardo abena abílio abramo adalbert adalberto adalgisa adela
adelaida adelajda adèle adelheid adélia adelina adeline adelmo ademar ademaro ademir aderbal adil adília aditya admilson adnan adolf adolfo adriaan adriano adrien
adrienne afia afonsina agapito agathe agaton agda aggeliki agnese agneta agnete agostina águeda ahmad ahmet aïcha aída aidan aimée aimone ainara aino airton aïssatou
aitana aitziber aizkoa ajay akash akemi akiko akin akosua aksel akshay akua alaa alana albane alberico albertina albertine albina albino albrecht alceste alcide alcides
alda aldina aldobrando aldona aldric alec aleida aleix alejo aleksandar aleksander aleksandr aleksei aleksi alena alenka alessia alessio alexandra alexandre alexandros
alexia alfhild alfio alfons alfonsina alfreda alfredo alhassan alicia alida alina aliona aliou alison alistair aliyu alizée allan almudena alois alonso alphonse altea
alvar alve alvin alvise alwin alwina alyssa alzira amadeu amadeus amadeusz amador amadou amaia amalia amancio amaury amaya ambrogio ambroise ambrosio amedeo américo
amerigo amilcare aminta amir amleto amna amparo amrita anabel anabela anacleto anaëlle anaïs anamaria ananda ananya anastasio anastasios anastazja anatol anatolij anatoly
anca andrás andreea andreia andreina andrej andriy andżelika anette angelica angeliki angelina angélique angiolina angus ania aniceto aniela anikó anisa anísio annabel
annabella annabelle annalisa annamaria annarita annbritt annebeth annegret anneli annelie annelise anneloes annelore annemiek annet annette annibale annick anniken
anouschka anselme ansgar ansje antigoni antimo antoni antonie antonina antonino antonis antun anwar anxo aparna apolinário apollonia apolonia apoloniusz apostolos
aquilino arabella araceli arantxa arantza arcangelo archibald arend ariaan ariane arianna ariel ariele arif arild aristide aristides arkadiusz arleta arlete arlindo
armand armanda armelle arménio armin armindo arnaldo arnau arnav arne arnold aroldo aron árpád arrigo arsène arsenio arseny artem artemio artyom arvid asami asbjørn asger
åshild ashish ashleigh ashwin asier aslaug asma assane assia assunta astolfo astri athanasios attila attilio aubrey aude audra audun august augusta auguste augustine
augusto augustus auke aurel aurélia auréliane ausilia avelino axelle aya ayaan ayaka aymeric ayodele ayoub ayrton ayumi azadeh aziz azucena azzurra babajide babak babette
babila bahram bailey bakary balázs balbina baldassarre baldo baltasar baltazar balthasar barbro barend barnaba barnabas barnabé barry bartek bartholomeus bartholomew
bartolomé bartolomeo bashir basia basilio bassam bastian battista baudilio baudouin bauke bazyli beatrix beatrycze begoña behnaz belén belinda bence benedetta benedetto
bénédicte benedikt benedykt benedykta beniamin beniamino benita benito benno benny benvenuto bérangère berber berenguer bérénice berenika berit bernabé bernadet bernadeta
bernadete bernadett bernadette bernarda bernardete bernardetta bernardina bernardino bernardo bernardus bernice bernt berta bertha berthe berthold bertille bertram
bertrand bertus bethan bethany betsie bettan bhavna biagio bianca binh binta bisi bjarne bjørg blai blaise blake blanche blandine błażej bodil bodo boel bogdana boglárka
bogna bogumił bogusława bohdan bojan bolesław bonaventura bonifacio bonifacy bonnie børge borghild borja börje borys boubacar boudewijn bouke boyan boyd bożenna brady
brage brais brajan brando branislav branko brecht brechtje bregje brendan breno briac brice bridget brígida brit britta brody broer bronisław bronwen bronwyn brunella
brunello brunhilde bruni brunon brygida bryony bukola bülent burcu burghard caetano caique caitlin calixto callum calogera calogero calum camelia cameron camiel camillo
camilo candace carice carin carina carl carlijn carlota carlotta carly carmel carmelina carmelo carminda carmine carola carolien carrie carsten casandra casey casimir
casimiro casper cassandra cassandre cássia cassiano cassie cássio cătălin catello catharina cathrine cato catriona cauã cayetana cayetano cecil cecilia cecilie cecilio
cecily cecylia célestin celestino celestyna célian célio celso cemal cesare cesária césarine cesira cezary chabela chaewon chandra charalampos charlène charline charlotta
chelsey chenxi chetan chiamaka chiarina chidi chiel chihiro chika chinedu chinonso chinwe christel christelle christer christiaan christiane christianne christie christof
christoph christos christy chukwuemeka chus ciara cícero cidália cihan cillian cinira cintia ciprian cipriano ciriaco claes clare clarice clarissa clarisse claudette
claudine claudiu cleide cleiton clélia clemência clementina cleusa clint clive clotilde clóvis coba coen coenraad colette coline colleen collin colombe concettina
conchita connie conny conor conrado constança constance constantin constantino constanze coosje coraline cordélia corey corina corinna cornel corrado corrie cosimo cosma
cosmin costantino costanza costel courtney covadonga craig cremilde crescenzo cressida crisanto crispijn crispín crispino cristiana cristiano cristóbal cristóvão
crocefissa csaba csilla curtis cyprian cyprien cyrielle cyril cyrille cyryl dacian daeun daga dagmar dagna dagny daichi daisuke dalia dalva damiano damião damilola
damroka danek danilo danique dante danusia dănuț daouda daphne darcy daria dariush darko darlene darragh darrell darren darryl davi davida davina davy dayane declan deepa
deepika deirdre deise dejan delfim delfina delia delilah delphin demetrio demi denilson denis denisa deodato deolinda desideria desiderio desislava desmond despina detlef
detlev devika dewi dexter dezső diarmuid diede diethelm dietlinde dietmar dietrich dieuwertje dilma dimas dimitra dimitri dinah dineke dinesh dinis dino diodato dionigi
dionisia dionisio dionne dionysis disa djalma djamel djibril djoeke dobromir dobrosława domicela domingas domingo dominic dominika domitila domitille donald donat donata
donato donghyun donizete donovan doortje dora dorian doriana doriano dorin dorina dorit dorotea doroteia dorothea dorothee dorothy dorte dorthe douwe dragan dragica
dragoș duco duncan durval dušan dušica dustin dwight dymitr eamon ebbe ebe ebele ebru eckart eckhard edda edelmira edelmiro edeltraut edgard edgardo edina edith edla
edmar edmilson edmond edmonde edmondo edmund edmundo edna ednaldo edoarda eduarda edvard edvin edwarda edwige edwina eefje eelco eelke eero eeva effie efigénia efisio
efosa efraim efraín efrén efthymia egbert egidio egle egon eigil eija eiji eike eileen eilidh einar eino eirik eirini eivind eivor ejnar ekaterini ekene eladio elbert
elda eléa eleanor eleftheria eléonore eleutério elfi elham eliana éliane elianne eliasz élida eliete eligio elina éline élio elisabet elisabete elisabetta elisângela
elisenda eliseo elísio eliška eliza ellemieke elli ellinor elliot elliott ellis elly elmer elna eloá elodia elof éloi eloísa eloy elpidio elsie elske elspeth elsy elton
elvin elvio elvire elwira elza elżunia ema emanuel emelie émeline emerenciana emese emiel emiko emila emilia emiliana emiliano emmanuel emmanuelle emmett emmi emmy emyr
encarna endre engbert engla enguerrand enid ennio enno enora enrica enriqueta ensio enzo epifanio erasmo erazm erdem erhan erhard eriberto erica erich erin erkan erland
erlend ermanno ermelinda ermenegildo ermes erminia erminio erna ernani ernest ernesta ernestina ernestine ersin erwan erwann erwin eryk erzsébet esin eskil esme esmée
espedito espen esra eşref estefanía estela estelle ester estera estêvão eszter etelvina ethel étiennette ettore euan eudaldo eudes eufemia eugen eugenia eugenio eugeniusz
eulalia eulalie eulogio eunice eunji euplio eurico eustachy eustaquio euzebiusz evald evan evandro evangelia evangelina evangeline evangelos evaristo ève evelien evelina
eveline evelyne everaldo everdien everett evgenia evgeny evi evy ewald ewan ewaryst ezio fabia fabiana fabiano fabien fabienne fabiola fabrícia fabrício fabrizia fabrizio
facundo fadila fahad faisal faiza famke fanny farah farhan farid farida farouk faruk fatih fatiha fatimata fatoumata fausta faustine faustino faustyn faustyna fay fedele
fedir fedor fedora feike felicia feliciano félicie félicien felicita felicitas felicity felicja felicyta feliks felisberto femi ferdinand ferdinando ferdynand ferenc
fergus fernand fernande fernão ferran ferruccio feyza ffion fidel fieke fien fijke filiberto filipina filippa filomena finja fiorella fiorenza fiorenzo firmina firmino
firoz flaminia flávia flavie flavien flávio flemming floortje flora florbela florencio florentin florentina florentino florentyna floriana floriano florica florin
florinda florine floyd folake folasade folke foppe fosca fotini fotis francesc francette francine francis franciszek franciszka françoise fransje fraser fred freda
frederica frederico frederieke frédérique fredrika freek frej fridolin friedemann friederike friedhelm fritiof frits fritzi frode froilán frouke fructuoso fryderyk
fuencisla fulgencio fulgenzio fulvia fulvio fumiko fumio funke funmilayo furio gabi gabin gabino gabriella gabrielle gaëtan gaëtane galdino galfryd galina gamze ganesh
garance gareth garrett gaspar gaspare gaston gastone gaurav gauthier gavin gavino gaweł geanne gebhard gédéon geert geertje geertruida geeta geir gellért gelsomina
geltrude genaro genival gennady gennara genoveffa genoveva geoff georges georgeta georgette georgi georgia georgiana georgina geovana geraldine geraldo géraud gerben
gerbrand gerd gereon gergely gergő gerlinde gerlof germaine germana germund gero geronimo gertraud gertruda gertrude gertrudes gertrudis gervais gervasio gerwin gesa
gesine gesualda gesualdo getúlio ghada gheorghiță giacinta giacinto giacobbe giada giancarlo giandomenico gianfilippo gianfranco giang gianmaria gianna giannina giannis
gianpaolo gianpiero gideon gigliola gijsbert gilbert gilberte gilda gildas gillian gillis gilmar gina ginés ginetta ginette ginny gino gioacchino gioele giordana giordano
giosuè giovana girish girolamo giselda gisèle giselher gisella giselle gislaine gitta gitte giuditta giuliana giuliano giulietta giustina giustino gizela gizella gladys
glauco glenda glynis gniewko godofredo goffredo gökhan gonny gontran gopal gordana gordon gosia götaldo gottfrid gottlieb govert graciano graciete gracja gracjan graeme
graziana graziano graziela grażka greetje greger grégoire gregor gregoria gregorio gretchen gretel grethe grietje griselda grześ gualtiero gudbrand gudmund guendalina
guénolé guerino guerrino guewen guglielma guglielmo guido guilhem guillem guillermina guiomar gülay gullan gülsen gunborg gunde gundula gunhild gunnel gunther gunvor
guoliang guri gurvan gustaf gustave gustaw guus gwen gwenaël gwenaëlle gwenda gwendal gwendolyn gwladys gwyneth gyöngyi györgy gyula habib habiba hadiza hadrien haeun
hafsa haidar hajnalka halil halima halime halszka halvard halvor halyna hamid hamish hampus hamza hanan hania hanka hannele hannes hanno hannu haoran haoyu harald harish
harmen harmke haroon harpreet harri harriet harrison harro haruka haruki haruna harvey hassane hasso hatice haydée hayley hedda hedvig hedwig hege heidemarie heikki heiko
hein heiner heinrich heitor heleen heleentje helge heli heliodor heliodoro helma helmer heloísa hendrickje hendrikus henna henning henrietta henriette henrike henriqueta
henryka hercília herculano herdis heriberto herman hermann hermenegildo hermien hermina hermine herminia herminio herta hertha hervé hester hetty hicham hichem hideki
hideo hielke hieronim higor hilaire hilario hilary hilda hildebrando hilding hilletje hillevi hilma hiltrud hina hinata hinrich hipolit hipólito hiroki hiroko hisako
hitesh hjalmar hoang homero hongmei honoka honorata honorato honória honorine honorio horacio horacy horia hortense hortensia hortensja howard howell hristina hryhoriy
hubertus huda hugh hugon hugues huguette huib hülya humberta humphrey huong hüseyin huyen hyejin hyunwoo iacopo iago ianca ianthe iara ibai ibolya ibon ibrahima ichiro
idalgo idalia idalina idoia idris idriss idzi ieda ietje ifeanyi ifeoma iga ignacia ignacy ignazio ihor iida ikram ilario ilda ildefons ildefonso ileana ilenia ilhan
ílidio ilja ilka ilker ilkka ilmari ilona ilya imane imanol imelda imke immanuel imogen imran imre inácio iñaki inaya indalecio indira inez ingalill ingeborg ingeborga
ingegärd ingegerd ingela ingelore ingolf ingunn ingvar inkeri inna innocenzo ioan ioanna ioannis iolanda iole ione ionel ionela ionuț ippolita ippolito iqra iracema
iratxe irek irén ireneusz irenka irineu irini irma irmeli irmgard irmina irmtraud irving iryna isabela isacco isadora isaia isaías isak isatou isaura isaure iselin ishaan
ishbel ishita isidor isidora isidoro isidro isilda ismaël ismail isobel isolde isolina isotta issa issam ítalo itamar itsuki itxaso itziar iulia iulian iuliana iuri ivana
ivanka ivano ivar ivete ivett ivica ivo ivonne ivor iwo izaak izabel izabella izan izydor jaakko jaana jaantje jaapjan jabari jacco jacenty jacinta jacira jackie jacky
jacoba jacobo jacobus jacolien jacopo jacqui jaden jader jaehyun jafar jagdish jagna jair jairo jakubina jalal jameson jamie jamila janaína jandira janek janelle janette
jani janine janka janne janneke jannes jannetje jannicke jannie jános jans jantien jantje januário jaqueline jarema jarmo jarrod jaś jasmijn jaśmina jasna jaspreet jatin
jaume javad javi jayden jeanette jeanine jeanne jeannie jeannine jed jędrzej jelena jeltje jemima jenaro jenna jenneke jenni jenő jeppe jeremi jeremiah jeremías jeremiasz
jerker jermaine jeroentje jerónimo jesica jessika jessy jesualdo jette jiahao jianguo jianhua jihoon jihye jikke jildau jill jillian jimin jimmy jindřich jinyoung jisu
jits jiwon jiwoo joachim joaquina jobst jocelyn jochem jochen jodie joel joëlle joelma joep joffrey jola jolanthe jon jonasz jonatas joni jonna jonny joonas joonho
jordana jordane jordão jördis jörgen joris jorma jörn jorunn josefina josefine josep josephine josette josiane josias josine josselin jost jostein josu josué jouni jovan
jovana józefa józefina józia józsef juanita juçara jucélia judd judit judite judson judyta julek julen jules juliane julianna julianne juliano juliet julieta julika
julita julius juliusz junho júnia junichi junjie junko jurandir juriaan jurre jussi justina justine justus justyn justynian juvenal jyoti kaare kaarina kacperek kadiatou
kadir kaisa kaito kaja kajetan kajsa kalikst kalle kalliopi kálmán kamal kamala kaori kara karan kåre kareem karel karianne karina karine karla karlijn karol karoline
károly karsten kartik kasia kasjan katarina katell katelyn kateřina kateryna käthe kathy katinka katja katri katrina kauã kaveh kaylee kazik kazuki kazuko kazuya keesje
keila keira keiran keisuke kelsey kendra kendrick kenichi kennerth kennet kenny kenta kerem kerri kerry khadidja khadijah khaled khalil khanh khaoula khoa khrystyna kicki
kiera kieran kilian killian kimmo kira kiran kiril kirsi kiryl kishore kitti kiyoshi kjersti kjetil klaartje klas klaudiusz klazien klemens klementyna kleopatra klervi
knud knut kobus kofo koichi koldo konny konstancja konstantin konstantina konstantinos konstanty konstantyn konstanze koos koosje korbinian kordian kordula kornel
kornelia korneliusz kosma kostas krijn krishna kristen krister kristian kristijan kristin kristof kristofer kristoffer kristy kriszta krisztián krisztina krysia krystian
krystyn krzyś krzysiek ksawery ksenia kseniya kumiko kunal kunegunda kwabena kwaku kwiryn kyllikki kyoko kyösti kyra kyriakos kyungsoo lachlan ladislao ladislas laércio
laia laís lajos lalit lamberto lamia lamine landelino lara larisa larysa lasse latifa latisha laureano laurène laurens laurentino laurențiu lauri laurie laurien laurinda
lautaro lavínia lazare lázaro lazzaro leah léana leander leandra léandre léane leanne lech leda leea leena leendert leentje leigh leighton leire leland lelia lella lenita
lennox lenuța leocadia leokadia leona leonard leonarda leoncjusz leonel leonhard leonid leónidas leonilda leonilde leonoor leonora leontien léontine leonzio leopold
leopoldina leopoldo leroy lesław lesley leslie letitia letizia letycja levent levi lewis lexi lian liana liberata liberto licia lidewij lidia lidiane lidija liesbeth
lieselot lieselotte ligia lihua liisa lila lilian liliana liliane lilianna liling lillemor lilli lillian lilly lilou lina lindaura lindsay lindsey lionel lisandro lisanne
lisbet lisbeth liselott liselotte lisete lisette livia livio liviu liwia ljiljana lloyd lluc lluís lodewijk lodovico loek loes loida longin longina lorea lorella lorenz
lorenza loreta loretta loris lorna lorne lottie louane loubna louella louisette lourdes lourenço louwrens lovis lovisa lowell luan lubin ľubomír luboš luce lucero lucette
lucian lucienne lucília lucilla lucille lucimar lucina lucinda lucinéia lucio lucja lucjan lucjusz lucrecia lucrezia lucyna ludger ludivine ludomir ludovic ludovico
ludvig ludwik ludwika luella luigia luigina luise luitgard luiz luiza luizinho luka łukaszek luminița lut lutero luther lutz luzia luzja lydia lydie lyle lyna lynda
lyndon lynette lynn lysiane lyubov lyudmila maaike mabel macarena macario machteld maciek mackenzie madalena mădălina maddalena maddison madeleine madelief madhu mado
madzia maé maëla maëlys maëva maeve mafalda magali magda magdalini magdolna mahaut mahdi mahesh mahmoud mahmud mahmut maia maiara maicon maikel maisie maitane maite
maïwenn majid majvor makoto maksencjusz maksim maksym maksymilian malena malene małgosia malva malwina mamoru mamoun manal mandy manfredi manfredo manish manjit manlio
mannes manola manolis manolo manrico måns mansour manuela mara marc marceau marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcellino
marcial marciano marcjan marcjanna marcy mareike maren marga margarete margje margot margret margriet margrit marguerite marharyta mariam mariane marianne mariano maribel
maricarmen maricica maricruz mariella marielle marietta mariette marija marijana marijn marika mariko marilda marilena marilene marília mariluz marilza marinalva marinela
marinella marinetta marinette marinho marino marinus mariola mariolina marios marisa marisol marit marita maritza marius mariza marja marjan marjatta marjo marjolijn
marjon marjorie márk markku marko marla marleen marlena marlies marlis marloes marlon marlou marluce marsha marthe martial martin martinha martinho martino martirio
márton martyna martynian maruska marwa marwan maryann maryla marylène maryna maryse marysia maryvonne masahiro masako masato massimiliano massimina matej mateus mathéo
matheus mathias mathijs mathis mathurin matías matija matilda mats matthijs mátyás matylda maura maurane maurice mauricette maurin maurits mauro maurycy max maxim
maximino maxine maxwell maya mayara maymouna maysa mayumi mckenzie mechthild meena meera megumi mehdi mehtap meike meiling meindert meinhard meinolf mela melania melchior
melchiorre melchor melek mélina melinda melisa melitta melker melle mélodie meltem melvin menno menotti merete meriem merijn merja merle merlin merve mervi mervyn meryem
meryl metody micaela micha michaela michalina michalis michela michelangelo michelina micheline michiel michiko midori mieke miep mieszko miguelina miha mihaela mihail
mihăiță mihály miho miia mijin mikaela mikel miki mikkel mikko mikołaj mildred milena milica millicent millie milo milorad miloš miłosława milosz milou milton mimmi
mingming minh minji minjun minna minnie minoru minseo minsu mirabela mircea mireia mireille mirela mirella mirja miron miroslav miroslava mirosława mirta mirte mirthe
misaki miska mitchell mitsuko miyuki mladen moacir modest moez mohamad mohammad mohan moira moisés mollie mona monia monja morag morgan morgana morgane morris morten
mouna mounir mourad mukesh munir murad muriel murray mustapha mykola myla mylène myra myriam myrna myroslava myrthe nabila nadège nadezhda nadim nadiya nadja naël nahia
naiara naima nair najat nanda nandini nándor nanette nanne nans naoki naomi narciso narcyz naresh nargis nasrin nasser natacha nataliia natalija natalina nataliya natan
natascha natasza nathalia naveen navneet nawal nazaré nazareno nazaret nazario nazlı nebojša ned neele neeltje neide neilson neiva nel nela nele nélia nélio nell nelleke
nellie nelly nelma nemanja nereo nerina nerio nermin neslihan nesrine nettie nevaeh nevena neville nevin nevio ngoc nhung niamh nicanor nicklas nicky nicla niclas nico
nicodemo nicolaas nicolae nicolai nicolasa nicolau nicoleta nicolette nicolina nídia niek nienke nigella nihal nihat niilo niina nikhil nikita niko nikodem nikolaos
nikolas nikolaus nikolina nilay nilda nilesh nilgün nilson nilton nilza nina nino ninon nisha nisrine nitin nívea nives nizar nkechi nnamdi noa nobuko noémia nohan nolan
nolwenn noomi noora nora norah norberto noreen noriko notburga noud nunzia nunziata nunzio nuray nurcan nuri nynke oana obinna octavia octavian octávio odair oddvar odete
odetta odette odile odilon odo oege ofélia ogechi oier oihana oili okan oktawia oktawian ola olaf olalla olaus olavi olavo olegario oleksandr oleksandra oleksii olena
olgierd olha olimpia olimpiusz olinda olindo oline oliviero oliwer oliwier olle olli olov olumide oluwaseun olympe omaira omer omero omid ondina ondřej onni onno onofre
onofrio onufry onur ophelia ophélie orazio oreste orfeo orhan oriane orietta oriol örjan orla orlane oroitz orsola orsolina orsolya ortrud ortwin orville osamu osbert
osman osmar ossian ostap östen osvalda osvaldo oswald oswaldo otacílio otello otilia otilie otis ottavia ottavio ottilia ottilie ottone otylia oumar oumou outi ovidio
ovidiu øystein øyvind ożanna öznur paavo paco pacôme padma paige pál palmerino palmira palmiro panagiota panagiotis pancho pancrazio pankaj pankracy pansy pantaleo
pantaleone paolina paquita pär paraschiva paraskevi parisa parvati parveen parviz pascale pascalle pascoal pascual pasi pasqualina pasquina paterne patrice patricio
patrizio patrycjusz patsy patti pau paulette paulien paulino pavla pavlo pavlos peder peggy pehr pelagia pelayo pelin pellegrino penelopa penelope pentti pepe perceval
percy pericle pernille pérola perrine perry perttu pervin petar petrică petro petronela petronella petronila petronilla petros petru petteri petula phil philine philippa
phoebe phuong phyllis pia pien piera pierangelo pierfrancesco piergiorgio pierina piero pierrette pierrick pietje pinuccia piotrek pirjo pirkko piroska plácido placyd
plamen pleun plínio poliana polikarp polina polissena polly polyana porfirio poul prakash prakseda pramod pranav prasad praveen preben predrag prem priscilla priscille
pritam prokop prospero protazy prudencio prudenzio przemek przemko qasim quang quim quinn quint quinten quintín quintino quique quirino quitéria quitterie quynh rachael
rachele rachelle rachida rachna radames radek radha radka radomir radoslava radovan radzimir raed rafa rafaela rafiq raghav ragna ragnar ragnhild rahim rahma raija raili
raimonda raimondo raimund raimunda raissa rajan rajeev rajendra rajiv rajmund rajmunda rakesh raluca ramazan ramesh ramiro ramona randall randi randolph rania ranjit
raoul raphael raphaëlle rasha rashida rashmi rastislav rauf rayan rayane raymond raymonde rayssa răzvan rea rebeca rebecka rebeka rebekah rebekka redmer reece reem
reginald reginaldo régine régis reidar reidun reijo reiko reimund rein reinaldo reiner reinhold reinier reinout reint réjane réka rekha rembrandt remco remigio remigiusz
remus renan renaud renee renia renildo renske renzo reuben rex reynald rhett rhiannon rhoda rhona rhys riad rianne ricardina ricciarda rick rickard ricky rida ridvan
riekje rients rigoberto riikka riitta rik rikard rikke riley rina rinaldo rino rinske rinus risto ritu ritva robbert robertyna robson rocco roch rochelle roderick roderik
rodica rodney rodolfo rodolphe rodrigue roel roeland roelien roelof rogelio rogéria rogier rohit roine roksana roksolana roland rolande rolando romaric romário romeo
romeu romilda romina romuald romualdo romy ronaldo ronan ronda ronja ronnie ronny roosmarijn roque rosalba rosalía rosalie rosalina rosalind rosalinda rosamaría rosangela
rosanna rosanne rosaria rosaura roseanne roseli roselyne rosemarie rosemonde rosendo rosenilda roser rosetta roshni rosie rosilene rosina rosinha rosita ross rossana
rossano roswita rowan rowena roxana roxanne rozalia rozenn rubens rubí rubina rudi rüdiger rudolf rufin rufina rufino rufus ruggero ruixue rukhsana rukmini runar rupa
rupert ruperto ruslan ruslana rut rute ruthie ruud ruurd rycheza ryota saad saara sabah sabatino sabiha sabina sabino sabri sachiko sachin sadia sadie sadiq saeed safia
safiya sahil saida saija salah salete salim salima sally salman salomão salomé salomea salvadora salvatrice salwa samanta samara sameer sami samir samson samuli sanae
sándor sandro sanford sangeeta sangwoo sanja sanjana sanna santina santino santosh saoirse sarai sari sarina sarita šárka sasha satish satomi satoshi saturnin saturnino
saul saulo saverio savina savino savita scarlett scholastyka seamus sebald sebastiana sebastiano sebastião secondina seda seema segismundo ségolène segun sekou selçuk
selena selene selim selin selina selma semra semyon seniha senna seojun seoyeon sepp seppe seppo serafim serafín serafina serafino serap séraphin séraphine serdar sergi
sergia sergiusz sergiy serhat serhiy serkan servando servane seulgi severin severina séverine sevgi sevil sevim sewera seweryn seweryna seydou seyma shabnam shaheen
shahid shahin shahnaz shakira shane shankar sharad sharla shaun shauna sheila shelby sheldon shelley sheree sherman sherri sherry shigeru shilpa shinji shiori shirin
shivani shota shruti shufen sian sibel sibila sibilla sibylle siddharth siddiq sidney sidonie sidónio sidsel siebe siebren sieglinde siegmund siem sietske sigge
sigismondo sigmar sigmund sigolène sigrun sigurd siham sijmen silas silje silvana silvano silverio silvestro silvina silvino silvio silviu simão siméon simin simonetta
simran sina sinan sinead siobhan sirkka siro sirpa sissel sivert sixtine siyuan slavica sławek sławoj slimane slobodan sneha snežana sofiane sofie sofieke sofiia sofoklis
soile soizic solange solbritt solenn soline solomiya solvig sonali sonam sonnhild soojin sooyoung soraia soraya sorin sorina sotiris souad soufiane soumaya spencer spyros
stach stanislao stanislas stanislav stanley staszek stavros stavroula stef steffen steffi steinar stela stelios stella stellan stepan stephan stephany stewart stian stina
sture subin sudhir sueli süheyla sujata sujin süleyman sulisława sunhee sünje susann susanna sushil sushma suus suvi suzan suzana suzanne suzette svante svein svend
sverker sveva swantje swati światosław świętopełk świętosław sybil sybren sykstus sylvana sylve sylvette sylvia sylviane sylwester synne synnøve szabolcs szarlota
szczepan szczęsny szilárd szilvia tabea tabitha taciana tadashi tadek tadeo taehyung taha taher tahir tainara taís taiwo takahiro takeshi takuya talal talita tamara tamás
tamer tamsin tancredi taneli tanguy tania tanvi tanya tapani tapio taras tarcísio tarek tarja tarmo tasha tatiane tatjana tatsuya tazio tecla teemu tejas tekla telimena
tellervo temitope teodolinda teodora teodoro teodosio teodozja teofil teofila teófilo terence terenzio terese teresia teresina teresita tereza terje tero terrance terrell
terrence teruko tetiana tetsuya teunis thaddeus thales thalita thanasis thanos thao thea théau thekla thelma theodoor theodor theodora theodore theodoros theofanis
théophile therese theresia theun thibaud thibaut thierno thijmen thilo thirza thomai thure thuy thyra tiana tiberiu tibor tiemen tihomir tiina tijana tijmen tijn tillmann
tilly tilman tímea timéo timoteo timothé timothée timur tindra tingting tino tiphaine titia tito tizian tjarda tjark tjeerd tobiasz toivo tola tolga tolomeo tolu tomasa
tomé tomek tomislav tommasina tommi tommy tomoko tomoya toni tonia toninho tonino tonya toos torben tord torgny toribio torill torkil tormod torunn torvald tosca toshio
traian trang traude traudl traute travis tricia trina trine trinh trisha tristano troels trond trude trudy trung truusje trygve tsubasa tuan tudor tugdual tuija tullia
tullio tuncay tuomas tuomo turan turgut turi turid tuukka tuulikki tuva tuyet txema tygo tymek tymon tymoteusz tyn tyra tytus ubaldo ubbo uchenna udo uffe ufuk ugo ugochi
ulderico ulisses ulli ulrica ulrich ulrik ulrikke ulryk ulysse umar umberta ümit umut unisława urbano urho uriel urs usman uxía uyen vaggelis vahid väinö valdeci valdemar
valdir valdirene valentim valentin valentine valentyna valère valérian valeriana valériane valeriano valerio valeriu valeriy valéry valmir valquíria valter vanda vandana
vanderlei vanderson vânia vanja vanna vappu varun vasil vasilica vasiliki vasilis vasudha vasyl vaughn veaceslav veera veerle vegard veikko venancio venanzio venceslau
venera ventura verena verna vernon veronika vesa vesna vespasiano vianney vibeke vicência vicenta victoria victoriano victorien victorine vidal vidar vigdis viggo vijaya
vikas viktoria viktoriia vilgot vilhelm vilhelmina vilma vilmos vimal vinay vince vincenza vinh vinicio vinod vinzenz violaine violante violeta violette viorel viorica
virgil virgile virgílio virgínio virpi vishal vitalii vitaliy vito vittore vittoria vittorio vitus viveca vivek viveka vivian viviana viviane vivianne vivien vivienne
vlad vladislav vladislava vlastimil vojislav volkan volodymyr vsevolod vyacheslav wacława wafa wahid walburga waldir waldtraut walenty walentyna waleria walerian walery
walid wallace walther wandrille wanja warren wassim wasyl wawrzyniec weiwei wenceslao wendelien wendell wenjing wenzel wera weslley wessel wieke wieńczysław wiera wiert
wiesia wietske wijnand wiktoria wiktoryn wilbur wilco wilfred wilfredo wilfrid wilfried wilhelmine willa willard willian wilmer wincenty wincentyna winfried winifred
winnie winona winston wioleta wioletta wirginia wisse witold władek władysława włodzimierz wojtek wolfhard wolfram wonho woodrow wopke wubbo wytze xabier xaver xavière
xiaofeng xiaohong xiaoli xiaoming xiaoyan xinyi xiomara xiuying xoán xuan xulia xymena yacine yaël yago yahir yahya yaiza yakubu yakup yamila yana yanick yanira yanis
yann yannic yara yari yaroslav yaroslava yaşar yash yasmim yasmine yasuko yavuz yaw yde yeji yejin yelena yeray yésica yetunde yevgeny yevhen yfke yichen yifan yingying
ylenia ylva ymke yngvar yngve yngvild yoann yoel yogesh yohan yolande yoona yoran yoshiko yosuke younes youngmi youri yousef youssouf yuchen yuka yukiko yulia yuliia
yumeng yumiko yuna yunus yuriy yusra yusuke yuta yuto yuxuan yvan yvette yvon yvonne zacarías zaccaria zachariah zachariasz zacharie zack zahra zaid zaida zaira zakaria
zamfira zane żanna zbysława zbyszek zdravko zdzisława zeferino zefiryn zefiryna zeger zehra zeinab zelda zélie zelinda željko zelmira zenaide zenobia zenobiusz zenona
zéphyrin zerrin zeynab zhihao zhiwei ziad zihan zilda zineb zisis zita zixuan ziyi zlatko zohra zoja zoraida zorica zosia zsófia zsolt zsuzsa zsuzsanna zuhal zuleika
zulema zulfiqar zulmira zuza zuzia zygfryd zygmunt zyta żywia
`;
