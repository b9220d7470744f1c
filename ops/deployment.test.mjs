// No container engine runs where this is built, so the deployment files are compared with the schema of Compose and
// with the code: every variable, port, path and health endpoint in them must exist.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(new URL('../frontend/package.json', import.meta.url));
const Ajv = require('ajv/dist/2019.js').default;
const { parse } = require('yaml');

const root = new URL('../', import.meta.url).pathname;
const read = (path) => readFileSync(root + path, 'utf8');
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];

const composeText = read('docker-compose.yml');
const { services, volumes } = parse(composeText);
const properties = read('backend/app/src/main/resources/application.properties');
const parentPom = read('backend/pom.xml');
const nginx = read('ops/nginx.conf');
const realmText = read('ops/keycloak/realm-asn.json');
const realm = JSON.parse(realmText);

test('the compose file follows the schema of the Compose Specification', () => {
  // its identifiers are of an older draft than it says
  const schema = JSON.parse(read('ops/schema/compose-spec.json'), (key, value) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  );
  const compose = parse(composeText);
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  validate(compose);
  // the name of the project came into the specification after this edition
  const errors = (validate.errors ?? []).filter((error) => error.params.additionalProperty !== 'name');
  assert.deepEqual(errors, []);
});

test('every variable is in .env.example, none has a default, and none there is unused', () => {
  const example = all(read('.env.example'), /^([A-Z_]+)=/gm).sort();
  assert.deepEqual(all(composeText, /\$\{([A-Z_]+)[^}]*\}/g).sort(), example);
  assert.deepEqual(all(composeText, /\$\{[A-Z_]+(:-[^}]*|-[^}]*|)\}/g), [], 'defaults or optional variables');
  for (const line of read('.env.example').split('\n')) {
    assert.doesNotMatch(line, /^\w*(PASSWORD|SECRET)=./, 'a secret has a value');
  }
});

test('the backend is given every variable that it reads, and no other', () => {
  // the demonstration is for trying things out, and so are staff without a second step of signing in
  const trial = ['AMPERA_DEMO', 'AMPERA_SECOND_FACTOR_EXEMPT'];
  const known = all(properties, /\$\{(AMPERA_[A-Z_]+)/g).filter((name) => !trial.includes(name));
  assert.deepEqual(Object.keys(services.backend.environment).sort(), known.sort());
});

test('the launcher gives the backend every variable that it reads', () => {
  const launcher = read('backend/local/src/main/java/id/ampera/local/Stack.java');
  const given = all(launcher, /environment\.put(?:IfAbsent)?\("(AMPERA_[A-Z_]+)"/g);
  // the default, this machine alone, is what it wants
  const known = all(properties, /\$\{(AMPERA_[A-Z_]+)/g).filter((name) => name !== 'AMPERA_HTTP_HOST');
  assert.deepEqual(known.filter((name) => !given.includes(name)), []);
});

test('what the backend writes lies on volumes of its own, which its user may write to', () => {
  const written = Object.values(services.backend.environment).filter((value) => value.startsWith('/var/lib/'));
  const mounted = Object.fromEntries(services.backend.volumes.map((volume) => volume.split(':').slice(0, 2).reverse()));
  const prepared = read('backend/Dockerfile').match(/install -d -o ampera -g ampera (.*)/)[1].split(' ');
  for (const folder of written) {
    assert.ok(mounted[folder] in volumes, `${folder} is no named volume`);
    assert.ok(prepared.includes(folder), `${folder} does not belong to the user of the image`);
  }
  assert.equal(new Set(Object.values(mounted)).size, written.length, 'two folders on one volume');
});

test('the realm gets every variable that it asks for', () => {
  const given = Object.keys(services.keycloak.environment);
  for (const name of all(realmText, /\$\{(AMPERA_[A-Z_]+)\}/g)) assert.ok(given.includes(name), name);
});

test('the realm for production brings no account of a person along, and one of a program that keeps users and nothing else', () => {
  assert.deepEqual(realm.users, [
    {
      username: 'service-account-ampera-provisioning',
      enabled: true,
      serviceAccountClientId: 'ampera-provisioning',
      clientRoles: { 'realm-management': ['manage-users'] },
    },
  ]);
  const programs = realm.clients.filter((client) => !client.publicClient);
  for (const client of programs) {
    assert.match(client.secret, /^\$\{AMPERA_[A-Z]+_SECRET\}$/, client.clientId);
    assert.equal(client.fullScopeAllowed, false);
    assert.equal(client.standardFlowEnabled || client.directAccessGrantsEnabled, false);
  }
  assert.deepEqual(realm.clientScopeMappings, {
    'realm-management': [{ client: 'ampera-provisioning', roles: ['manage-users'] }],
  });
});

test('Keycloak keeps no record of who signed in when, and nobody signs in as somebody else', () => {
  assert.equal(realm.eventsEnabled, false);
  assert.deepEqual(realm.eventsListeners, []);
  assert.deepEqual(realm.enabledEventTypes, []);
  assert.equal(realm.adminEventsEnabled, false);
  assert.equal(realm.adminEventsDetailsEnabled, false);
  assert.equal(realm.rememberMe, false);
  // tokens that outlive the session would be kept in the database
  const scopes = realm.clients.flatMap((client) => [...client.defaultClientScopes, ...client.optionalClientScopes]);
  assert.ok(![...scopes, ...realm.defaultOptionalClientScopes].includes('offline_access'));
  assert.ok(!realm.clientScopes.some((scope) => scope.name === 'offline_access'));
  const local = read('backend/local/src/main/java/id/ampera/local/Keycloak.java');
  for (const build of [read('ops/keycloak/Dockerfile'), local]) {
    const disabled = build.match(/--features-disabled=([a-z,-]+)/)[1].split(',');
    for (const feature of ['persistent-user-sessions', 'impersonation']) assert.ok(disabled.includes(feature), feature);
  }
});

test('staff can be asked for a code of their telephone, which a mailbox alone does not replace', () => {
  const flow = (alias) => realm.authenticationFlows.find((each) => each.alias === alias);
  assert.deepEqual(JSON.parse(realm.attributes['acr.loa.map']), { password: 1, otp: 2 });
  const asked = (alias) =>
    flow(alias).authenticationExecutions.flatMap((each) => (each.flowAlias ? asked(each.flowAlias) : each.authenticator));
  assert.ok(asked(realm.browserFlow).includes('auth-otp-form'));
  assert.deepEqual(asked(realm.resetCredentialsFlow), ['reset-credentials-choose-user', 'reset-credential-email', 'reset-password']);
  // somebody from another sign-on is found by the NIP or refused, never made
  assert.deepEqual(asked(realm.firstBrokerLoginFlow), ['idp-detect-existing-broker-user', 'idp-auto-link']);
  assert.equal(realm.duplicateEmailsAllowed, true);
  assert.equal(realm.loginWithEmailAllowed, false);
});

test('the sign-in pages are those of Ampera, in every way to start', () => {
  const { loginTheme, supportedLocales } = realm;
  const theme = `ops/keycloak/themes/${loginTheme}`;
  assert.match(read(`${theme}/login/theme.properties`), new RegExp(`^locales=${supportedLocales.join()}$`, 'm'));
  assert.match(read('ops/keycloak/Dockerfile'), new RegExp(`^COPY themes/${loginTheme} /opt/keycloak/themes/${loginTheme}$`, 'm'));
  const local = 'backend/local/src/main/java/id/ampera/local/';
  assert.match(read(`${local}Settings.java`), new RegExp(`"${theme}"`));
  assert.match(read(`${local}Keycloak.java`), new RegExp(`"themes/${loginTheme}"`));
});

test('the sign-in pages take nothing from elsewhere, say all in both languages, and name what browsers keep by its hash', () => {
  const theme = 'ops/keycloak/themes/ampera/login';
  const files = readdirSync(root + theme, { recursive: true })
    .map((name) => `${theme}/${name}`)
    .filter((path) => statSync(root + path).isFile());
  for (const path of files.filter((each) => /\.(ftl|css|js)$/.test(each))) {
    assert.doesNotMatch(read(path), /(https?:)?\/\/[a-z]|@import|url\(/, path);
  }
  const keys = (language) => all(read(`${theme}/messages/messages_${language}.properties`), /^([\w.]+)=/gm).sort();
  assert.deepEqual(keys('id'), keys('en'));
  const kept = createHash('sha256').update(read(`${theme}/resources/css/sign-in.css`) + read(`${theme}/resources/js/sign-in.js`));
  const revision = kept.digest('hex').slice(0, 8);
  assert.match(read(`${theme}/theme.properties`), new RegExp(`^revision=${revision}$`, 'm'), `it is ${revision} now`);
});

test('versions are those that the code is built and tested with', () => {
  const keycloak = parentPom.match(/<keycloak.version>(.*?)</)[1];
  assert.deepEqual(all(read('ops/keycloak/Dockerfile'), /^FROM keycloak\/keycloak:(\S+)/gm), [keycloak]);
  assert.equal(services.mysql.image, 'mysql:9.7');
});

test('nginx reaches the servers on the ports that they listen on', () => {
  const ports = { backend: services.backend.environment.AMPERA_HTTP_PORT, keycloak: '8080' };
  for (const [, host, port] of nginx.matchAll(/proxy_pass http:\/\/([a-z]+):(\d+)/g)) {
    assert.equal(port, ports[host], host);
  }
  const listening = all(nginx, /listen (\d+)/g);
  for (const mapping of services.frontend.ports) assert.ok(listening.includes(mapping.split(':')[1]), mapping);
  assert.match(read('backend/Dockerfile'), new RegExp(`EXPOSE ${ports.backend}`));
});

test('nginx and the local gateway agree on paths', () => {
  assert.match(properties, /^quarkus\.rest\.path=\/api\/v1$/m);
  const gateway = read('backend/local/src/main/java/id/ampera/local/Stack.java');
  for (const path of ['/api/v1/', '/health', '/survei/', '/survei/umum/', '/auth/']) {
    assert.ok(gateway.includes(`"${path}"`), path);
    assert.match(nginx, new RegExp(`location [=~^ ]*\\^?${path}`), path);
  }
  assert.match(read('ops/keycloak/Dockerfile'), /--http-relative-path=\/auth /);
  assert.match(read('frontend/respond/vite.config.ts'), /base: '\/survei\/'/);
});

test('what is called without a name, or with a ballot, leaves no line in a log and no count in the metrics', () => {
  const { paths } = parse(read('openapi.yaml'));
  const isPublic = (operation) => operation.security?.length === 0;
  const quiet = Object.entries(paths)
    .filter(([path, item]) => /\/campaigns\//.test(path) && (/ballot/.test(path) || Object.values(item).some(isPublic)))
    .map(([path]) => path.replace('{id}', '0192f0c1'));
  assert.ok(quiet.length >= 5, quiet.join());
  const block = nginx.match(/location ~ (\^\/api\/v1\/campaigns\S+) \{([^}]*)\}/);
  assert.match(block[2], /access_log off;/);
  const uncounted = new RegExp(`^${properties.match(/http-server\.ignore-patterns=(.*)/)[1]}$`);
  const open = '/api/v1/public/campaigns/';
  assert.match(nginx, new RegExp(`location ${open} \\{[^}]*access_log off;`), 'nginx writes a line');
  for (const path of quiet) {
    assert.match(path, new RegExp(`${block[1]}|^${open}`), 'nginx writes a line');
    if (/ballots|anonymous|challenges|public-/.test(path)) assert.match(path, uncounted, 'the metrics are a clock');
  }
  for (const name of block[1].match(/\(([^)]*)\)/)[1].split('|')) {
    assert.ok(quiet.some((path) => path.endsWith(`/${name}`)), `nginx names ${name}, which is not in the contract`);
  }
});

test('signing in leaves no event and no session in the database of Keycloak, and nobody signs in as somebody else', () => {
  const realm = JSON.parse(realmText);
  assert.equal(realm.eventsEnabled, false);
  assert.equal(realm.adminEventsEnabled, false);
  assert.deepEqual(realm.eventsListeners, [], 'the listener of the log writes a line with name, address and time');
  assert.deepEqual(realm.enabledEventTypes, []);
  for (const file of ['ops/keycloak/Dockerfile', 'backend/local/src/main/java/id/ampera/local/Keycloak.java']) {
    const disabled = read(file).match(/--features-disabled=([\w,-]+)/)[1].split(',');
    assert.ok(disabled.includes('persistent-user-sessions'), `${file}: a session in the database has the time of its start`);
    assert.ok(disabled.includes('impersonation'), file);
  }
});

test('no log of the proxy has an address, an agent or a time', () => {
  const format = nginx.match(/log_format plain '([^']*)';/)[1];
  assert.doesNotMatch(format, /remote|agent|time_local|time_iso8601|msec|forwarded|user|cookie|http_|args|request /);
  assert.doesNotMatch(format, /\$request_uri/);
  for (const [, rule] of nginx.matchAll(/access_log ([^;]*);/g)) assert.match(rule, /^(off|\/dev\/stdout plain)$/);
});

test('health checks ask endpoints that exist', () => {
  const check = (name) => services[name].healthcheck.test.join(' ');
  assert.match(check('backend'), new RegExp(`/${services.backend.environment.AMPERA_HTTP_PORT} .*GET /q/health/ready`));
  assert.match(read('backend/app/pom.xml'), /quarkus-smallrye-health/);
  assert.match(check('keycloak'), /\/9000 .*GET \/health\/ready/);
  assert.match(read('ops/keycloak/Dockerfile'), /--health-enabled=true --http-management-relative-path=\/ /);
  assert.match(check('frontend'), /127\.0\.0\.1:8080\/alive/);
  assert.match(nginx, /location = \/alive/);
  assert.match(check('mysql'), /127\.0\.0\.1/);
});

test('every service has a read-only root, gives up privileges, and waits for what it needs', () => {
  for (const [name, service] of Object.entries(services)) {
    assert.equal(service.read_only, true, name);
    assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
    assert.ok(service.healthcheck, name);
    for (const needed of Object.values(service.depends_on ?? {})) assert.equal(needed.condition, 'service_healthy');
  }
});

test('what is mounted, built and copied exists', () => {
  for (const service of Object.values(services)) {
    for (const [from] of (service.volumes ?? []).map((volume) => volume.split(':'))) {
      if (from.startsWith('./')) assert.ok(existsSync(root + from), from);
      else if (!from.startsWith('$')) assert.ok(from in volumes, from);
    }
    if (!service.build) continue;
    const { context, dockerfile = 'Dockerfile' } = service.build;
    for (const [, source] of read(`${context}/${dockerfile}`).matchAll(/^COPY (?!--from)(\S+) /gm)) {
      assert.ok(existsSync(`${root}${context}/${source}`), source);
    }
  }
  for (const included of all(nginx, /include \/etc\/nginx\/((?!mime)\S+);/g)) assert.ok(existsSync(`${root}ops/${included}`));
});

test('every page carries the security headers', () => {
  const blocks = nginx.split(/\n\s*location /).filter((block) => /\b(root|alias) /.test(block));
  assert.equal(blocks.length, 6);
  for (const block of blocks) assert.match(block, /include \/etc\/nginx\/security-headers\.conf;/);
});

test('the pages of respondents can be kept on a phone, and their next worker is always found', () => {
  const [policy] = all(read('ops/security-headers.conf'), /Content-Security-Policy "([^"]*)"/g);
  for (const part of ['worker-src', 'manifest-src', 'connect-src', 'img-src']) assert.match(policy, new RegExp(`${part} 'self'`));
  // the worker, the page and the manifest have addresses of their own; only what carries a hash is kept for good
  assert.match(read('frontend/respond/vite.config.ts'), /name === 'sw' \? 'sw\.js' : 'assets\//);
  const block = (path) => nginx.match(new RegExp(`location ${path} \\{([^}]*)\\}`))[1];
  assert.match(block('/survei/'), /Cache-Control "no-cache"/);
  assert.match(block('/survei/assets/'), /immutable/);
  assert.match(block('/survei/umum/'), /try_files \$uri \/survei\/umum\/index.html;/);
  assert.match(block('/survei/umum/'), /access_log off;[\s\S]*no-cache/);
  assert.match(block('/survei/umum/assets/'), /access_log off;[\s\S]*immutable/);
  assert.match(nginx, /application\/manifest\+json webmanifest;/);
  const manifest = JSON.parse(read('frontend/respond/public/manifest.webmanifest'));
  assert.equal(manifest.scope, '/survei/');
  assert.equal(manifest.start_url, '/survei/');
  for (const { src } of manifest.icons) assert.ok(existsSync(`${root}frontend/respond/public/${src.replace('/survei/', '')}`), src);
});

test('nothing is limited by address: five hundred phones of an office have one', () => {
  for (const file of ['ops/nginx.conf', 'ops/proxy.conf', 'ops/security-headers.conf']) {
    assert.doesNotMatch(read(file), /limit_(req|conn|rate)|\bdeny\b|\bgeo\b/, file);
  }
  // each of them holds one connection here and one behind
  const [connections] = all(nginx, /worker_connections (\d+);/g).map(Number);
  assert.ok(connections >= 2 * 500);
  const gateway = read('backend/local/src/main/java/id/ampera/local/Gateway.java');
  assert.doesNotMatch(gateway, /429|setMaxWaitQueueSize/);
  assert.doesNotMatch(properties, /quarkus\.http\.limits\.max-connections|rate-limit/);
  // Keycloak counts wrong passwords per account
  assert.equal(JSON.parse(realmText).bruteForceProtected, true);
});
