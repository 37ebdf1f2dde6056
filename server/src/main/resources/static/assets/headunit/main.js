/** The page of the unit: its bar, its rail, the lock, and whichever screen is open. */
import { h, icon, say, setWords } from './dom.js';
import { Lock } from './lock.js';
import { now } from './server.js';
import { screens } from './screens.js';
import { onChange, refresh, remember, setOnline, unit } from './unit.js';
import { askCar, onSignals, signals } from './vehicle.js';

const RAIL = [
  ['guidance', 'navigation'],
  ['favourites', 'map-pin'],
  ['apps', 'layout-grid'],
  ['services', 'plug'],
  ['settings', 'settings'],
];

const lock = new Lock();
let screen = 'start';
let detail = null;

/** Opens a screen; what needs hands and eyes is not opened while the car drives. */
export function go(name, what = null) {
  if (screens[name].parked && lock.driving) {
    return;
  }
  [screen, detail] = [name, what];
  draw();
  document.querySelector('main button, main input, main a')?.focus();
}

export function isDriving() {
  return lock.driving;
}

function tether() {
  const { bearer, radio } = signals;
  if (bearer) {
    return say(`unit.over-${bearer.kind}`, bearer.name);
  }
  return say(radio ? 'unit.no-tether' : 'unit.own-network');
}

function bar() {
  const time = new Date(now()).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  return [h('b', { class: 'num' }, time), h('span', { class: 'tether' }, tether()),
    h('span', { class: 'net' }, icon(unit.online ? 'zap' : 'wifi-off'), say(unit.online ? 'unit.online' : 'unit.offline'))];
}

function rail() {
  return RAIL.map(([name, look]) => h('button', {
    type: 'button', 'aria-label': say(`unit.${name}`), 'aria-current': screens[screen].rail === name ? 'page' : null, onclick: () => go(name),
  }, icon(look)));
}

/** The expiry is said when the unit is started, and where the services are used; "later" puts it off for the day. */
function notice() {
  const said = unit.state?.notice;
  if (!said || unit.putOff || (lock.driving && screen !== 'services')) {
    return null;
  }
  const text = said.daysLeft < 0 ? say('unit.notice-over', day(said.lastDay)) : say('unit.notice', day(said.lastDay), String(said.daysLeft));
  return h('div', { class: 'banner', role: 'status' }, h('p', {}, text),
    h('button', { type: 'button', class: 'btn', onclick: putOff }, say('unit.later')));
}

async function putOff() {
  unit.putOff = true;
  draw();
  const { own } = await import('./unit.js');
  await own('POST', '/notice').catch(() => {});
}

export function day(iso) {
  return new Date(`${iso}T12:00:00Z`).toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

export function draw() {
  document.body.dataset.motion = lock.driving ? 'driving' : 'parked';
  document.documentElement.dataset.theme = signals.night === false ? 'light' : 'dark';
  document.querySelector('header').replaceChildren(...bar());
  document.querySelector('nav').replaceChildren(...rail());
  const typed = document.activeElement?.tagName === 'INPUT' && document.activeElement.closest('main');
  if (!typed) {
    const focused = document.activeElement?.closest('main') ? focusable().indexOf(document.activeElement) : -1;
    const open = screens[screen].draw(detail);
    document.querySelector('main').replaceChildren(...[notice(), ...open].filter(part => part !== null));
    focusable()[focused]?.focus();
  }
}

function focusable() {
  return [...document.querySelectorAll('main button, main input, main a')];
}

/** The knob: turned it goes from one to the next, in the order in which all is seen; pressed it is a key already. */
function turn(event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined || event.target.tagName === 'INPUT') {
    return;
  }
  const all = [...document.querySelectorAll('main button, main input, main a, nav button')];
  const next = all.indexOf(document.activeElement) + step;
  all[(next + all.length) % all.length]?.focus();
  event.preventDefault();
}

function watchSpeed() {
  const before = lock.driving;
  if (lock.at(signals.speedKmh, performance.now()) !== before) {
    if (lock.driving && screens[screen].parked) {
      [screen, detail] = ['favourites', null];
    }
    draw();
  }
}

async function start() {
  const answer = await fetch('/headunit/words.json');
  setWords(await answer.json());
  await remember();
  screen = unit.setUp < 5 ? 'start' : 'favourites';
  onChange(draw);
  onSignals(draw);
  addEventListener('online', refresh);
  addEventListener('offline', () => setOnline(false));
  document.addEventListener('keydown', turn);
  setInterval(watchSpeed, 250);
  setInterval(refresh, 5_000);
  setInterval(() => document.querySelector('header').replaceChildren(...bar()), 20_000);
  askCar({ ask: 'signals' });
  draw();
  await refresh();
  if ('serviceWorker' in navigator) {
    await navigator.serviceWorker.register('/headunit/sw.js', { scope: '/headunit', updateViaCache: 'none' });
  }
}

start();
