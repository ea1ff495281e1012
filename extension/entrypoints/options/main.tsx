import { render } from 'preact';
import { browser } from '../../browser.ts';
import { OPTIONS_PORT } from '../../channel/options-messages.ts';
import { OptionsApp } from '../../ui/options/options-app.tsx';
import { createOptionsModel } from '../../ui/options/options-model.ts';

const openPort = () => browser.runtime.connect({ name: OPTIONS_PORT });
const root = document.getElementById('app');
if (root !== null) {
  const model = createOptionsModel(openPort);
  // The background may have slept meanwhile, and the line to it with it.
  window.addEventListener('focus', model.wake);
  render(<OptionsApp model={model} />, root);
}
