import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { configure, render } from '@testing-library/preact';
import { createElement } from 'preact';
import { vi } from 'vitest';

import { App } from '../app/app';
import { FakeServer } from './fake-server';

const USER_KEY = `oidc.user:${window.location.origin}/auth/realms/asn:ampera-web`;

// making keys and drawing a ballot take their time on a busy machine
configure({ asyncUtilTimeout: 5000 });

export function signedIn(): void {
  const inAnHour = Math.floor(Date.now() / 1000) + 3600;
  const user = { access_token: 'token', token_type: 'Bearer', profile: {}, expires_at: inAnHour };
  sessionStorage.setItem(USER_KEY, JSON.stringify(user));
}

/** As after installing a browser: nothing is kept, nobody is signed in. */
export function freshDevice(): void {
  sessionStorage.clear();
  localStorage.clear();
  window.history.replaceState(null, '', '/survei/');
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** Opens an address as somebody who is signed in. */
export function open(path = '/survei/', server = new FakeServer()): FakeServer {
  signedIn();
  window.history.replaceState(null, '', path);
  vi.stubGlobal('fetch', server.fetch);
  render(createElement(App, {}));
  return server;
}
