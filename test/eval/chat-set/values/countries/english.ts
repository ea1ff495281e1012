import { type Country, words } from '../country.ts';

const MONTHS = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);

export const UNITED_STATES: Country = {
  code: 'US',
  faker: 'en_US',
  firstNames:
    words(`Priya, DeShawn, Megan, Luis, Kaitlyn, Tomasz, Aisha, Brandon, Mei, Rosa, Terrence, Hannah,
    Omar, Colleen, Vikram, Shanice, Garrett, Yolanda, Ethan, Noor, Wendy, Marcus, Guadalupe, Beth`),
  lastNames:
    words(`Okafor, Delgado, Whitfield, Nguyen, Kowalski, Ramanathan, Brightwell, Castellanos, O'Leary,
    Abernathy, Tran, Vandermeer, Haddad, Lindqvist, Mercer, Jefferson-Cole, Pruitt, Yamamoto, Sandoval, Friedman,
    Grady, Ochoa, St. Clair, McAllister`),
  streets:
    words(`% Maple Avenue, % W 43rd St, % Old Mill Road, % Sycamore Ct, % Hawthorne Blvd, % Route 9,
    % E Washington St, % Pinecrest Drive, % County Road 12, % Lakeshore Dr, % 5th Avenue, % Cherry Ln,
    % Whispering Pines Way, % South Elm Street`),
  units: ['Apt %', 'Unit %B', '#%', 'Suite %00'],
  places: [
    ['Tulsa', '7410#'],
    ['Eau Claire', '54701'],
    ['Sacramento', '9582#'],
    ['Boise', '8370#'],
    ['Asheville', '2880#'],
    ['Duluth', '5580#'],
    ['Providence', '0290#'],
    ['El Paso', '7990#'],
    ['Ann Arbor', '4810#-####'],
    ['Spokane', '9920#'],
    ['Baltimore', '2121#'],
    ['Fort Collins', '8052#'],
  ],
  organizations:
    words(`Harrow & Pike LLC, Northgate Dental, Bluebird Logistics Inc., Cascade Federal Credit Union,
    Tri-County Plumbing, Summit Ridge Realty, Lakeview High School, Mercy Hill Clinic, Orion Freight,
    Pinnacle Staffing Group`),
  phones: [
    '(512) [2-9]##-####',
    '+1 415-[2-9]##-####',
    '617-[2-9]##-####',
    '+1 (303) [2-9]##-####',
    '206.[2-9]##.####',
    '+1773[2-9]######',
  ],
  plates: ['#AAA###', 'AAA-####', 'AAA ####'],
  dates: ['MM/dd/yyyy', 'MMMM d, yyyy', 'M/d/yyyy', 'yyyy-MM-dd'],
  months: MONTHS,
  mailHosts: ['gmail.com', 'yahoo.com', 'outlook.com', 'bluebird-logistics.com', 'comcast.net'],
};

export const GREAT_BRITAIN: Country = {
  code: 'GB',
  faker: 'en_GB',
  firstNames:
    words(`Gareth, Siobhan, Imogen, Kwame, Fiona, Alastair, Zainab, Nigel, Rhiannon, Harpreet, Callum,
    Beatrice, Tunde, Moira, Edmund, Poppy, Anwar, Lesley, Hamish, Ffion`),
  lastNames:
    words(`Pemberton, Achebe, Macleod, Griffiths, Thistlewood, Kaur, Ashworth, Begum, Featherstone, Rowe,
    Llewellyn, Cartwright, Adeyemi, Hargreaves, Sinclair, Bhatt, Whitmore, Fitzgerald, Stubbs, Oyelaran`),
  streets:
    words(`% Church Lane, % Station Road, Flat 3 % Albion Street, % The Crescent, % Bramble Close,
    % Kingsway, % Old Kent Road, %b Gladstone Terrace, % Mill Hill, % Queen's Gardens, % St Mary's Road,
    % Harrogate Drive`),
  units: ['Flat %'],
  places: [
    ['Leeds', 'LS6 #AA'],
    ['Norwich', 'NR2 #AA'],
    ['Cardiff', 'CF11 #AA'],
    ['Glasgow', 'G12 #AA'],
    ['Bristol', 'BS3 #AA'],
    ['Sheffield', 'S10 #AA'],
    ['Hove', 'BN3 #AA'],
    ['London', 'SE15 #AA'],
    ['Durham', 'DH1 #AA'],
    ['Reading', 'RG4 #AA'],
  ],
  organizations:
    words(`Hollins & Daughters Ltd, Riverside Primary School, Castleford Housing Association,
    Beacon Energy plc, Thornbury Veterinary Centre, Marlow Building Society, Greenfinch Recruitment,
    Ashdown NHS Trust, Pennine Couriers`),
  phones: [
    '07[7-9]## ######',
    '020 7[0-9]## ####',
    '+44 7[7-9]## ######',
    '0113 2## ####',
    '+44 20 7### ####',
    '07[7-9]########',
  ],
  plates: ['AA## AAA', 'AA##AAA'],
  dates: ['dd/MM/yyyy', 'd MMMM yyyy', 'd/M/yyyy', 'dd-MM-yyyy'],
  months: MONTHS,
  mailHosts: ['gmail.com', 'btinternet.com', 'hotmail.co.uk', 'sky.com', 'hollins-daughters.co.uk'],
};
