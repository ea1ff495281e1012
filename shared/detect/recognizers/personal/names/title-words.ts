import { anyCaseOf, anyOf, words } from '../vocabulary.ts';

/** Forms of address that may be written small, in nine languages and where English is spoken. */
const EITHER_CASE = words(
  `mr mrs dr prof professor professora profesor profesora professoressa herr herrn hr hrn frau fräulein doktor
  monsieur madame mademoiselle mme mlle docteur señor señora señorita sr sra srta dra doña dña don doctor doctora
  senhor senhora dona seu doutor doutora signor signora signorina sig sigra dottor dottoressa
  meneer mevrouw dhr mevr mw fru fröken pan pana panu panem panie pani panią mgr mdm mnr alhaji alhaja hajia mallam barrister dokter`,
);
/** Those that are other words when small. */
const CAPITAL_ONLY = words(
  `Ms Mx Miss Sir Madam M. Maître Me. D. Dra. Dott Dottore Ing. Avv Heer Pr Lady Lord
  Rev Revd Rabbi Rabbiner Imam Pfarrer Pastor Padre Pater Frei Capt Sgt Lt Cpl Cllr Engr Barr. Shri Smt Encik Puan Datuk Mev
  Fr. Frl. Mag. OA OÄ PHK PHM POK POM KHK Col. Gen. Maj. Cap. Ten. Cel. Tte. Gral. Cnel. Mar. Brig. Deaconess Deacon Atty. Datin Ustaz Ustazah Kyrkoherde Överläkare Eng. Enga. Lic. Lcda. Lcdo. Licda.
  Mtro. Mtra. Pbro. Arq. Abg. Pe. Suor Juf Meester`,
);
/** Abbreviations that are other words without their dot. */
const DOTTED = words(
  'avv ing geom rag arch dott engr lek mec adw asp kom podkom nadkom sierż ks bp abp lic arq pe eng drs ds rev',
);
/** Of two words, or with a dot inside. */
const LONGER = [
  'p\\.',
  'r\\.[ ]?pr\\.',
  '(?:st|mł)\\.[ ]?(?:asp|sierż|kpr)\\.',
  '[Pp]rof(?:a\\.|\\.[ªa])',
  'D\\.?ª',
  'Dipl\\.-Ing\\.',
  'Univ\\.-Prof\\.',
  'Mar\\.[ ]Ca\\.',
  'Sra?\\.[ ]D(?:\\.ª?|ª\\.?|ña\\.)',
  '[Pp]rof\\.[ ]dr(?=[ ]hab)',
].join('|');
const FEMALE = '(?:\\.(?:(?:ra|ssa|na|sa)(?!\\p{L})\\.?)?)?';
/** What goes on: "Prof. Dr. med.", "lek. dent.", "Sig. avv.". */
const ACADEMIC =
  '(?:[ ](?:[Dd]r|DR|[Pp]rof|PROF|med|n|[Ii]ng|Dipl|rer|nat|phil|jur|h\\.c|habil|inż|hab|mgr|dent|lek|mec|[Mm]ag|Lic|Eng|[Aa]vv|[Aa]rch|Fr|kan|szt|Col)\\.(?:-Ing\\.)?){0,4}';
/** "Herr Doktor", "Panie Dyrektorze": the office behind the form of address. */
const OFFICE =
  '(?:[ ](?:Doktor|DOKTOR|Professor|PROFESSOR|Kolleg(?:e|in)|KOLLEG(?:E|IN)|Dr|Prof|(?:Pfarrer|Direktor|Bürgermeister)(?:in)?|Hofrat|(?<=[Pp]an(?:a|u|em|ie|i|ią)?[ ])(?:[Dd]oktor(?:a|ze)?|[Pp]rofesor(?:a|ze)?|[Mm]ecenas(?:a|ie)?|[Dd]yrektor(?:a|ze)?|[Kk]ierowni(?:k|ka|ku|czka|czko)|[Rr]edaktor(?:ze)?|[Pp]rezes(?:ie)?|inżynier|[Ss]ędzi[ao]))(?!\\p{L}))?';

/** "Nossa Senhora da Saúde", "Nuestra Señora del Pilar": churches and hospitals, told apart before anything else is asked. */
const OUR_LADY = '(?<!(?:[Nn]ossa|NOSSA|[Nn]uestra|NUESTRA)[ ])';

/** Regular-expression source of a form of address as it stands before a name. */
export const TITLE = `${OUR_LADY}(?:${LONGER}|${anyCaseOf(DOTTED)}\\.(?:(?:ssa|ra)(?!\\p{L})\\.?)?|(?:${anyCaseOf(EITHER_CASE)}|${anyOf(
  [...CAPITAL_ONLY, ...CAPITAL_ONLY.map((word) => word.toUpperCase())],
)})${FEMALE})${ACADEMIC}${OFFICE}`;

/** Each form of address in small letters and without its dots: what is one before a name that somebody else found. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set([
  ...[...EITHER_CASE, ...DOTTED].flatMap((word) => [word, `${word}ra`, `${word}ssa`]),
  ...CAPITAL_ONLY.map((word) => word.replaceAll('.', '').toLowerCase()),
  ...words(
    'państwo państwa państwu dyrektorze kierowniczko kierowniku mecenasie profesorze doktorze prezesie redaktorze ra rain pd prim stb rpr profª profa adv adj cdt sgto insp pharm hon gospodin gospođa gospođo ca st mł dent med hab habil inż kan kpt por ppor mjr płk plut chor',
  ),
]);

/** Offices that are forms of address in capital letters right before a name: "Chief Adebayo", "Notaris Hoekstra". */
export const OFFICES: ReadonlySet<string> = new Set(
  words(
    `chief justice judge magistrate bishop archbishop archdeacon elder evangelist apostle canon vicar cardinal father officer constable detective inspector superintendent sergeant corporal lieutenant
    captain major colonel commander general admiral councillor mayor governor senator minister president nurse matron attorney dame baroness baron prince princess sheriff sheikh maulana pandit swami sri tansri dato tun tengku haji
    otunba oba nana tansri elhadj elhadji
    notar notarin bürgermeister bürgermeisterin hofrat oberarzt oberärztin chefarzt chefärztin primar richter richterin staatsanwalt staatsanwältin rechtsanwalt rechtsanwältin kommissar kommissarin hauptmann leutnant oberst
    pfarrerin pastorin bischof kaplan dekan diakon diakonin vikar vikarin stadtrat stadträtin direktor direktorin graf gräfin freiherr
    abbé père capitaine commandant général adjudant brigadier sergent commissaire juge président présidente veuve hadja pasteur docteure professeure
    fray sor ingeniero ingeniera licenciado licenciada arquitecto arquitecta abogado abogada comisario capitán coronel teniente sargento cabo comandante juez jueza fiscal alcalde alcaldesa concejal obispo monseñor notario
    engenheiro engenheira arquiteto arquiteta capitão delegado delegada juiz juíza desembargador vereador vereadora prefeito prefeita deputado deputada bispo irmã pastora
    maresciallo brigadiere capitano colonnello ispettore commissario onorevole ingegnere avvocato avvocata avvocatessa architetto geometra ragioniere professore notaio monsignor vescovo giudice sindaco
    notaris zuster broeder pastoor dominee kapelaan burgemeester wethouder rechter kapitein kolonel majoor luitenant generaal advocaat jonkheer juffrouw mejuffrouw
    prost biskop kapten överste löjtnant kommissarie advokat domare rektor docent
    ksiądz biskup kapitan pułkownik porucznik sierżant aspirant komisarz generał inżynier mecenas adwokat notariusz sędzia prokurator dyrektor burmistrz wójt prezes`,
  ),
);
/** The same abbreviated, with a capital and a dot or not. */
export const SHORT_OFFICES: ReadonlySet<string> = new Set(
  words(
    'bro sis ddr supt abog psic enf enfa engº engª arqª arqº profº det on sen gov pres comm cav cmdr pte jhr mons maga mej',
  ),
);
/** Of these small that are not another word. */
export const SMALL_OFFICES: ReadonlySet<string> = new Set(
  words(
    'notaris notariusz adwokat ksiądz sędzia mecenas docent ir ' +
      'licenciado licenciada comisario comisaria sargento cabo capitán coronel teniente ingeniero juez jueza fray monseñor ' +
      'maresciallo brigadiere ispettore commissario avvocato avvocata avvocatessa ingegnere geometra ragioniere architetto notaio onorevole monsignor ' +
      'engenheiro engenheira arquiteto arquiteta delegado delegada juiz juíza vereador vereadora deputado deputada ' +
      'commissaire adjudant brigadier abbé inspektör kommissarie advokat rektor komisarz aspirant dominee pastoor wethouder',
  ),
);

/** The words a form of address begins with. */
export const TITLE_BEGINNINGS: readonly string[] = [
  ...new Set([
    ...EITHER_CASE,
    ...DOTTED,
    ...CAPITAL_ONLY.map((word) => word.replace(/\..*$/, '').toLowerCase()),
    ...words('p r st mł profa dª d dipl univ mar'),
  ]),
];
