import { type Country, words } from '../country.ts';

export const POLAND: Country = {
  code: 'PL',
  faker: 'pl',
  firstNames:
    words(`Grażyna, Łukasz, Oksana, Wojciech, Małgorzata, Bartłomiej, Zofia, Kacper, Urszula, Jędrzej, Halina,
    Nikola, Dawid, Świętosława, Tetiana, Ryszard, Agnieszka, Maciej, Bożena, Szymon`),
  lastNames:
    words(`Wróblewska-Kos, Gołębiowski, Shevchenko, Maj, Pietrzyk, Dąbrowiecki, Zając, Kalinowska, Wójtowicz,
    Świątek, Bielak, Sobczyk, Przybysz, Kruk, Żurek, Malinowska, Stępień, Brzęczyszczykiewicz, Rogala`),
  streets:
    words(`ul. Mickiewicza %/%, al. Jana Pawła II % m. %, ul. Długa %, os. Tysiąclecia %/%, pl. Wolności %,
    ul. 3 Maja %, Aleje Jerozolimskie %, ul. Księdza Popiełuszki %A, ulica Polna %, ul. Świętego Marcina %`),
  units: ['m. %', 'lok. %'],
  places: [
    ['Lublin', '20-###'],
    ['Warszawa', '00-###'],
    ['Gdańsk', '80-###'],
    ['Łódź', '90-###'],
    ['Rzeszów', '35-###'],
    ['Bielsko-Biała', '43-300'],
    ['Kraków', '31-###'],
    ['Poznań', '61-###'],
    ['Zielona Góra', '65-###'],
  ],
  organizations:
    words(`Wójtowicz Meble sp. z o.o., Przedszkole Tęczowe, Spółdzielnia Mieszkaniowa Jutrzenka, Bank Wiślany,
    Przychodnia Zdrowie, Trans-Bug S.A., Kancelaria Sobczyk, Piekarnia Kłos, Ubezpieczenia Karpaty`),
  phones: [
    '50# ### ###',
    '+48 60# ### ###',
    '22 6## ## ##',
    '+48 12 4## ## ##',
    '66#-###-###',
    '79#######',
  ],
  plates: ['WA #####', 'KR AA###', 'PO#AA##', 'GD ####A'],
  dates: ['dd.MM.yyyy', 'd MMMM yyyy', 'dd-MM-yyyy', 'd.MM.yyyy'],
  months: words(
    'stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia',
  ),
  mailHosts: ['wp.pl', 'onet.pl', 'o2.pl', 'gmail.com', 'trans-bug.pl'],
};
