import type { Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';

const NETWORKS =
  '(?:(?:twitter|x|instagram|tiktok|facebook|threads|twitch|snapchat|pinterest|medium|soundcloud)\\.(?:com|net|tv)|t\\.me|linkedin\\.com/in|reddit\\.com/(?:u|user)|youtube\\.com/(?:c|user)|keybase\\.io|about\\.me|mastodon\\.social)';

/** `instagram.com/jane.doe`, `linkedin.com/in/jane-doe-123`: whose page it is. */
export const profileAddress: Recognizer = {
  id: 'username-profile',
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'twitter x instagram tiktok facebook threads twitch snapchat pinterest medium soundcloud t linkedin reddit youtube keybase about mastodon',
    ),
  },
  notAfter: /[\w@-]/,
  lead: new RegExp(`${NETWORKS}/@?`, 'iuy'),
  pattern:
    /[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{1,38}[\p{L}\p{N}_])(?=\/?(?:[\s"'<>),;?]|[.!](?:\s|$)|$))/uy,
  score: 0.8,
  validate: ({ text, start, end }) =>
    !IN_MARKUP.test(text.slice(Math.max(0, start - 48), start)) &&
    !/^(?:share|intent|home|search|explore|login|signup|sharer|sharer\.php|hashtag|watch|about|settings|privacy|tos|terms|help|groups|pages|events|p|i|widgets)$/i.test(
      text.slice(start, end),
    ),
};

/** Links of a page to its makers, `[Twitter](https://…)` or `href="…"`. */
const IN_MARKUP = /(?:\]\(|["'=<])https?:\/\/[\w./@-]{4,32}$/;
