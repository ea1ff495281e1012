import { type Country, words } from '../country.ts';

const MONTHS = words(
  'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
);

export const SPAIN: Country = {
  code: 'ES',
  faker: 'es',
  firstNames:
    words(`Begoña, Íñigo, Nuria, Mohamed, Encarnación, Gorka, Lucía, Ramón, Xavier, Inmaculada, Yolanda,
    Álvaro, María José, Bogdan, Remedios, Jordi, Aitana, Fermín, Leire, Santiago, Wilson, Asunción`),
  lastNames:
    words(`Etxeberria, Bautista Olmedo, García Rincón, Puig, Castaño, El Amrani, Sepúlveda, Valverde Ruiz,
    Ferrer i Soler, Quiroga, Ionescu, Márquez, de la Fuente, Zabala, Pardo Lozano, Iglesias, Montoya, Cifuentes,
    Ortuño, Rebollo`),
  streets:
    words(`Calle de Atocha %, C/ Mayor %, Avenida de la Constitución %, Plaza del Carmen %, Paseo de Gracia %,
    Calle San Vicente Mártir %, Ronda de Toledo %, Camino de los Olivos %, Carrer de Sants %, Travesía del Pozo %,
    Avda. Andalucía %`),
  units: ['3º B', '2º izda.', '1º A', 'bajo C'],
  places: [
    ['Madrid', '2801#'],
    ['Zaragoza', '5000#'],
    ['Bilbao', '4800#'],
    ['Cádiz', '1100#'],
    ['Lugo', '27002'],
    ['Valencia', '4600#'],
    ['Salamanca', '3700#'],
    ['Barcelona', '0801#'],
    ['Murcia', '3000#'],
    ['Huesca', '22004'],
  ],
  organizations:
    words(`Talleres Zabala S.L., Gestoría Montoya, Colegio Santa Eulalia, Clínica del Puerto,
    Caja Rural del Duero, Transportes Ebro S.A., Inmobiliaria Levante, Panadería La Espiga, Seguros Almenara`),
  phones: [
    '61# ### ###',
    '+34 6## ### ###',
    '91# ### ###',
    '93 2## ## ##',
    '+34 95# ### ###',
    '65#######',
  ],
  plates: ['#### BCD', '####-LKJ', '####HJG'],
  dates: ['dd/MM/yyyy', 'd de MMMM de yyyy', 'dd-MM-yyyy'],
  months: MONTHS,
  mailHosts: ['gmail.com', 'hotmail.es', 'telefonica.net', 'yahoo.es', 'talleres-zabala.es'],
};

export const MEXICO: Country = {
  ...SPAIN,
  code: 'MX',
  faker: 'es_MX',
  firstNames: words(
    'Xóchitl, José Guadalupe, Citlali, Ramiro, Fernanda, Emiliano, Rocío, Efraín, Itzel, Humberto',
  ),
  lastNames: words(
    'Ávalos Trejo, Cárdenas, Xicohténcatl, Villaseñor, Tapia Luna, Gallegos, Orozco, Becerril',
  ),
  streets: words(
    'Av. Insurgentes Sur %, Calle Morelos %, Blvd. Díaz Ordaz %, Calzada de Tlalpan %, Calle 16 de Septiembre %',
  ),
  units: ['int. %', 'depto. %'],
  places: [
    ['Puebla', '720##'],
    ['Guadalajara', '441##'],
    ['Mérida', '970##'],
    ['Ciudad de México', '066##'],
    ['Oaxaca', '680##'],
  ],
  organizations: words(
    'Abarrotes El Sol, Grupo Industrial Anáhuac S.A. de C.V., Preparatoria Benito Juárez, Clínica San Rafael',
  ),
  phones: ['55 [2-5]### ####', '+52 33 [1-3]### ####', '222 2## ####', '+52 55 [2-5]### ####'],
  plates: ['AAA-##-##', 'AAA-###-A'],
  mailHosts: ['gmail.com', 'hotmail.com', 'prodigy.net.mx'],
};
