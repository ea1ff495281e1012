import { render } from 'preact';
import { PopupApp } from '../../ui/popup-app.tsx';
import { popupBrowser } from '../../ui/popup-browser.ts';
import { createPopupModel } from '../../ui/popup-model.ts';

const root = document.getElementById('app');
if (root !== null) render(<PopupApp model={createPopupModel(popupBrowser())} />, root);
