import { render } from 'preact';

import { App } from './app/app';
import { awaitOffer } from './lib/install';
import { loadTexts, storedLanguage } from './lib/messages';
import './style.css';

awaitOffer();
const root = document.getElementById('root');
const start = () => {
  if (root) render(<App />, root);
};
if (storedLanguage() === 'id') start();
else void loadTexts(storedLanguage()).finally(start);
