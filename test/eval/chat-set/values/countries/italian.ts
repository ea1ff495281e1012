import { type Country, words } from '../country.ts';

export const ITALY: Country = {
  code: 'IT',
  faker: 'it',
  firstNames:
    words(`Ludovica, Gennaro, Beatrice, Mattia, Svetlana, Ettore, Ilaria, Carmelo, Mirko, Antonella, Youssef,
    Gian Luca, Rosaria, Tommaso, Chiara, Ornella, Davide, Nicolò, Loredana, Pasquale, Anna Maria, Bianca`),
  lastNames:
    words(`De Luca, Brambilla, Scognamiglio, Ferraris, D'Angelo, Pellegrino, Hosseini, Zanchetta, Lo Presti,
    Morandi, Cattaneo, Di Stefano, Bonfiglio, Tagliabue, Popescu, Marchesi, Sanna, Vitale, Guidi, Dell'Acqua`),
  streets:
    words(`Via Garibaldi %, via Roma %/B, Corso Vittorio Emanuele II %, Piazza Dante %, Viale dei Mille %,
    Vicolo del Forno %, Via XX Settembre %, Strada Maggiore %, Largo Augusto %, Via Don Minzoni %, Lungarno Soderini %`),
  units: ['int. %', 'scala B', 'interno %'],
  places: [
    ['Bergamo', '2412#'],
    ['Napoli', '8013#'],
    ['Torino', '1012#'],
    ['Lecce', '73100'],
    ['Bologna', '4012#'],
    ['Reggio Emilia', '42121'],
    ['Roma', '0018#'],
    ['Catania', '9512#'],
    ['Udine', '33100'],
    ['Pisa', '5612#'],
  ],
  organizations:
    words(`Officine Brambilla S.r.l., Studio Legale Marchesi, Istituto Comprensivo Pascoli, Banca del Tirreno,
    Trasporti Adriatica S.p.A., Farmacia San Rocco, Casa di Cura Villa Serena, Assicurazioni Lagune`),
  phones: [
    '333 #######',
    '+39 347 #######',
    '06 [4-8]#######',
    '328 ### ####',
    '+39 02 [4-8]#######',
    '349#######',
  ],
  plates: ['AA ###AA', 'AA###AA'],
  dates: ['dd/MM/yyyy', 'd MMMM yyyy', 'dd-MM-yyyy'],
  months: words(
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  ),
  mailHosts: ['libero.it', 'gmail.com', 'virgilio.it', 'alice.it', 'studiomarchesi.it'],
};
