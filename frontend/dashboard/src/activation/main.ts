import './activation.css';

import { ActivationPage } from './page';

const { hash, pathname } = window.location;
// a secret in the address would stay in the history of a shared computer
if (hash) window.history.replaceState(null, '', pathname);
const root = document.getElementById('root');
if (root) new ActivationPage(root, hash);
