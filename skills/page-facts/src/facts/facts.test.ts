import { describe, expect, it } from 'vitest';
import { readPage } from '../page/index.ts';
import { aboutPage } from './about.ts';
import { toCsv } from './csv.ts';
import { guessLanguage } from './language.ts';
import { linksByHost } from './links.ts';
import { outlineOf } from './outline.ts';
import { datesOf } from './page-dates.ts';
import { findPrices } from './prices.ts';
import { readingOf } from './reading.ts';
import { tablesOf } from './tables.ts';

const html = (source: string) => readPage(source, 'html');
const text = (source: string) => readPage(source, 'text');

describe('the text of a page', () => {
  it('is what a person reads', () => {
    const page = html(
      '<head><title>T</title><style>p{}</style><body><p>One  <b>two</b>&amp;\nthree<br>four<script>if (a<b) x()</script><noscript>no</noscript><ul><li>a<li>b</ul>',
    );
    expect(page.text).toBe('One two& three\nfour\na\nb');
  });

  it('is read as HTML only when it looks like it', () => {
    expect(readPage('a <b and c> d', 'auto').format).toBe('text');
    expect(readPage('<p>x', 'auto').format).toBe('html');
  });
});

describe('what a page says of itself', () => {
  it('stands in its head', () => {
    const page = html(
      `<html lang="de-AT"><head><title> Öffnungs&shy;zeiten </title><meta name=description content='Wann wir da sind'><meta property="og:site_name" content="Laden"><meta property="article:published_time" content="2026-03-09"><link rel="canonical" href="https://laden.example/zeiten">`,
    );
    expect(aboutPage(page)).toEqual({
      title: 'Öffnungs\u00adzeiten',
      description: 'Wann wir da sind',
      site: 'Laden',
      canonical: 'https://laden.example/zeiten',
      published: '2026-03-09',
      language: 'de-AT',
    });
  });

  it('is its first heading or line where it has no head', () => {
    expect(aboutPage(text('Hello\nworld')).title).toBe('Hello');
    expect(aboutPage(text('x\n## Really ##\n')).title).toBe('Really');
    expect(aboutPage(html('<h1>Big <i>one</i></h1>')).title).toBe('Big one');
  });
});

describe('headings', () => {
  it('keep their levels', () => {
    const outline = [
      { level: 1, text: 'A' },
      { level: 3, text: 'B c' },
    ];
    expect(outlineOf(html('<h1>A</h1><p>x</p><h3>B <b>c</b></h3><h2></h2>'))).toEqual(outline);
    expect(outlineOf(text('# A\nx\n### B c\n#no heading'))).toEqual(outline);
  });
});

describe('languages', () => {
  it.each([
    ['en', 'The house is on the hill and it was built by people from the village in the valley.'],
    ['de', 'Das Haus steht auf dem Hügel und es wurde von den Leuten aus dem Dorf gebaut.'],
    [
      'fr',
      'La maison est sur la colline et elle a été bâtie par les gens du village dans la vallée.',
    ],
    [
      'es',
      'La casa está en la colina y fue construida por la gente del pueblo que vive en el valle.',
    ],
    [
      'pt',
      'A casa está no monte e foi construída pela gente da vila que vive no vale com os seus.',
    ],
    [
      'it',
      'La casa è sulla collina ed è stata costruita dalla gente del paese che vive nella valle.',
    ],
    ['nl', 'Het huis staat op de heuvel en het is door de mensen uit het dorp in het dal gebouwd.'],
    ['sv', 'Huset står på kullen och det har byggts av folk från byn som ligger i dalen.'],
    ['pl', 'Dom jest na wzgórzu i został zbudowany przez ludzi z wioski, która jest w dolinie.'],
    ['ja', 'これは日本語の文章です。'],
    ['ru', 'Дом стоит на холме.'],
    ['uk', 'Будинок стоїть на пагорбі, і його збудували люди.'],
    ['und', 'xq zw'],
  ])('%s', (code, sample) => {
    expect(guessLanguage(sample).code).toBe(code);
  });
});

describe('prices', () => {
  it.each([
    ['only 1.234,56 € today', '1234.56', 'EUR'],
    ['EUR 1,234.56', '1234.56', 'EUR'],
    ['$5', '5', 'USD'],
    ['£ 19.99', '19.99', 'GBP'],
    ["CHF 1'234.50", '1234.50', 'CHF'],
    ['199,- kr', '199', 'SEK'],
    ['49,90 zł', '49.90', 'PLN'],
    ['R$ 10,00', '10.00', 'BRL'],
    ['1 234 €', '1234', 'EUR'],
    ['12.000 €', '12000', 'EUR'],
  ])('%s', (sample, amount, currency) => {
    expect(findPrices(sample)).toMatchObject([{ amount, currency }]);
  });

  it('are not every number', () => {
    expect(findPrices('in 2026 at 10:30, version 1.2, USDT 5, 5 eurozone')).toEqual([]);
  });
});

describe('dates', () => {
  it('are counted once each, also those for machines', () => {
    const page = html(
      '<p>On March 9, 2026 and 9.3.2026</p><time datetime="2026-01-02T10:00">then</time>',
    );
    expect(datesOf(page, false)).toEqual([
      { date: '2026-01-02', times: 1, ambiguous: false },
      { date: '2026-03-09', times: 2, ambiguous: false },
    ]);
  });
});

describe('tables', () => {
  it('of HTML keep rows and columns, and nested ones stand alone', () => {
    const page = html(
      '<table><caption>Prices</caption><tr><th>Item<th>Price<tr><td colspan=2>all, of "it"<tr><td>x<table><tr><td>in</table>y<td>1</table>',
    );
    expect(tablesOf(page)).toEqual([
      { rows: [['in']] },
      {
        caption: 'Prices',
        rows: [
          ['Item', 'Price'],
          ['', 'all, of "it"'],
          ['xy', '1'],
        ],
      },
    ]);
  });

  it('of Markdown are read in text', () => {
    expect(tablesOf(text('a\n| x | y \\| z |\n|---|:-:|\n| 1 | 2 |\n\nb | c'))).toEqual([
      {
        rows: [
          ['x', 'y | z'],
          ['1', '2'],
        ],
      },
    ]);
  });

  it('become CSV that no spreadsheet runs', () => {
    expect(toCsv([['a,b', 'c"d', '=1+1', '-5', '-cmd', '+4.5']])).toBe(
      '"a,b","c""d",\'=1+1,-5,\'-cmd,+4.5\r\n',
    );
  });
});

describe('links', () => {
  it('are grouped by host, each once, with their words', () => {
    const page = html(
      '<a href="/a#x"></a><a href="/a">First</a><a href="b">B</a><a href="https://else.example/">E</a><a href="mailto:x@y">m</a><a href="#top">t</a><a href="javascript:x">j</a>',
    );
    expect(linksByHost(page, 'https://site.example/dir/')).toEqual([
      {
        host: 'site.example',
        links: [
          { url: 'https://site.example/a', text: 'First' },
          { url: 'https://site.example/dir/b', text: 'B' },
        ],
      },
      { host: 'else.example', links: [{ url: 'https://else.example/', text: 'E' }] },
    ]);
  });

  it('are found in text', () => {
    expect(
      linksByHost(text('see https://a.example/x, and (http://b.example).'), undefined),
    ).toMatchObject([
      { host: 'a.example', links: [{ url: 'https://a.example/x' }] },
      { host: 'b.example' },
    ]);
  });
});

describe('reading', () => {
  it('takes its time', () => {
    expect(readingOf('')).toEqual({ words: 0, minutes: 0 });
    expect(readingOf("don't stop")).toEqual({ words: 2, minutes: 1 });
    expect(readingOf('word '.repeat(441))).toEqual({ words: 441, minutes: 3 });
  });
});
