import { words } from '../vocabulary.ts';

/** Relatives, neighbours and roles in which people are spoken of by their first name, in nine languages. */
export const RELATIONS: readonly string[] = words(
  `wife husband son daughter brother sister mother father mom mum dad uncle aunt cousin nephew niece grandma grandpa grandmother grandfather
    girlfriend boyfriend fiancé fiancée partner friend roommate flatmate neighbour neighbor colleague coworker boss manager supervisor landlord teacher classmate assistant secretary lawyer therapist
    frau mann sohn tochter bruder schwester mutter vater onkel tante cousine enkel oma opa freundin freund nachbar nachbarin kollege kollegin chef chefin vermieter mitbewohner mitbewohnerin lehrer lehrerin
    femme mari fils fille frère sœur mère père oncle neveu nièce copine copain ami amie voisin voisine collègue patron patronne
    esposa marido mujer hijo hija hermano hermana madre padre tío tía primo prima sobrino sobrina novia novio amigo amiga vecino vecina compañero compañera jefe jefa
    filho filha irmão irmã mãe pai tio tia namorada namorado vizinho vizinha colega chefe
    moglie marito figlio figlia fratello sorella mamma papà zio zia cugino cugina fidanzata fidanzato amico amica vicino vicina collega capo
    vrouw man zoon dochter broer zus moeder vader oom nicht neef vriendin vriend buurman buurvrouw baas
    hustru dotter bror syster pappa morbror faster flickvän pojkvän vän granne kollega
    genro nora sogro sogra cunhado cunhada neto neta yerno nuera suegro suegra cuñado cuñada nieto nieta genero nuora suocero suocera cognato cognata nipote gendre
    schoonzoon schoondochter schoonmoeder schoonvader zwager schoonzus kleinzoon leidinggevende huisgenoot schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter svärmor svärfar svåger sambo
    zięć synowa teściowa teść szwagier wnuk wnuczka hijos filhos
    żona mąż syn córka brat siostra matka ojciec wujek ciocia dziewczyna chłopak przyjaciel przyjaciółka sąsiad sąsiadka kolega koleżanka szef szefowa
    neighbours stepmother stepfather stepson stepdaughter godmother godfather granny nan grandson granddaughter grandchild sitter babysitter nanny cleaner plumber electrician carer caretaker nurse coach tutor landlady tenant executor witness guardian childminder
    nachbarn nachbarinnen enkelin großmutter großvater neffe nichte patenkind verlobte verlobter lebensgefährte lebensgefährtin hausmeister hausmeisterin handwerker putzfrau putzhilfe trainer trainerin vermieterin betreuer betreuerin erzieherin tagesmutter pflegerin zeuge zeugin mama papa mutti vati
    mamie papy papi mémé pépé parrain marraine filleul filleule nounou gardien gardienne concierge tonton tata locataire témoin maman
    abuelo abuela yayo yaya ahijado ahijada portero portera canguro niñera inquilino inquilina casero casera padrino madrina testigo mamá papá
    avó avô afilhado afilhada padrinho madrinha babá ama porteiro porteira empregada senhorio senhoria enteado enteada testemunha mamã
    nonno nonna badante portiere portinaia genitore testimone babbo
    kleindochter schoonbroer buurjongen buurmeisje oppas conciërge huurder huurster huurbaas nichtje neefje petekind getuige
    mormor farmor morfar farfar barnbarn barnvakt hyresgäst hyresvärd svägerska kusin moster styvfar styvmor vittne
    babcia dziadek babci dziadka ciotka kuzyn kuzynka siostry brata żony męża mamy taty syna córki sąsiada sąsiadki niania dozorca hydraulik synowej teściowej świadek
    nana grandad granddad auntie hubby godson goddaughter ehemann ehefrau gatte gattin patentante patenonkel echtgenoot echtgenote nonkel bazin
    sonen dottern brodern systern frun maken kompis kompisen storasyster lillasyster storebror lillebror halvsyster halvbror kusinen grannen chefen kollegan mamman pappan épouse époux conjoint conjointe compagne compagnon
    esposo vovó vovô titia narzeczony narzeczona synek kumpel
    söhnen töchtern kindern geschwistern söhne töchter stiefsohn stieftochter stiefvater stiefmutter patenonkel enkelkind zwillingsbruder stiefbruder stiefschwester stepsister stepbrother niñero caseiro zelador stiefzoon stiefdochter opvoeder styvson styvdotter pasierb pasierbica macocha ojczym córce synowi mężowi siostrze bratu żonie żonę siostrę córkę mamę babcię ciocię ciotkę teściową synową sąsiadkę kuzynkę wnuczkę koleżankę schüler schülerin élève alumno alumna aluno allievo allieva leerling elev uczeń uczennica pupil ouma oupa tannie`,
);
