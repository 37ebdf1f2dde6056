/**
 * What the unit keeps: sealed with a key of this browser that no script can read out, in a database that is deleted whole when the unit
 * is cleared. Beside it lies the key that signs requests.
 */
const NAME = 'headunit';
const KEYS = 'keys';
const SEALED = 'sealed';

let opened = null;

function request(wish) {
  return new Promise((done, failed) => {
    wish.onsuccess = () => done(wish.result);
    wish.onerror = () => failed(wish.error);
  });
}

function open() {
  opened ??= new Promise((done, failed) => {
    const wish = indexedDB.open(NAME, 1);
    wish.onupgradeneeded = () => {
      wish.result.createObjectStore(KEYS);
      wish.result.createObjectStore(SEALED);
    };
    wish.onsuccess = () => done(wish.result);
    wish.onerror = () => failed(wish.error);
  });
  return opened;
}

async function read(store, name) {
  const database = await open();
  return request(database.transaction(store).objectStore(store).get(name));
}

async function write(store, name, value) {
  const database = await open();
  const change = database.transaction(store, 'readwrite');
  change.objectStore(store).put(value, name);
  await new Promise((done, failed) => {
    change.oncomplete = done;
    change.onabort = () => failed(change.error);
  });
}

async function key(name, make) {
  const known = await read(KEYS, name);
  if (known) {
    return known;
  }
  await write(KEYS, name, await make());
  return read(KEYS, name);
}

function sealingKey() {
  return key('sealing', () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));
}

/** The pair that signs what the unit asks; its private half cannot be read. */
export function signingKey() {
  return key('signing', () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']));
}

export async function keep(name, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const label = new TextEncoder().encode(name);
  const text = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: label }, await sealingKey(), text);
  await write(SEALED, name, { iv, data });
}

/** What was kept under a name; nothing when there is none, or it cannot be opened. */
export async function recall(name) {
  const kept = await read(SEALED, name);
  if (!kept) {
    return null;
  }
  try {
    const label = new TextEncoder().encode(name);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv, additionalData: label }, await sealingKey(), kept.data);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

export async function drop(name) {
  const database = await open();
  await request(database.transaction(SEALED, 'readwrite').objectStore(SEALED).delete(name));
}

/**
 * Deletes all of it, and the key that sealed it: what may be left on the disk can be opened by nobody. The key that signs stays only for
 * as long as the unit has a farewell to tell.
 */
export async function wipe(signsOn = false) {
  const pair = signsOn ? await signingKey() : null;
  const database = await open();
  database.close();
  opened = null;
  await request(indexedDB.deleteDatabase(NAME));
  if (pair) {
    await write(KEYS, 'signing', pair);
  }
}
