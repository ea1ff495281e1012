/**
 * Words that begin with a capital beside a name, or stand where a name is expected, and are none:
 * forms of address, roles, days and months, sentence beginnings, function words, values of code.
 */
export const NO_NAME: ReadonlySet<string> = new Set(
  `errors fonts a an the and or but not no yes if is am are was were be been being do does did have has had will would can could shall should may might must
  i you he she it we they me him her us them my your his its our their mine this that these those here there where when who what which why how
  in on at to of for from by with as about into over after before since until than then so because while just also only very too really still again
  please thank thanks thx cheers best kind regards sincerely hello hi hey dear good morning afternoon evening night welcome sorry congratulations happy
  sir madam madame sirs mr mrs ms miss dr prof lady lord mdm mnr alhaji alhaja hajia mallam engr barr revd hrn frl dhr mevr mme mlle avv geom dott congo account administrative becomes daily resume day servicio serviço unidad centro departamento avda calle resources identity soldiers brothers request order ticket invoice meeting project update regarding re fw fwd subject kram bises abrazo abrazos beijos bacio baci uściski liefs groetjes clinique istituto officine casa grupo banco empresa clínica farmacia studio scuola école lycée colegio escola instituto cabinet boulangerie garage société groupe bäckerei praxis stadtwerke klinik kanzlei basisschool ziekenhuis plaza paseo avenida carretera camino ronda travesía ctra rua praça travessa rue boulevard straße strasse platz straat gatan ulica piazza viale corso hospital apartado postfach computer spec hotel studios studio restaurant dental clinic hospital school festival road avenue judges share ladies gentlemen team all everyone everybody folks guys friends friend colleagues colleague customer customers client user users member
  support service services sales admin administrator hiring manager recruiter committee department office editor editors author authors staff student students
  parents teacher doctor doctors professor hr it reader readers subscriber valued whom concern friendly neighbour neighbor landlord community world universe america
  engineer developer director president chairman ceo cto cfo vp senior junior software designer analyst consultant assistant lead head chief officer
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday
  christmas easter internet email e-mail mail phone tel telephone mobile fax address date age sex gender city country state zip street number id
  siri alexa google chatgpt gpt claude copilot gemini cortana bard bing openai assistant bot ai llama pepper
  live lives need needs want wants work works like think know got get let tell ask help please see feel looking going trying working writing calling having getting coming doing sure glad sorry afraid interested new fine ok okay happy done ready
  born aged based living located called named known unknown none null undefined true false string number boolean object any void var let const function return
  str int char varchar text value values name names type data file list array required optional default example sample test none nil this self props state req res
  faker model models field fields form input label key keys first last full middle given family surname username lastname firstname fullname import export new class
  your_name yourname tbd todo n/a na anonymous confidential private hidden redacted person iban bic swift pesel nip bsn nif cpf dni geb née ved oraz synowie synami dziećmi kleiner kleine kleinen großer größte kleinste oberärztin oberarzt chefarzt chefärztin facharzt fachärztin hausarzt hausärztin assistenzarzt
  und oder aber nicht ist bin sind war ich du er sie es wir ihr mein meine dein sein ihre unser der die das den dem des ein eine einen einem einer mit von zu zum zur im am an auf aus
  bei für nach über unter vor wie was wer wo wann warum hier da dort heute morgen gestern bitte danke liebe grüße gruß viele herzliche freundlichen damen herren herr frau kollegen
  kollegin kollege alle zusammen kunde kunden kundin team leute freunde nachbarn eltern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli
  oktober dezember geboren aus habe hat haben möchte würde kann
  et ou mais pas ne est suis sommes je tu il elle nous vous ils elles mon ma mes ton sa ses notre votre un une des dans sur avec sans pour par chez qui que quoi où quand
  bonjour merci cordialement salutations madame monsieur mesdames messieurs tous toutes équipe client cliente ai habite lundi mardi mercredi jeudi vendredi samedi dimanche
  y o pero no es soy está estoy yo tú él ella nosotros mi tu su un una unos los las en con sin para por que quien donde cuando como hola gracias saludos señor señora señores todos
  equipo cliente estimado estimada vivo tengo lunes martes miércoles jueves viernes sábado domingo
  e ou mas não é sou está eu ele ela nós meu minha seu sua um uma os as em com sem para por que quem onde olá obrigado obrigada senhor senhora senhores todos todas equipa equipe moro tenho
  segunda terça quarta quinta sexta
  ed o ma non è sono io lui lei noi mio mia suo sua un uno gli i le con senza per che chi dove quando ciao grazie signore signora signori tutti abito ho lunedì martedì mercoledì giovedì venerdì sabato domenica
  en of maar niet is ben ik jij hij zij wij mijn jouw zijn haar ons onze een het met zonder voor door wie waar wanneer hallo dank groeten heer mevrouw allemaal collega woon heb
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  och eller men inte är jag han hon vi ni min mitt din sin vår en ett med utan för av vem var när hej tack hälsningar alla bor har måndag tisdag onsdag torsdag fredag lördag söndag
  i lub ale nie jest jestem ja ty on ona my wy mój moja twój jego jej nasz z bez dla przez kto gdzie kiedy cześć dzień dobry dziękuję pozdrawiam pan panie panem pani państwo dyrektorze kierowniczko kierowniku mecenasie profesorze doktorze prezesie redaktorze juez jueza directrice wszyscy mam mieszkam
  poniedziałek wtorek środa czwartek piątek sobota niedziela`
    .trim()
    .split(/\s+/),
);
