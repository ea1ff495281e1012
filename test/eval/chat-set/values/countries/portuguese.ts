import { type Country, words } from '../country.ts';

const MONTHS = words(
  'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
);

export const PORTUGAL: Country = {
  code: 'PT',
  faker: 'pt_PT',
  firstNames:
    words(`Constança, Nuno, Graça, Afonso, Mafalda, Dinis, Ivone, Sérgio, Iryna, Duarte, Lurdes, Edson,
    Filipa, Rui Pedro, Conceição, Bruno, Ana Rita, Vasco, Telma, Joaquim`),
  lastNames:
    words(`Figueiredo, Sacramento, Tavares Pinto, Évora, Quintela, dos Reis, Albuquerque, Brandão, Kovalenko,
    Simões, Vilhena, Barros, Mascarenhas, Teles, da Conceição, Falcão, Pimentel, Sequeira`),
  streets:
    words(`Rua das Flores %, Avenida da Liberdade %, Travessa do Carmo %, Largo do Rato %, Praceta das Amoreiras %,
    Rua 25 de Abril %, Estrada de Benfica %, Calçada da Estrela %, Rua Dr. António José de Almeida %`),
  units: ['2.º Esq.', '3º Dto', 'r/c', '4.º Frente'],
  places: [
    ['Braga', '4700-###'],
    ['Lisboa', '1250-###'],
    ['Faro', '8000-###'],
    ['Setúbal', '2900-###'],
    ['Porto', '4050-###'],
    ['Évora', '7000-###'],
    ['Viseu', '3500-###'],
    ['Coimbra', '3000-###'],
  ],
  organizations:
    words(`Sequeira & Filhos Lda, Clínica da Ribeira, Escola Básica do Monte, Transportes Minho,
    Seguros Atlântida, Padaria Nova Aurora, Caixa do Oeste, Imobiliária Foz`),
  phones: ['91# ### ###', '+351 93# ### ###', '21# ### ###', '96#######', '+351 22# ### ###'],
  plates: ['AA-##-AA', '##-AA-##'],
  dates: ['dd/MM/yyyy', 'd de MMMM de yyyy', 'dd-MM-yyyy'],
  months: MONTHS,
  mailHosts: ['sapo.pt', 'gmail.com', 'hotmail.com', 'netcabo.pt'],
};

export const BRAZIL: Country = {
  ...PORTUGAL,
  code: 'BR',
  faker: 'pt_BR',
  firstNames: words(
    `Thiago, Jéssica, Wellington, Luana, Raimundo, Yasmin, Caio, Ivete, Maicon, Rafaela, Hiroshi, Débora`,
  ),
  lastNames: words(
    `Nascimento, Yamashita, Cavalcante, Bragança Filho, do Amaral, Siqueira, Guimarães, Zanetti, Prado, Assunção`,
  ),
  streets: words(
    `Rua Voluntários da Pátria %, Avenida Paulista %, Rua XV de Novembro %, Alameda Santos %, Travessa Padre Eutíquio %`,
  ),
  units: ['apto %', 'bloco B', 'casa 2', 'sala %'],
  places: [
    ['Curitiba', '80010-###'],
    ['Recife', '50030-###'],
    ['São Paulo', '01310-###'],
    ['Belém', '66010-###'],
    ['Porto Alegre', '90010-###'],
    ['Goiânia', '74015-###'],
  ],
  organizations: words(
    'Mercadinho Boa Vista Ltda, Construtora Araguaia S.A., Colégio São Bento, Hospital das Acácias, Banco Jequitibá',
  ),
  phones: [
    '(11) 9[6-9]###-####',
    '+55 21 9[6-9]###-####',
    '(41) 3[2-5]##-####',
    '81 9[6-9]### ####',
  ],
  plates: ['AAA#A##', 'AAA-####'],
  mailHosts: ['gmail.com', 'uol.com.br', 'bol.com.br', 'terra.com.br'],
};
