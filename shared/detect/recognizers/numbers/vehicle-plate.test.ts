import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds plates that are called so', () => {
  expectFindings('VEHICLE_PLATE', [
    'license plate is «ABC-1234»',
    'los papeles del carro (placas «ABC-12-34»)',
    "l'auto targata «ab 123cd» ",
    'number plate «7ABC123», reg: «ab12 cde»',
    'amtl. Kennzeichen: «W 12345 X»',
    "plaque d'immatriculation «AB-123-CD»",
    'matrícula «1234 BCD»',
    'matrícula: «12-AB-34», placa «ABC1D23»',
    'targa «AB 123 CD», grazie',
    'kenteken «12-ABC-3»',
    'registreringsnummer «ABC 123»',
    'nr rejestracyjny «WA 12345»',
    '{"license_plate": "«7ABC123»"}',
  ]);
});

it('finds national shapes where vehicles are spoken of', () => {
  expectFindings('VEHICLE_PLATE', [
    'jadą: Ala (auto «GD 1234A») i Ola (samochód «PO7AB12»)',
    'the car «ABC-1234» is parked outside',
    'o carro «ABC1D23» está estacionado',
    'de auto «AB-123-C» staat geparkeerd',
    'la voiture «AB-123-CD» est garée ici',
    'el coche «1234 BCD» está aparcado',
    'bilen «ABC 12D» är parkerad',
    'samochód «WA 12345» stoi',
  ]);
});

it('finds them in small letters and some words behind the vehicle', () => {
  expectFindings('VEHICLE_PLATE', [
    'her car is the blue one, reg «kt61 wdn», by the gate',
    'la moto de mon frère («ab-123-cd»), le fourgon est «HP-123-CD»',
    'la furgo de mi tío es la «1234bcd», el coche «1234-BCD»',
    'a carrinha dela é a «12-ab-34»',
    'haar busje («x-123-bd») staat dubbel',
    'min husbil «abc 12d», la mia auto, «ab123cd», mój samochód, «wa 12345»',
    'auto «wx 12345» i motocykl o numerze rejestracyjnym «kr ab123»',
    'Tablice: «KR AB123»',
    'the car for 250 euros, bilen tog 15l, auto na 15000, el coche a 3000rpm',
    'my car is a 2015 bmw, el coche de 1500 kms, the car does 0-100',
  ]);
});

it('finds them behind the make of a car, and in the shapes of more countries', () => {
  expectFindings('VEHICLE_PLATE', [
    'Yo iba con el Corsa («7402 LKD») y una furgoneta «O-3318-BV» no cedió',
    'O meu: Fiat Punto «62-TG-19», apólice; Kia «PSR 3KC9», tel.',
    'kradzieży pojazdu VW Golf nr rej. «NIL 4H72», VIN',
    'a grey Corolla, reg «171-LH-2840», mounted the footpath',
    "un'auto, «mu 751ry».",
    'my white Polo «HT 66 LK GP», vin',
    'who parked a «KJA-482 FT» in front',
    'Mazda MX-5 RF, Golf GTI 16V, Audi A4 2020, Ford F-150 XL, Kia EV6 2023, BMW R 1200 GS, uno 2023 abc',
  ]);
});

it('leaves plates of other kinds, models, standards and article numbers alone', () => {
  expectFindings('VEHICLE_PLATE', [
    'the plate was 30 cm wide, plate 5 of 10',
    'license plate recognition in 2023',
    'I drive a BMW X5 and a VW ID.4, a 4-door car with V8, 2020',
    'vehicles need ISO 9001 and EN 1846',
    'SKU AB-123-CD, part 1234 BCD',
    'matrícula de honor 2023, una placa de 2 cm',
    'registration closes 12 May, tag v1.2.3',
    'CVE-2024 in the car',
    'het deksel van de pomp is van AB1234C naar CD5678E gewijzigd',
    'die Dichtung AB1234C passt auch beim Auto',
  ]);
});

it('finds registrations without a colon, and plates of Australia, Kenya and Switzerland', () => {
  expectFindings('VEHICLE_PLATE', [
    "my rego is «DKJ-48Q», rego «1ABC234», the car's registration is «yk70 bnd»",
    'Nummernschild «ZH 482 913», vehicle: Toyota Vitz, «KCB 482L», white',
    'plaque belge «1-ABC-482», auto met kenteken «48-KL-KL», LPR hit: «8KLM482»',
    'registration is open until 2024, reg eax12, registration at 2024',
  ]);
});

it('finds dictated plates, those behind a French colon, and of buses', () => {
  expectFindings('VEHICLE_PLATE', [
    'Ma voiture : «2-BGX-017», la camioneta de placas «jhk 48 21», rego «684 xkr»',
    'con el «4471 LPR» cuando un autobús de la empresa («9038 KHD») se me coló',
    'parkeren graag naast de «PV-498-Y», i min släpkärra «BHW 07L», plate=«ND 884-213»',
    'my white polo «ht 66 lk gp» was taken',
    'A placa diz FD 9908 00271, 220-240 V; plates and 48 21, la placa 684 con',
    'the bus 12 to 4471, placa de yeso 48 21, plate 350 mph, registration was 48 21',
  ]);
});

it('finds plates of India in small letters, and any beside a licence or a collision', () => {
  expectFindings('VEHICLE_PLATE', [
    'vehicle «ka 03 mx 2219»',
    'Motpart: Yngve, «AMW 667», körkort',
    'the vehicle in 20 mm 2024, vehicle at 20 kg 1500',
  ]);
});
