/** Words that say nothing in the name of a column: "date of birth", "numéro de la police", "imię i nazwisko". */
export const ARTICLES = `of the and my your his her their
  von vom der die das dem den des und mein ihr
  de la le les du et mon votre
  del las los el en su
  da do dos das della dello dei degli di il lo
  van het een mijn uw av och din oraz`;

/** Words of one letter that join others, where a space or an underscore follows them: "nome e cognome". */
export const SMALL_ARTICLES = 'e y i o z w a';

/** Whose or which a column is: "billing city", "work phone". They change nothing about what it holds. */
export const QUALIFIERS = `home work mobile cell office private personal business company primary secondary main alternate alternative alt other
  billing shipping delivery mailing residential legal preferred current permanent emergency invoice line full new old user account
  privat private geschäftlich dienstlich mobil lieferung rechnung rechnungs liefer notfall gesetzlicher weitere
  domicile personnel personnelle professionnel professionnelle facturation livraison urgence principal principale secondaire
  casa trabajo oficina facturación envío urgencia emergencia particular residencia residência trabalho cobrança entrega emergência pessoal
  lavoro ufficio personale fatturazione spedizione consegna emergenza
  thuis werk privé zakelijk factuur noodgeval bezorg hem arbete arbets leverans faktura nöd
  domowy domowa służbowy służbowa prywatny prywatna główny alternatywny dostawy faktury`;

/** Who a column may be about, in the singular: "number of customers" counts. */
export const PEOPLE = {
  customer: `customer client cust member subscriber buyer debtor
    kunde kundin kunden mitglied mitglieds abonnent auftraggeber käufer debitor debitoren
    cliente abonné adhérent membre sociétaire acheteur socio socia abonado comprador suscriptor sócio assinante
    abbonato acquirente klant klanten lid abonnee koper kund medlem medlems köpare prenumerant
    klient klienta klientka członek członka abonent abonenta nabywca`,
  patient:
    'patient patientin patienten patiente paciente paziente patiënt patiënten pacjent pacjenta pacjentka',
  staff: `employee emp staff worker student pupil learner trainee applicant candidate volunteer
    mitarbeiter mitarbeiterin schüler schülerin bewerber bewerberin beschäftigte arbeitnehmer angestellter azubi teilnehmer teilnehmerin kandidat
    employé employée salarié salariée étudiant étudiante élève candidat candidate stagiaire participant
    empleado empleada trabajador trabajadora alumno alumna estudiante candidato candidata participante
    funcionário funcionária trabalhador aluno aluna estudante colaborador colaboradora empregado
    dipendente lavoratore studente studentessa alunno partecipante
    medewerker werknemer leerling sollicitant deelnemer anställd medarbetare elev sökande deltagare
    pracownik pracownika uczeń ucznia uczestnik uczestnika kandydat kandydata`,
  insured: `insured policyholder beneficiary versicherter versicherte versicherten versicherungsnehmer assuré assurée bénéficiaire
    asegurado asegurada segurado segurada beneficiário assicurato beneficiario verzekerde försäkrad ubezpieczony ubezpieczonego`,
  other: `contact guardian parent mother father spouse partner child husband wife tenant guest passenger resident recipient sender owner holder cardholder
    teacher doctor physician caregiver carer attendee
    mieter mieterin gast passagier empfänger empfängerin absender inhaber kontakt ansprechpartner betreuer elternteil eltern mutter vater kind ehepartner
    lehrer arzt hausarzt bewohner eigentümer vertreter
    responsable tuteur tutrice mère père conjoint conjointe enfant locataire destinataire expéditeur propriétaire médecin titulaire
    contacto tutor tutora madre padre cónyuge hijo hija inquilino inquilina destinatario remitente propietario huésped pasajero médico titular apoderado
    contato encarregado mãe pai cônjuge filho filha destinatário remetente proprietário hóspede passageiro responsável
    contatto referente genitore coniuge figlio figlia mittente proprietario ospite passeggero medico intestatario
    voogd ouder moeder vader huurder ontvanger afzender eigenaar huisarts
    vårdnadshavare förälder mor mamma far pappa make maka barn hyresgäst mottagare avsändare ägare gäst läkare
    opiekun opiekuna rodzic rodzica matka matki ojciec ojca małżonek dziecko dziecka najemca lokator odbiorca nadawca właściciel gość lekarz`,
} as const;

/** The same as the beginning of one word, `Kundennummer`, `customerId`, in the languages that write so. */
const STEMS: Partial<Record<keyof typeof PEOPLE, readonly [string, string, string, string]>> = {
  customer: [
    'customer client member',
    'kunden mitglieds',
    'klant klanten lid debiteur relatie',
    'kund medlems',
  ],
  patient: ['patient', 'patienten', 'patiënt', 'patient'],
  staff: [
    'employee student pupil staff',
    'mitarbeiter schüler',
    'medewerker leerling student werknemer',
    'anställnings elev student',
  ],
};
const NUMBER_ENDS = ['number no nr id', 'nummer nr id', 'nummer nr id', 'nummer nr id'];
const NAME_ENDS = ['name', 'name', 'naam', 'namn'];

/** Numbers of the people of a group, each in one word. */
export function numbersInOneWord(group: keyof typeof PEOPLE): string[] {
  return inOneWord(group, NUMBER_ENDS);
}

/** Their names, each in one word: `patientName`. */
export function namesInOneWord(group: keyof typeof PEOPLE): string[] {
  return inOneWord(group, NAME_ENDS);
}

function inOneWord(group: keyof typeof PEOPLE, ends: readonly string[]): string[] {
  return (STEMS[group] ?? []).flatMap((stems, language) =>
    listed(stems).flatMap((stem) => listed(ends[language]!).map((end) => stem + end)),
  );
}

/** What is written for "number", wherever it stands: "customer no.", "nr klienta". Alone it says nothing. */
export const NUMBER_WORDS = 'number no nr nro num nbr nummer numéro numero número n numer';

/** What else is written for it, and other things too. */
export const CODE_WORDS = 'id ref reference code key cod código codice kod identifiant';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The words of a list. */
export function listed(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** A word as it is and, in German letters, as those write it who do not have them. */
export function spellings(word: string): string[] {
  const plain = word.replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!);
  return plain === word ? [word] : [word, plain];
}
