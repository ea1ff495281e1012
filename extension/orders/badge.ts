import type { FleetNews } from '../channel/orders-messages.ts';

/** The part of the toolbar button that is used. */
export interface ToolbarButton {
  setBadgeText(details: { text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  setBadgeTextColor(details: { color: string }): Promise<void>;
  setTitle(details: { title: string }): Promise<void>;
}

const NAME = 'Life Savor';
/** The accent of every page, on a toolbar of any colour. */
const COLORS = { background: '#0b6e4f', text: '#ffffff' };

/** Says on the toolbar button how much waits; without anything the button is as it was. */
export function createBadge(button: ToolbarButton): (news: FleetNews | null) => void {
  let shown: string | undefined;

  return (news) => {
    const count = news === null ? 0 : news.pending + news.noted;
    const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
    if (text === shown) return;
    shown = text;
    void button.setBadgeBackgroundColor({ color: COLORS.background });
    void button.setBadgeTextColor({ color: COLORS.text });
    void button.setBadgeText({ text });
    void button.setTitle({ title: text === '' ? NAME : `${NAME}: ${newsTitle(news!)}` });
  };
}

/** How much came from where, in one line. */
export function newsTitle({ fleet, pending, noted }: FleetNews): string {
  const count = pending + noted;
  return `${count} ${count === 1 ? 'message' : 'messages'} from ${fleet}`;
}
