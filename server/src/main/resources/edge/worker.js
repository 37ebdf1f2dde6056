// Shows pages without a connection as they were when they were last seen. Keeps only what the server marks as fit to be kept,
// for one person at a time. Whatever changes something lets go of all copies: signing out, private mode, erasing, and the rest.
const SHELL = `shell-${settings.version}`;
const KEPT = "kept";
const WHOM = "/kept-for";
const OFFLINE = "/hors-ligne";
const PASSED_BY = /^\/(staff|demo|oauth2|live|sw\.js|manifest\.webmanifest)(\/|$)/;
const LONGEST_MS = 7 * 24 * 3600 * 1000;
const MOST = 60;

/** One change of the copies after the other; how often all were let go tells what was on its way meanwhile. */
let turn = Promise.resolve();
let lettings = 0;
const inTurn = (change) => (turn = turn.then(change, change));

const letGo = () => { lettings++; return caches.delete(KEPT); };

self.addEventListener("install", (event) => event.waitUntil(
  caches.open(SHELL).then((shell) => shell.addAll([OFFLINE, ...settings.shell])).then(() => self.skipWaiting())));

self.addEventListener("activate", (event) => event.waitUntil(begin()));

/** The shell before this one stays: copies that were kept under it still name its files. */
async function begin() {
  const shells = (await caches.keys()).filter((name) => name.startsWith("shell-"));
  await Promise.all(shells.filter((name) => name !== SHELL).slice(0, -1).map((name) => caches.delete(name)));
  if (!settings.keeps) await inTurn(letGo);
  await self.clients.claim();
  if (!await caches.has(KEPT)) await homeFirst();
}

/** Who is on Home when this begins has seen it already, and could not look at it again without a connection. */
async function homeFirst() {
  const windows = await self.clients.matchAll({ type: "window" });
  const home = windows.map((client) => new URL(client.url)).find((url) => url.pathname === "/");
  if (home) await fetch(home).then((answer) => inTurn(() => keep(home, answer))).catch(() => undefined);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin || PASSED_BY.test(url.pathname)) return;
  if (request.method !== "GET") {
    if (request.method !== "HEAD") event.waitUntil(inTurn(letGo).then(() => url.pathname === "/reglages" && again()));
  } else if (request.mode === "navigate") {
    event.respondWith(page(event, url));
  } else if (request.headers.has("HX-Request")) {
    event.respondWith(fresh(event, url));
  } else if (/^\/(assets|webjars)\//.test(url.pathname)) {
    event.respondWith(file(request));
  } else if (url.pathname.endsWith(".svg")) {
    event.respondWith(fresh(event, url).catch(async () => (await kept(url)) ?? Response.error()));
  }
});

/** Somebody may have chosen another language. */
const again = () => caches.open(SHELL).then((shell) => shell.add(OFFLINE)).catch(() => undefined);

async function page(event, url) {
  try {
    return await fresh(event, url);
  } catch {
    return (await kept(url)) ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}

async function fresh(event, url) {
  const before = lettings;
  const answer = await fetch(event.request);
  const copy = answer.clone();
  event.waitUntil(inTurn(() => (before === lettings ? keep(url, copy) : undefined)));
  return answer;
}

async function file(request) {
  const found = await caches.match(request);
  if (found) return found;
  const answer = await fetch(request);
  const copy = answer.clone();
  if (answer.ok) caches.open(SHELL).then((shell) => shell.put(request, copy));
  return answer;
}

/** Home is one page, whichever car it shows. */
const key = (url) => (url.pathname === "/" ? "/" : url.pathname + url.search);

async function keep(url, answer) {
  const whom = answer.headers.get("Sillage-Kept-For");
  let copies = await caches.open(KEPT);
  if (whom !== null && whom !== await (await copies.match(WHOM))?.text()) {
    await letGo();
    if (whom === "nobody") return;
    copies = await caches.open(KEPT);
    await copies.put(WHOM, new Response(whom));
  }
  if (answer.ok && answer.headers.has("Sillage-Keep") && await copies.match(WHOM)) {
    await copies.put(key(url), await marked(answer));
    const keys = await copies.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).filter((old) => !old.url.endsWith(WHOM)).map((old) => copies.delete(old)));
  } else if (answer.type !== "opaqueredirect") {
    await copies.delete(key(url));
  }
}

/** A copy that says of itself that it is one, and since when. */
async function marked(answer) {
  const headers = new Headers({ "Kept-At": String(Date.now()) });
  for (const name of ["Content-Type", "Content-Security-Policy", "Referrer-Policy", "Permissions-Policy"]) {
    if (answer.headers.has(name)) headers.set(name, answer.headers.get(name));
  }
  return new Response((await answer.text()).replace("<html ", "<html data-kept "), { headers });
}

async function kept(url) {
  await turn;
  const copies = await caches.open(KEPT);
  const found = await copies.match(key(url));
  if (!found) return undefined;
  if (Date.now() - Number(found.headers.get("Kept-At")) <= LONGEST_MS) return found;
  await copies.delete(key(url));
  return undefined;
}

/** What is pushed is in the declarative form, which browsers that know it show without asking here. */
self.addEventListener("push", (event) => {
  const { title, navigate, ...shown } = event.data?.json().notification ?? {};
  if (!title) return;
  const [icon, badge] = ["app-192.png", "badge-96.png"].map((name) => settings.shell.find((one) => one.endsWith(name)));
  event.waitUntil(self.registration.showNotification(title, { ...shown, icon, badge, data: { navigate } }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data.navigate, location.origin).pathname));
});

/** In a window of ours if there is one, and never elsewhere. */
async function open(path) {
  const [shown] = await self.clients.matchAll({ type: "window" });
  if (!shown) return self.clients.openWindow(path);
  await shown.focus();
  return shown.navigate(path);
}
