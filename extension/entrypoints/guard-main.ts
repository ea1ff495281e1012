import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wrapClipboard } from '../guard/clipboard/wrap-clipboard.ts';

/** Runs in the page's own world: no extension API, no values. */
export default defineUnlistedScript(wrapClipboard);
