/** The unit itself: who it is, whom it is linked with, what it keeps, and what it does by itself when there is a network. */
import { ask, Refused, Unreachable } from './server.js';
import { drop, keep, recall, wipe } from './vault.js';
import { signals } from './vehicle.js';

const API = '/headunit/api';
const FAREWELL = 'farewell';

export const unit = { token: null, linkToken: null, state: null, journeys: [], setUp: 0, choices: {}, online: navigator.onLine, putOff: false };

let tell = () => {};

/** Whoever shows the unit is told of each change. */
export function onChange(listener) {
  tell = listener;
}

export async function remember() {
  Object.assign(unit, (await recall('unit')) ?? {});
  unit.putOff = false;
}

let saved = '';

/** Keeps what has changed, and tells whoever shows it. */
export async function save() {
  const { token, linkToken, state, journeys, setUp, choices } = unit;
  const all = { token, linkToken, state: state && { ...state, now: null }, journeys, setUp, choices };
  const text = JSON.stringify(all);
  if (text !== saved) {
    saved = text;
    await keep('unit', all);
    tell();
  }
}

/** Asks for what is the unit's, or with the token of its link for what is its owner's. */
export async function own(method, path, wish = {}) {
  return call(method, path, { ...wish, token: unit.token });
}

async function ofOwner(method, path, wish = {}) {
  return call(method, path, { ...wish, token: unit.linkToken });
}

async function call(method, path, wish) {
  try {
    const said = await ask(method, API + path, wish);
    setOnline(true);
    return said;
  } catch (no) {
    setOnline(!(no instanceof Unreachable));
    throw no;
  }
}

export function setOnline(online) {
  if (unit.online !== online) {
    unit.online = online;
    tell();
  }
}

/** Looks what has become of the unit: its link, its term, what was sent to it. Without a network all stays as it was. */
export async function refresh() {
  await sayFarewell();
  if (!unit.token) {
    await reach();
    return;
  }
  try {
    unit.state = await own('GET', '/unit');
    if (unit.state.link === 'none') {
      forgetOwner();
    } else if (unit.state.link === 'linked' && unit.linkToken) {
      await fetchJourneys();
    }
    await save();
  } catch (no) {
    if (no instanceof Refused && no.status === 401) {
      forgetOwner();
      Object.assign(unit, { token: null, state: null });
      await save();
    }
  }
}

async function reach() {
  try {
    await fetch('/headunit/words.json', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5_000) });
    setOnline(true);
  } catch {
    setOnline(false);
  }
}

/** What was the owner's goes with the link, at once. */
function forgetOwner() {
  Object.assign(unit, { linkToken: null, journeys: [] });
}

/** Fetches what is new; one that was fetched by half is not kept, and fetched anew the next time. */
async function fetchJourneys() {
  try {
    const { journeys } = await ofOwner('GET', '/journeys');
    const kept = [];
    for (const listed of journeys) {
      const known = unit.journeys.find(one => one.id === listed.id);
      kept.push(known ? { ...known, ...listed } : await fetchWhole(listed));
    }
    unit.journeys = kept.filter(one => one !== null);
    for (const journey of unit.journeys) {
      await sendReceipts(journey);
    }
  } catch (no) {
    if (no instanceof Refused && (no.status === 401 || no.status === 403)) {
      forgetOwner();
    }
  }
}

async function fetchWhole(listed) {
  try {
    const at = signals.position;
    const json = at ? { latitude: at[0], longitude: at[1] } : undefined;
    const whole = await ofOwner('POST', `/journeys/${listed.id}`, { json });
    const journey = { ...listed, ...whole, number: listed.lastReceipt, receipts: [] };
    note(journey, 'delivered');
    return journey;
  } catch (no) {
    if (no instanceof Unreachable) {
      throw no;
    }
    return null;
  }
}

/** Notes what became of a journey; the platform is told when there is a network. */
export function note(journey, what, stop = 0) {
  journey.number = Math.max(journey.number, journey.lastReceipt ?? 0) + 1;
  journey.receipts.push({ number: journey.number, what, stop });
}

async function sendReceipts(journey) {
  while (journey.receipts.length > 0) {
    await ofOwner('POST', `/journeys/${journey.id}/receipts`, { json: journey.receipts[0] });
    journey.receipts.shift();
  }
}

/** The same for one that was just noted, at once if that is possible. */
export async function report(journey, what, stop = 0) {
  note(journey, what, stop);
  await save();
  try {
    await sendReceipts(journey);
    await save();
  } catch {
    // there is no network: it is told with the next look
  }
}

/** The unit is its owner's from now on, by this token. */
export async function linked(token) {
  unit.linkToken = token;
  await save();
  await refresh();
}

export async function signOut() {
  await own('DELETE', '/unit/link');
  forgetOwner();
  await refresh();
}

/** Deletes all that the unit keeps, also without a network; that it did so is told when there is one. */
export async function clear() {
  const { token } = unit;
  Object.assign(unit, { token: null, linkToken: null, state: null, journeys: [], setUp: 0, choices: {} });
  saved = '';
  await wipe(token !== null);
  if (token) {
    await keep(FAREWELL, { token });
    await sayFarewell();
  }
  tell();
}

async function sayFarewell() {
  const left = await recall(FAREWELL);
  if (!left) {
    return;
  }
  try {
    await call('DELETE', '/unit', { token: left.token });
  } catch (no) {
    if (no instanceof Unreachable) {
      return;
    }
  }
  if (unit.token) {
    await drop(FAREWELL);
  } else {
    await wipe();
  }
}
