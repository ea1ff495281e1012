import { isGivenName } from '../names/given-names.ts';
import { words } from '../vocabulary.ts';

/** A user name as systems allow it. */
export const HANDLE = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,38}[\\p{L}\\p{N}_])?';

/** Who nobody is: "max.mustermann", "your-name", "jean.exemple". */
const PLACEHOLDER_USER =
  /muster|example|exemple|ejemplo|esempio|exemplo|voorbeeld|exempel|przyk[lł]ad|^(?:your|my|deine?|ihr|ton|votre|tu|su|seu|teu|il_tuo|tuo|jouw|uw|ditt?|mitt|tw[oó]ja?|nome|nom|naam|namn|nazwa|name)[_.-]|^(?:x{3,}|\*+|<.*>)$/i;

/** Whether a value shows where a user name goes and is nobody's. */
export function isPlaceholderUser(value: string): boolean {
  return PLACEHOLDER_USER.test(value);
}

const NO_NAME = new Set(
  words(`string number boolean null undefined true false none any void str int varchar text char required optional username user users name login email password passwd pass
    the a an not your my our his her their already taken invalid incorrect unknown wrong missing empty blank case also used unique available valid ok yes no n/a
    nicht ungültig falsch vergeben bereits der die das ein eine mein dein leer incorrecto inválido no el la un una le la un une pas déjà niet ongeldig fel inte redan jest nie
    value data input field form req request res response this self props state params body query config env process args options session account auth token admin root guest anonymous test default
    successful succeeded success failed failure denied expired required mandatory optional disabled enabled locked active inactive created deleted changed updated case-sensitive case-insensitive
    erfolgreich fehlgeschlagen gescheitert erforderlich pflichtfeld unbekannt gesperrt abgelaufen obligatoire requis inconnu invalide vide échoué réussi expiré bloqué
    obligatorio requerido desconocido vacío fallido bloqueado obligatório obrigatório desconhecido vazio inválido falhou bloqueado obbligatorio richiesto sconosciuto vuoto fallito bloccato valido
    verplicht onbekend leeg mislukt geslaagd geblokkeerd krävs obligatoriskt okänd okänt tomt misslyckades lyckades spärrad wymagana wymagany wymagane nieznany nieznana pusty pusta zablokowany
    all everyone everybody alle jeder tous toutes todos todas tutti tutte iedereen allemaal alla wszyscy każdy administrator administrador administradora amministratore administrateur beheerder
    system automatic automatically automatique automático automatico automatisch automatiskt automatycznie sso oauth oauth2 2fa mfa saml ldap
    postgres mysql nginx apache www-data nobody daemon systemd ubuntu debian ec2-user node git jenkins docker oracle redis mongo mongodb rabbitmq elastic kibana grafana ansible vagrant pi ftp
    gast guests invité invitado convidado ospite gość gäst owner manager editor viewer moderator member never today yesterday now total heute gestern nie gesamt keine keiner
    support info backup monitor deploy deployer service runner
    example foo bar baz placeholder yourusername your_username your-username my_username username_here user_name user_id foobar somebody someone me you it here is in on at and or to for from with`),
);

/** Of an object in a program. */
const MEMBER =
  /^(?:req|res|this|self|props|state|user|session|data|body|params|config|env|process|args|options|ctx|context|row|obj|node|event|e(?=\.(?:target|currentTarget|key|keyCode|code|message|data|detail|stack|name|type|value|preventDefault|stopPropagation)(?!\w)))\./;

/** `req.body`, `user.name`: code that means a member of something. */
export function isMember(value: string): boolean {
  return MEMBER.test(value);
}

/** Accounts of programs: "app_user", "dbadmin", "svc_orders". */
const OF_PROGRAM =
  /^(?:my|the|some|app|db|sql|web|svc|srv|service|test|demo|dev|prod|staging|ci|bot|api|read|write|readonly|super|sys|system|ro|rw|data|mail|smtp|backup|local|remote|main|default|new|old)(?:[_.-]\w+|(?:user|admin|app|api|db|svc|serv|data|site|owner|role|login|acc|name|bot|test|dev|prod|write|read|only|root|ops?|master|man|er|ing|\d)\w*)?$|(?:user(?:name)?|admin|_?svc|_app|_bot|[_-]ro|[_-]rw)\d*$/i;
/** Whether a value is how programs call their own accounts. What an account may do, "lagerapp_rw", "ci_maule", says nothing of whose it is. */
export function isOfProgram(value: string): boolean {
  const name = value.replace(/^ci[_-]|[_-](?:r[ow]|ci)$/i, '');
  return OF_PROGRAM.test(/^\p{L}{5,}$/u.test(name) ? name : value);
}

/** Whether a value can be anybody's name: not the word for it, nor what code or a sentence says. */
export function isName({ text, start, end }: Stretch): boolean {
  const value = text.slice(start, end);
  return (
    value.length >= 3 &&
    /\p{L}/u.test(value) &&
    !isPlaceholderUser(value) &&
    !NO_NAME.has(value.toLowerCase()) &&
    !/^\d{1,3}$/.test(value)
  );
}

export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What ends in digits or has parts and is no name: protocols, formats, versions, files, parts of pages. */
const TECHNICAL =
  /^(?:utf|sha|md|base|oauth|openid|http|ipv|ip|log|auth|web|step|page|test|user|admin|guest|demo|version|rc|beta|mp|tls|ssl|aes|rsa|vp|h|es|k|i|a|x|v|s|ec|row|col|line|item|field|form|btn|button|tab|level|part|phase|room|zone|port|com|tty|eth|wlan|vlan|server|host|node|db|sql|port|win|windows|office|python|php|java|jdk|type|option|plan|class|ssh|smb|tcp|udp|ftp|dns|nfs|usb|ext|pop|imap|smtp|cpu|gpu|core|disk|veth|bond|layer|conv|block|radix|float|u?int|crc|blake|argon|curve|chacha|lib|word|day|week|team|group|task|job|question|answer|figure|fig|table|note|art|section|warn|err|error|chapter|kapitel|seite|gruppe|schritt|kroku?|fase|mozilla)[_-]?\d+\w{0,2}$|\.(?:html?|[jt]sx?|json|php|py|rb|go|rs|java|log|txt|md|ya?ml|toml|ini|cfg|conf|sh|css|scss|png|jpe?g|gif|svg|pdf|exe|zip|sql|csv|xml|com|org|net|io|dev|app|de|fr|es|pt|it|nl|se|pl|eu|uk|us|at|ch|be|br|mx|local|lan)$/i;

/** Whether a value is unlike any word: letters with digits or `_`, two parts around a dot, a part of one letter. */
export function isDistinctive(value: string): boolean {
  if (TECHNICAL.test(value) || MEMBER.test(value) || /\p{Ll}\p{Lu}/u.test(value)) return false;
  return (
    /\p{L}{2}.*\d/u.test(value) ||
    /\p{L}_\p{L}|\p{L}{2}\.\p{L}|\p{L}\.\p{L}{2}/u.test(value) ||
    /^\p{L}{3,}-\p{L}$/u.test(value)
  );
}

const SHORTEST_NAME = 3;
const REACH_BEFORE = 72;
const REACH_BEHIND = 40;

/** Whether a value is made of a name that stands near, "Ada Nowak … anowak", as most companies make them. */
export function isMadeOfName({ text, start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const around = `${before} ${text.slice(end, end + REACH_BEHIND)}`;
  const names = around.match(/(?<!\p{L})\p{Lu}\p{L}{2,24}/gu);
  if (names === null) return false;
  const value = plain(text.slice(start, end)).replace(/\d{1,3}$/, '');
  const initials = names.map((name) => plain(name)[0]!);
  return names.some((name) => isBuiltFrom(value, plain(name), initials));
}

/** @param initials of all names near */
function isBuiltFrom(value: string, name: string, initials: readonly string[]): boolean {
  if (name.length < SHORTEST_NAME || value === name) return false;
  if (isShortened(value, name, initials) || isBetweenInitials(value, name, initials)) return true;
  const rest = value.startsWith(name)
    ? value.slice(name.length)
    : value.endsWith(name)
      ? value.slice(0, -name.length)
      : undefined;
  if (rest === undefined) return false;
  if (rest === 's') return false;
  if (/^\p{Ll}{2,3}$/u.test(rest) && [...rest].every((letter) => initials.includes(letter)))
    return true;
  return rest.length === 1 || isGivenName(rest.replace(/[._-]/g, ''));
}

/** "bschelle" of Birgit Schellenberg: eight letters, as old systems allow. */
function isShortened(value: string, name: string, initials: readonly string[]): boolean {
  const rest = value.slice(1);
  if (value.length < 6 || value.length > 8 || !initials.includes(value[0]!)) return false;
  return name.length > rest.length && name.startsWith(rest) && value[0] !== name[0];
}

/** "tokaforl" of Thaddeus Okafor-Lindqvist. */
function isBetweenInitials(value: string, name: string, initials: readonly string[]): boolean {
  if (value.length !== name.length + 2 || value.slice(1, -1) !== name) return false;
  return initials.includes(value[0]!) && initials.includes(value.at(-1)!);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');
}
