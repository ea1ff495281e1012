import { WordSet } from '../../../../engine/word-set.ts';
import { words } from '../../vocabulary.ts';

/** What people are to each other, do, and are together, in nine languages: beside it an adjective is said of them. */
export const PEOPLE = new WordSet(
  words(`
  family families wife husband mother father mum mom dad parents grandparents grandmother grandfather grandma grandpa brother sister son daughter aunt uncle cousin in-laws partner girlfriend boyfriend fiancé fiancée spouse
  neighbour neighbor colleague coworker boss employee worker tenant landlord lodger flatmate roommate nanny nurse carer student pupil patient client friend guest man woman men women guy lady boy girl child children kids couple people person
  citizen citizens national nationals immigrant immigrants refugee refugees migrant migrants expat asylum passport nationality descent origin origins ancestry heritage roots background upbringing community congregation parish choir youth minority faith minister priest believer convert voter
  familie ehefrau ehemann frau mann mutter vater eltern großeltern oma opa großmutter großvater bruder schwester sohn tochter tante onkel cousine schwiegereltern schwiegermutter schwiegervater partnerin freundin freund verlobte verlobter
  nachbar nachbarin nachbarn kollege kollegin chefin chef mitarbeiter mitarbeiterin mieter mieterin vermieter pflegerin pfleger schüler schülerin student studentin patientin kind kinder paar leute person staatsbürger staatsbürgerin staatsangehöriger staatsangehörige herkunft abstammung gemeinde kirchengemeinde gläubige pfarrer pfarrerin imam rabbiner glauben wurzeln minderheit pass reisepass
  famille femme mari épouse époux mère père parents grands-parents grand-mère grand-père frère sœur fils fille tante oncle cousin cousine beaux-parents belle-mère compagnon compagne fiancé fiancée
  voisin voisine voisins collègue patronne employé employée ouvrier locataire nounou infirmière infirmier élève étudiant étudiante patiente cliente ami amie homme enfants couple gens personne citoyen citoyenne ressortissant ressortissante réfugié réfugiée communauté paroisse chorale nationalité origine passeport minorité pasteur curé rabbin
  familia mujer marido esposa esposo madre padre padres abuelos abuela abuelo hermano hermana hijo hija hijos tía tío prima primo suegros suegra novio novia pareja
  vecino vecina vecinos compañero compañera jefe jefa empleado empleada inquilino inquilina cuidadora cuidador enfermera alumno alumna alumnos estudiante paciente clienta amigo amiga hombre mujeres niño niña niños gente persona personas ciudadano ciudadana ciudadanos refugiado refugiada comunidad parroquia nacionalidad origen pasaporte minoría pastor cura
  família mulher marido mãe pai pais avós avó avô irmão irmã filho filha tia tio sogra sogro namorado namorada companheiro companheira
  vizinho vizinha vizinhos colega chefe empregado empregada inquilino inquilina cuidadora enfermeira aluno aluna estudante doente utente cliente homem mulheres criança crianças casal pessoas cidadão cidadã refugiado comunidade paróquia nacionalidade origem passaporte minoria padre
  famiglia moglie marito mamma papà madre padre genitori nonni nonna nonno fratello sorella figlio figlia zia zio cugino cugina suoceri suocera compagno compagna fidanzato fidanzata
  vicino vicina vicini collega capo dipendente operaio inquilino inquilina badante infermiera alunno alunna studente studentessa paziente amico amica uomo donna bambino bambina bambini gente cittadino cittadina cittadini rifugiato rifugiata comunità parrocchia coro nazionalità cittadinanza origine origini passaporto minoranza pastore
  gezin vrouw man moeder vader ouders grootouders oma opa broer zus zoon dochter tante oom neef nicht schoonouders schoonmoeder vriend vriendin verloofde
  buurman buurvrouw buren collega baas medewerker medewerkster huurder huurster oppas verpleegkundige leerling studente patiënt cliënt mensen kinderen stel burger burgers staatsburger vluchteling afkomst komaf gemeente parochie koor nationaliteit paspoort minderheid dominee priester pastoor geloof
  familj fru make maka mamma pappa mor far föräldrar mormor morfar farmor farfar bror syster son dotter moster faster farbror morbror kusin svärföräldrar sambo pojkvän flickvän
  granne grannen grannar kollega kollegan chef anställd hyresgäst barnflicka sjuksköterska elev elever studenten patienten klient vän väninna kvinna barn barnen par människor medborgare medborgarskap flykting ursprung bakgrund församling församlingen ungdomskör kör minoritet präst tro
  rodzina rodziny rodzinie żona żony mąż matka ojciec mama tata rodzice dziadkowie babcia dziadek brat siostra syn córka ciocia wujek kuzyn teściowa teść narzeczona narzeczony partnerka
  sąsiad sąsiadka sąsiedzi kolega koleżanka szef pracownik pracownica najemca lokator opiekunka pielęgniarka uczeń uczennica studentka pacjent pacjentka klient klientka przyjaciel przyjaciółka kobieta mężczyzna dziecko dzieci para ludzie osoba obywatel obywatelka obywatelstwo obywatelstwa uchodźca uchodźczyni pochodzenie pochodzenia wspólnota parafia grupy chór mniejszość wyznania wyznanie obrządek ksiądz pastor narodowości`),
);
