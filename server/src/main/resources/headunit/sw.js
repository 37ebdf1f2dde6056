// Keeps the unit's own program, so that it starts without a network. What belongs to somebody never comes through here: it is asked for
// by signed requests, which are left alone, and kept sealed by the program itself.
const NAME = `headunit-${VERSION}`;

self.addEventListener('install', event => {
  event.waitUntil(caches.open(NAME).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith('headunit-') && name !== NAME).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET' || pathname.startsWith('/headunit/api/')) {
    return;
  }
  event.respondWith(caches.open(NAME).then(async cache => {
    const kept = await cache.match(request, { ignoreSearch: true });
    return kept ?? fetch(request);
  }));
});
