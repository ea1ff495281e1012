import { expect, it } from 'vitest';
import { createDetector } from '../../../detector.ts';
import { fuse } from '../../../fusion/index.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';

const detector = createDetector();

it('finds titles of nine languages and of English around the world', () => {
  expectFindings('TITLE', [
    'Gez. «OA Dr.» Branimir Kovač, «Mag.» Notburga Egger, Zeuge: «Hr.» Tretter',
    'Sitting: «Engr» Chukwuma, «Alhaji» Danladi, «Barr.» Ngozi Eze, «Mdm» Rohani',
    'firma «Lic.» Ximena Arce, lleva la caja don Nadie'.replace('don Nadie', '«don» Eusebio'),
    'la causa è dell’«avv.» Scarpa, sentiti il «geom.» Bordin e la «dott.ssa» Mannu',
    'na sprawie był «r.pr.» Konrad Mazurek, «asp.» Jan Gołąb oraz «p.» Zawada nie',
    'Szanowna «Pani Kierowniczko» Rutkowska, proszę «pana» Stępnia, żeby',
    'o «Pe.» Gumercindo não veio, falei com a «professora» Rosicler',
    '«Frau»\nGundula Sterneder\nSeeweg 4',
    'mag. sein, das Gral. Paz 780, Mons. Dois-je, der Fr. kommt, en la 4.º D. Llevamos, Hospital Nossa Senhora da Saúde',
  ]);
});

it('ends names behind titles where they end', () => {
  expectFindings('PERSON', [
    'ICH HABE MIT HERRN «BLASCHKE» TELEFONIERT',
    'MR «JOHN SMITH»\n12 OAK ST',
    'lo sabe el Lic. «Monserrat Arce» de RH',
    'Bonjour Monsieur «Le Guennec», merci',
  ]);
});

it('finds titles and names in messages that are dictated', () => {
  expectFindings('TITLE', [
    'also schreib dem «herrn» nottbohm dass wir am donnerstag um acht mit dem gerüst kommen',
    'a las cinco tengo dentista con la «doctora» saavedra en la calle mayor y luego compras',
    'anota aí por favor ligar pra «dona» creusa e ver se ela pode ficar com o menino',
    'la doctora receta lo mismo y el doctor tampoco sabe nada, dice mi vecina de abajo',
    'ich soll den herrn fragen ob das geht, die frau hat nämlich gesagt sie kommt morgen',
    'il me trouve pas, et tu peux me joindre demain, je me demande bien quand il viendra',
    'is missing support? open an issue or pr requesting for support',
  ]);
});

it('finds titles before names that only a model knows', () => {
  const text = 'vu par pr benxerri, wpis: chor. Bxegała, tell me Anxa';
  const names = ['benxerri', 'Bxegała', 'Anxa'].map((name) => {
    const start = text.indexOf(name);
    const end = start + name.length;
    return { start, end, type: 'PERSON' as const, score: 0.95, recognizer: 'model' };
  });
  const titles = fuse(text, [], names).filter(({ type }) => type === 'TITLE');
  expect(titles.map(({ start, end }) => text.slice(start, end))).toEqual(['chor.']);
});

it('finds offices before found names, and what longer forms of address begin with', () => {
  const marked = [
    '«Deaconess» Gladys Obi, «Bishop» Kofi Larbi and «Det. Sgt.» Moira Kell',
    '«Oberarzt Dr.» Cem Aydin, «PD Dr.» Katja Wolff, «DDr.» Jan Renz',
    '«M.» et «Mme» Jean Perrot',
    'We need a Judge. Anna Smith said so',
  ];
  for (const example of marked) {
    const text = example.replace(/[«»]/g, '');
    const rules = detector.scan(text);
    const titles = fuse(text, rules, []).filter(({ type }) => type === 'TITLE');
    expect(titles.map(({ start, end }) => text.slice(start, end))).toEqual(
      [...example.matchAll(/«([^»]*)»/g)].map((match) => match[1]),
    );
  }
});

it('cuts an office off a name that a model took with it', () => {
  const text = 'heute kommt Hofrat Pxlinger';
  const span = { start: 12, end: 27, type: 'PERSON' as const, score: 0.95, recognizer: 'model' };
  const found = fuse(text, [], [span]).map(({ type, start, end }) => [
    type,
    text.slice(start, end),
  ]);
  expect(found).toEqual([
    ['TITLE', 'Hofrat'],
    ['PERSON', 'Pxlinger'],
  ]);
});

it('finds a form of address as a field, and none in streets, drinks and pull requests', () => {
  expectFindings('TITLE', [
    'Title: «Mrs»\nFirst name: Joan',
    'Anrede: «Frau Dr.», Tratamiento: «Sra.»',
    'por el «Sr. D.» Alfonso Prieto, sg «hr. mag.» berger',
    'left onto Dr. Martin Luther King Jr. Blvd, title: Dr. No, mr clean, PR Review, il sig. di prima, åt sig. Han',
  ]);
});

it('finds titles in quotes, before colleagues and in dictated messages', () => {
  expectFindings('TITLE', [
    "(1, '1966-05-23', '«Dr» Amobi'), it's Dr",
    'Sehr geehrter «Herr Kollege» Asamoah, HAT «FRAU DOKTOR» IYER AUCH',
    'lekarz prowadzący: «dr n. med.» Bogumił Rzepa',
    'que le marques al «licenciado» orozco y que le lleves las copias a «doña» queta ándale pues',
    'la «sig.na» xhensila hoxha. il «signor» nencioni lamenta infiltrazioni dal terrazzo',
  ]);
});

it('tells a wife from a form of address', () => {
  expectFindings('TITLE', [
    'Meine Frau Gundula kommt, min fru Hedvig också, mi señora Consuelo también',
    'Sehr geehrte «Frau» Gundula Brock, «fru» Hedvig Sandell',
  ]);
});
