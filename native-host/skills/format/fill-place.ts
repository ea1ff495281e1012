/** What stands for the variables of a manifest. */
export interface FillPlace {
  /** The skill's folder as the server will see it: `/skill` in a sandbox, else the real one. Absolute. */
  folder: string;
  /** Absolute, as the server will see it. */
  userHome: string;
  /** Of the machine the server runs on. */
  platform: NodeJS.Platform;
}

const VARIABLE =
  /\$\{(__dirname|HOME|DESKTOP|DOCUMENTS|DOWNLOADS|pathSeparator|\/|user_config\.([\w.-]{1,64}))\}/g;

/**
 * Goes over `text` once and puts in what the variables stand for; what is put in is not gone over
 * again. `setting` gives the text for a setting. Other `${…}` stay as they are.
 */
export function fillText(text: string, place: FillPlace, setting: (key: string) => string): string {
  return text.replaceAll(VARIABLE, (_, name: string, key: string | undefined) =>
    key === undefined ? variable(name, place) : setting(key),
  );
}

function variable(name: string, place: FillPlace): string {
  const separator = separatorOf(place);
  switch (name) {
    case '__dirname':
      return place.folder;
    case 'HOME':
      return place.userHome;
    case 'DESKTOP':
    case 'DOCUMENTS':
    case 'DOWNLOADS':
      return `${place.userHome}${separator}${name[0]}${name.slice(1).toLowerCase()}`;
    default:
      return separator;
  }
}

/** What stands between the steps of a path there. */
export function separatorOf({ platform }: FillPlace): string {
  return platform === 'win32' ? '\\' : '/';
}
