import { inflected } from './inflect.ts';
import type { Locale } from './locales.ts';
import type { Rng } from './random.ts';
import type { WrittenTexts } from './texts/index.ts';

/** Names a locale draws from. */
export interface NamePool {
  given: readonly string[];
  surnames: readonly string[];
  cities: readonly string[];
  regions: readonly string[];
}

/** One stretch of a text; `type` when it is to be learned. */
export interface Piece {
  text: string;
  type?: string;
}

/** How often a name is one written by hand rather than put together. */
const WRITTEN_SHARE = 0.45;
const NICKNAME_SHARE = 0.08;

const HANDLE_PARTS =
  'dark,happy,cool,the,mr,real,its,x,pro,dev,ninja,star,fox,sky,moon,tiger,rock,blue,night,code,byte,wolf,gamer,king,queen,art,photo,music'.split(
    ',',
  );

/** Fills the slots of the templates, in one locale. */
export class Values {
  readonly #rng: Rng;
  readonly #locale: Locale;
  readonly #names: NamePool;
  readonly #written: WrittenTexts | undefined;

  constructor(rng: Rng, locale: Locale, names: NamePool, written?: WrittenTexts) {
    this.#rng = rng;
    this.#locale = locale;
    this.#names = names;
    this.#written = written;
  }

  slot(name: string): Piece {
    switch (name) {
      case 'p':
        return { text: this.inflected(this.person()), type: 'PERSON' };
      case 'f':
        return { text: this.inflected(this.called()), type: 'PERSON' };
      case 'k':
        return {
          text: this.inflected(this.#rng.pick(this.#written?.nicknames ?? this.#names.given)),
          type: 'PERSON',
        };
      case 'l':
        return { text: this.inflected(this.surname()), type: 'PERSON' };
      case 'c':
        return { text: this.#rng.pick(this.#names.cities), type: 'LOCATION' };
      case 'co':
        return { text: this.#rng.pick(this.#names.regions), type: 'LOCATION' };
      case 'o':
        return { text: this.organisation(), type: 'ORGANIZATION' };
      case 's':
        return { text: this.street(), type: 'STREET_ADDRESS' };
      case 'b':
        return { text: this.date(1935, 2018, true), type: 'DATE_OF_BIRTH' };
      case 'u':
        return { text: this.userName(), type: 'USERNAME' };
      case 'd':
        return { text: this.date(2015, 2027, false) };
      case 'z':
        return { text: this.mask(this.#rng.pick(this.#locale.postCodes)) };
      case 't':
        return { text: this.mask(this.#rng.pick(this.#locale.phones)) };
      case 'e':
        return { text: this.email() };
      case 'i':
        return { text: this.number() };
      case 'n':
        return { text: String(this.#rng.int(1, this.#rng.chance(0.7) ? 30 : 9000)) };
      case 'm':
        return { text: this.mask(this.#rng.pick(this.#locale.currency)) };
      case 'h':
        return { text: this.time() };
      case 'w':
        return {
          text: `https://www.${this.#rng.pick(HANDLE_PARTS)}${this.#rng.pick(HANDLE_PARTS)}.com/${this.#rng.int(1, 99)}`,
        };
      case 'y':
        return { text: this.#rng.pick(this.#locale.things) };
      default:
        throw new RangeError(`No slot called ${name}.`);
    }
  }

  private surname(): string {
    const { surnames } = this.#names;
    const name = this.#rng.pick(surnames);
    if (this.#rng.chance(0.04)) return `${name}-${this.#rng.pick(surnames)}`;
    const { language } = this.#locale;
    return (language === 'es' || language === 'pt') && this.#rng.chance(0.4)
      ? `${name} ${this.#rng.pick(surnames)}`
      : name;
  }

  private person(): string {
    const given = this.#rng.pick(this.#names.given);
    const surname = this.surname();
    const form = this.#rng.next();
    if (form < 0.62) return `${given} ${surname}`;
    if (form < 0.7) return `${given} ${this.#rng.pick(this.#names.given)} ${surname}`;
    if (form < 0.75)
      return `${given} ${this.#rng.pick('ABCDEFGHJKLMNPRSTW'.split(''))}. ${surname}`;
    if (form < 0.8) return `${given.charAt(0)}. ${surname}`;
    if (form < 0.84) return `${surname}, ${given}`;
    if (form < 0.87) return `${given}-${this.#rng.pick(this.#names.given)} ${surname}`;
    return given;
  }

  private inflected(name: string): string {
    return this.#written ? inflected(name, this.#locale.language, this.#rng) : name;
  }

  /** A given name, now and then the one at home. */
  private called(): string {
    const written = this.#written;
    return this.#rng.pick(
      written && this.#rng.chance(NICKNAME_SHARE) ? written.nicknames : this.#names.given,
    );
  }

  private organisation(): string {
    if (this.#written && this.#rng.chance(WRITTEN_SHARE))
      return this.#rng.pick(this.#written.organisations);
    const { legalForms, institutions } = this.#locale;
    const form = this.#rng.next();
    if (form < 0.25) return `${this.#rng.pick(this.#names.surnames)} ${this.#rng.pick(legalForms)}`;
    if (form < 0.35)
      return `${this.#rng.pick(this.#names.surnames)} & ${this.#rng.pick(this.#names.surnames)}`;
    if (form < 0.45) return `${this.coined()} ${this.#rng.pick(legalForms)}`;
    if (form < 0.5) return this.coined();
    const pattern = this.#rng.pick(form < 0.8 ? this.#locale.businesses : institutions);
    const name = pattern
      .replace(/\bF\b/, () => this.#rng.pick(this.#locale.fancies))
      .replace(/\bC\b/, () => this.#rng.pick(this.#names.cities))
      .replace(/L(?=skolan|\b)/, () => this.#rng.pick(this.#names.surnames));
    return this.#rng.chance(0.15) ? `${name} ${this.#rng.pick(legalForms)}` : name;
  }

  /** A made-up brand: two syllables and an ending. */
  private coined(): string {
    const heads =
      'Nova,Velo,Terra,Quanti,Medi,Cyber,Alti,Luma,Opti,Solar,Vero,Digi,Argo,Helio,Pixel,Astra,Neo,Omni,Kera,Blue,Nord,Inno'.split(
        ',',
      );
    const tails =
      'tech,soft,dyne,sys,net,gen,pharma,logic,labs,works,data,cloud,media,flow,ware,bank,form,mark'.split(
        ',',
      );
    const tail = this.#rng.pick(tails);
    return (
      this.#rng.pick(heads) +
      (this.#rng.chance(0.3) ? tail.charAt(0).toUpperCase() + tail.slice(1) : tail)
    );
  }

  private street(): string {
    if (this.#written && this.#rng.chance(WRITTEN_SHARE))
      return this.renumbered(this.#rng.pick(this.#written.streets));
    const { streets, streetNames, units } = this.#locale;
    const name = this.#rng.chance(0.6)
      ? this.#rng.pick(streetNames)
      : this.#rng.pick(this.#rng.chance(0.7) ? this.#names.surnames : this.#names.given);
    const number = () => String(this.#rng.int(1, this.#rng.chance(0.8) ? 150 : 9999));
    return (
      this.#rng
        .pick(streets)
        .replace('N', () => name)
        .replaceAll('#', number) + this.mask(this.#rng.pick(units))
    );
  }

  private date(from: number, to: number, exact: boolean): string {
    const usable = this.#locale.dates.filter((f) => !exact || (/Y|yy/.test(f) && /[dD]/.test(f)));
    const pad = (value: number) => String(value).padStart(2, '0');
    const [year, month, day] = [
      this.#rng.int(from, to),
      this.#rng.int(1, 12),
      this.#rng.int(1, 28),
    ];
    const ordinal =
      day % 10 === 1 && day !== 11
        ? 'st'
        : day % 10 === 2 && day !== 12
          ? 'nd'
          : day % 10 === 3 && day !== 13
            ? 'rd'
            : 'th';
    const parts: Record<string, string> = {
      Y: String(year),
      yy: pad(year % 100),
      M: this.#locale.months[month - 1]!,
      mm: pad(month),
      m: String(month),
      dd: pad(day),
      Dth: day + ordinal,
      dth: day + ordinal,
      D: String(day),
      d: String(day),
    };
    // Only letters that stand alone are fields: "de" and "er" in a format are words.
    return this.#rng
      .pick(usable)
      .replace(/(?<![a-zA-Zé])(Ymmdd|Dth|dth|Y|yy|M|mm|m|dd|D|d)(?![a-zA-Z])/g, (field) =>
        field === 'Ymmdd' ? `${year}${pad(month)}${pad(day)}` : parts[field]!,
      );
  }

  private time(): string {
    const hour = this.#rng.int(0, 23);
    const minute = String(this.#rng.int(0, 59)).padStart(2, '0');
    if (this.#locale.language === 'en' && this.#rng.chance(0.5))
      return `${(hour % 12) + 1}${this.#rng.chance(0.5) ? `:${minute}` : ''}${this.#rng.pick(['am', 'pm', ' pm'])}`;
    if (this.#locale.language === 'de' && this.#rng.chance(0.5)) return `${hour}:${minute} Uhr`;
    return `${hour}:${minute}`;
  }

  private number(): string {
    const form = this.#rng.next();
    if (form < 0.3) return this.#rng.digits(this.#rng.int(5, 10));
    if (form < 0.6) return `${this.mask('AA')}-${this.#rng.digits(this.#rng.int(4, 7))}`;
    return this.mask(
      this.#rng.pick(['A99999999', '99-9999-99', 'AAA9999', '9999/99', 'AA99 9999 9999']),
    );
  }

  private email(): string {
    const plain = (name: string) =>
      name
        .normalize('NFD')
        .replace(/[^a-zA-Z]/g, '')
        .toLowerCase() || 'x';
    const local = `${plain(this.#rng.pick(this.#names.given))}${this.#rng.pick(['.', '_', ''])}${plain(this.#rng.pick(this.#names.surnames))}`;
    return `${local}@${this.#rng.pick(['example.com', 'mail.example.org', 'gmail.com', 'firma.example', 'web.de'])}`;
  }

  private userName(): string {
    const plain = (name: string) =>
      name
        .normalize('NFD')
        .replace(/[^a-zA-Z]/g, '')
        .toLowerCase() || 'x';
    const given = plain(this.#rng.pick(this.#names.given));
    const surname = plain(this.#rng.pick(this.#names.surnames));
    const number = String(this.#rng.chance(0.5) ? this.#rng.int(1, 99) : this.#rng.int(1960, 2012));
    const forms = [
      `${given}${number}`,
      `${given}.${surname}`,
      `${given}_${surname}`,
      `${given.charAt(0)}${surname}`,
      `${given}${surname}`,
      `${surname}${given.charAt(0)}${number}`,
      `${this.#rng.pick(HANDLE_PARTS)}_${given}`,
      `${given}-${this.#rng.pick(HANDLE_PARTS)}`,
      `${this.#rng.pick(HANDLE_PARTS)}${this.#rng.pick(HANDLE_PARTS)}${number}`,
      `${given}_${number}`,
      `${this.#rng.pick(HANDLE_PARTS)}.${surname}${number}`,
    ];
    const name = this.#rng.pick(forms);
    return this.#rng.chance(0.1) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  }

  /** With other numbers, so that none is learned by heart. */
  private renumbered(street: string): string {
    return street.replace(/\d/g, (digit) => (digit === '0' ? '0' : String(this.#rng.int(1, 9))));
  }

  private mask(pattern: string): string {
    return pattern
      .replace(/9/g, () => String(this.#rng.int(0, 9)))
      .replace(/A(?![a-z])/g, (a, _at: number, all: string) =>
        /[a-z]/.test(all) ? a : this.#rng.pick('ABCDEFGHJKLMNPRSTUWXYZ'.split('')),
      );
  }
}
