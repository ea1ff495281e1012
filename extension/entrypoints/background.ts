import 'vscode-jsonrpc/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod';
import { startBackground } from '../background/start-background.ts';

export default defineBackground(() => {
  // The extension's content security policy forbids generated code; do not even try.
  z.config({ jitless: true });
  startBackground(new AbortController().signal);
});
