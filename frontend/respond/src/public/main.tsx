import { render } from 'preact';

import { storedLanguage } from '../lib/messages';
import '../style.css';
import { PublicApp } from './app';
import { adoptAddress } from './address';
import { loadPublicTexts } from './words';

adoptAddress();
const root = document.getElementById('root');
void loadPublicTexts('id')
  .then(() => loadPublicTexts(storedLanguage()))
  .finally(() => {
    if (root) render(<PublicApp />, root);
  });
