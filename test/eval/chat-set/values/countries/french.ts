import { type Country, words } from '../country.ts';

const MONTHS = words(
  'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
);

export const FRANCE: Country = {
  code: 'FR',
  faker: 'fr',
  firstNames:
    words(`Maëlle, Rachid, Jean-Baptiste, Océane, Fatoumata, Thibault, Solène, Yanis, Bernadette, Loïc,
    Aminata, Gaëtan, Ségolène, Karim, Élodie, Mathéo, Marie-Christine, Ousmane, Apolline, Didier, Noémie, Hervé`),
  lastNames:
    words(`Lefèvre, Benali, Castagnier, Diallo, Le Goff, Perrin, Delacroix, Nguyen, Vasseur, de La Tour,
    Haddad, Roussillon, Kermarrec, Bouvier, Traoré, Chastain, Marchetti, Guéguen, Lacombe, Da Silva, Pélissier,
    Charpentier`),
  streets:
    words(`% rue des Lilas, % bis avenue Jean Jaurès, % boulevard Gambetta, % impasse du Moulin,
    % place de la République, % quai de la Fosse, % chemin des Vignes, % allée des Tilleuls, % rue du 8 mai 1945,
    % cours Lafayette, % rue Victor-Hugo, % route de Vannes`),
  units: ['appt %', 'bât. B', '2e étage'],
  places: [
    ['Nantes', '44000'],
    ['Lyon', '6900#'],
    ['Rennes', '35200'],
    ['Saint-Étienne', '42100'],
    ['Paris', '7501#'],
    ['Aix-en-Provence', '13090'],
    ['Lille', '59800'],
    ['Quimper', '29000'],
    ['Montreuil', '93100'],
    ['Bourg-en-Bresse', '01000'],
    ['Pau', '64000'],
  ],
  organizations:
    words(`Menuiserie Castagnier SARL, Groupe Vauban, Clinique des Oliviers, Lycée Jules-Verne,
    Mutuelle du Ponant, Transports Kermarrec, Boulangerie Au Bon Levain, Syndic Foncier de l'Ouest, Crédit Rhodanien`),
  phones: [
    '06 [1-9]# ## ## ##',
    '01 4[0-9] ## ## ##',
    '+33 6 [1-9]# ## ## ##',
    '07.[5-8]#.##.##.##',
    '02 40 ## ## ##',
    '06[1-9]#######',
  ],
  plates: ['AA-###-AA'],
  dates: ['dd/MM/yyyy', 'd MMMM yyyy', 'dd-MM-yyyy'],
  months: MONTHS,
  mailHosts: ['orange.fr', 'free.fr', 'laposte.net', 'gmail.com', 'groupe-vauban.fr'],
};

export const BELGIUM_FRENCH: Country = {
  ...FRANCE,
  code: 'BE',
  faker: 'fr_BE',
  places: [
    ['Liège', '4000'],
    ['Namur', '5000'],
    ['Bruxelles', '10#0'],
    ['Mons', '7000'],
    ['Charleroi', '6000'],
  ],
  streets: words(
    `Rue de la Station %, Chaussée de Wavre %, Avenue Louise %, Rue Haute %, Quai de Rome %`,
  ),
  units: ['boîte %', 'bte %'],
  organizations: words(
    'Ateliers Dumont SPRL, Mutualité Wallonne, Athénée Royal du Parc, Brasserie du Canal',
  ),
  phones: ['0470 ## ## ##', '+32 2 [5-7]## ## ##', '0498/## ## ##', '04 22# ## ##'],
  plates: ['1-AAA-###', '2-AAA-###'],
  mailHosts: ['skynet.be', 'proximus.be', 'gmail.com'],
};
