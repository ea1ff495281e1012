import { type Country, words } from '../country.ts';

export const NETHERLANDS: Country = {
  code: 'NL',
  faker: 'nl',
  firstNames:
    words(`Maartje, Youssef, Joost, Femke, Gijs, Fatima, Sjoerd, Anneke, Ruben, Sanne, Wouter, Hilde, Bram,
    Chantal, Mohammed, Tjitske, Koen, Ingrid, Daan, Geertruida`),
  lastNames:
    words(`van der Meulen, Brouwer, El Khatib, de Boer, Hoekstra, ter Horst, Wijnands, van 't Hof, Dijkgraaf,
    Yilmaz, Postma, Kuipers, van Leeuwen, Schouten, Terpstra, den Ouden, Verhagen, Smit, Raaijmakers, op den Kamp`),
  streets:
    words(`Prinsengracht %, Dorpsstraat %, Van Goghlaan %, Kerkplein %, Zuiderkade %a, Oude Delft %,
    Willem de Zwijgerlaan %, Molenweg %, Nieuwe Binnenweg %-B, Korte Nieuwstraat %, Singel %`),
  units: ['bis', '2 hoog', 'app. %'],
  places: [
    ['Zwolle', '8011 AA'],
    ['Utrecht', '3511 AA'],
    ['Groningen', '9712 AA'],
    ['Den Haag', '2512 AA'],
    ['Delft', '2611AA'],
    ['Amsterdam', '1016 AA'],
    ['Tilburg', '5038 AA'],
    ['Leeuwarden', '8911 AA'],
    ["'s-Hertogenbosch", '5211 AA'],
  ],
  organizations:
    words(`Hoekstra Installaties B.V., Basisschool De Regenboog, Woonstichting Rijnstad, Noordzee Transport,
    Tandartspraktijk Singel, Zorggroep Twente, Bakkerij Verhagen, Rijnbank, Makelaardij Postma`),
  phones: [
    '06-[1-5]#######',
    '020-[2-7]######',
    '+31 6 [1-5]# ## ## ##',
    '030 2## ## ##',
    '+31 70 3## ####',
    '06[1-5]#######',
  ],
  plates: ['##-AAA-#', 'A-###-AA', 'AA-###-A'],
  dates: ['dd-MM-yyyy', 'd MMMM yyyy', 'd-M-yyyy'],
  months: words(
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  ),
  mailHosts: ['ziggo.nl', 'kpnmail.nl', 'gmail.com', 'xs4all.nl', 'hoekstra-installaties.nl'],
};
