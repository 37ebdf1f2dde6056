/** Set-up in five steps, the ways to a network, what is included, and clearing the unit. */
import { button, field, h, pages, row, say } from './dom.js';
import { day, draw, go, isDriving } from './main.js';
import { now } from './server.js';
import { clear, save, signOut, unit } from './unit.js';
import { askCar, signals } from './vehicle.js';

export const STEPS = ['tether', 'account', 'device', 'favourites', 'done'];

let listPage = 0;

/** Where one is: the way through the menu, or the step of the set-up. */
export function way(...parts) {
  return h('p', { class: 'way' }, parts.join(' › '));
}

/** A row that waits for the car to stand still: it stays to be seen, and says why it does nothing. */
export function parkedRow(title, line, screen) {
  return isDriving() ? row(title, say('unit.when-parked')) : row(title, line, () => go(screen));
}

export function step(done) {
  unit.setUp = Math.max(unit.setUp, done);
  save();
}

export function start() {
  const at = Math.min(unit.setUp, STEPS.length - 1);
  const name = STEPS[at];
  const next = { tether: 'tethering', account: 'account', device: 'account', favourites: 'favourites', done: 'favourites' }[name];
  const proceed = () => {
    if (at >= 3) {
      step(5);
    }
    go(next);
  };
  return [way(say('unit.set-up'), say('unit.step', String(at + 1), String(STEPS.length))),
    h('h1', {}, say(`unit.step-${name}`)), h('p', {}, say(`unit.step-${name}-why`)),
    h('div', { class: 'pair' }, button(say('unit.continue'), proceed, 'primary'),
      button(say('unit.later'), () => { step(5); go('favourites'); }))];
}

function reached() {
  return signals.bearer !== null || (!signals.radio && unit.online);
}

export function tethering() {
  const can = unit.state?.onBoard ?? {};
  const rows = [];
  if (signals.radio) {
    rows.push(row(say('unit.bluetooth'), say(`unit.bluetooth-${signals.bluetooth.state}`, signals.bluetooth.name), () => go('bluetooth')));
    if (signals.wifi && can.wifi !== 'no') {
      rows.push(row(say('unit.wifi'), say('unit.wifi-why'), () => go('wifi')));
    }
  } else {
    rows.push(row(say('unit.own-network'), say(unit.online ? 'unit.online' : 'unit.offline')));
  }
  return [way(say('unit.settings'), say('unit.tethering')), h('h1', {}, say('unit.tethering')), h('div', { class: 'rows' }, rows),
    h('div', { class: 'pair' }, reached() ? button(say('unit.continue'), () => { step(1); go('account'); }, 'primary') : null,
      button(say('unit.later'), () => go('favourites')))];
}

export function bluetooth() {
  const { state, name } = signals.bluetooth;
  return [way(say('unit.settings'), say('unit.bluetooth')), h('h1', {}, say(`unit.bluetooth-${state}`, name)),
    h('ol', { class: 'howto' }, [1, 2, 3].map(i => h('li', {}, say(`unit.bluetooth-step-${i}`)))),
    h('div', { class: 'pair' },
      state === 'connected'
        ? button(say('unit.continue'), () => { step(1); go('account'); }, 'primary')
        : button(say('unit.pair'), () => askCar({ ask: 'bluetooth-pair' }), 'primary'),
      button(say('unit.back'), () => go('tethering')))];
}

export function wifi() {
  const { on, networks, state, name } = signals.wifi;
  const head = [way(say('unit.settings'), say('unit.wifi')),
    h('h1', { role: 'status' }, state === 'connected' ? say('unit.wifi-connected', name) : say(on ? 'unit.wifi-choose' : 'unit.wifi'))];
  if (!on) {
    return [...head, h('p', {}, say('unit.wifi-why')), h('div', { class: 'pair' },
      button(say('unit.enable'), () => askCar({ ask: 'wifi-enable' }), 'primary'), button(say('unit.back'), () => go('tethering')))];
  }
  if (state === 'connected') {
    return [...head, h('div', { class: 'pair' }, button(say('unit.continue'), () => { step(1); go('account'); }, 'primary'))];
  }
  const rows = networks.map(network => row(network, null, () => go('password', network)));
  return [...head, ...(rows.length ? pages(rows, listPage, page => { listPage = page; draw(); }) : [h('p', {}, say('unit.wifi-none'))]),
    h('div', { class: 'pair' }, button(say('unit.back'), () => go('tethering')))];
}

/** The password goes to the car's radio; the platform never hears it. */
export function password(network) {
  const { state, name } = signals.wifi;
  if (state === 'connected' && name === network) {
    return wifi();
  }
  const join = event => {
    event.preventDefault();
    askCar({ ask: 'wifi-join', name: network, password: new FormData(event.target).get('wifi-password') });
    document.activeElement?.blur();
  };
  return [way(say('unit.wifi'), network),
    h('form', { onsubmit: join }, field('wifi-password', say('unit.wifi-password', network), { type: 'password', required: true, maxlength: 63 }),
      state === 'wrong-password' ? h('p', { role: 'alert' }, say('unit.wifi-wrong')) : null,
      state === 'joining' ? h('p', { role: 'status' }, say('unit.wifi-joining')) : null,
      h('div', { class: 'pair' }, h('button', { class: 'btn primary' }, say('unit.ok')), button(say('unit.back'), () => go('wifi'))))];
}

function included() {
  const term = unit.state?.included;
  if (!term) {
    return say('unit.included-not-yet');
  }
  return say(Date.parse(term.endsAt) > now() ? 'unit.included-until' : 'unit.included-over', day(term.lastDay));
}

export function services() {
  return [h('h1', {}, say('unit.services')),
    h('div', { class: 'rows' }, row(say('unit.included'), included()),
      row(say('unit.navigation-free'), say(unit.online ? 'unit.online' : 'unit.navigation-offline')))];
}

const LINK = { none: 'unit.link-none', found: 'unit.link-found', linked: 'unit.link-linked' };

export function settings() {
  const link = unit.state?.link ?? 'none';
  const rows = [
    parkedRow(say('unit.tethering'), say(unit.online ? 'unit.online' : 'unit.offline'), 'tethering'),
    link === 'linked'
      ? row(say('unit.account'), say(LINK[link]))
      : parkedRow(say('unit.account'), say(LINK[link]), 'account'),
    parkedRow(say('unit.set-up'), say('unit.set-up-why'), 'start'),
    parkedRow(say('unit.clear'), say('unit.clear-why'), 'clearing'),
  ];
  return [h('h1', {}, say('unit.settings')), ...pages(rows, listPage, page => { listPage = page; draw(); })];
}

export function clearing() {
  const wipe = async () => {
    await clear();
    go('start');
  };
  const leave = async () => {
    await signOut().catch(() => {});
    go('settings');
  };
  return [h('h1', {}, say('unit.clear')), h('p', {}, say('unit.clear-what')),
    h('div', { class: 'pair' }, button(say('unit.clear-now'), wipe, 'danger'), button(say('unit.back'), () => go('settings'))),
    unit.linkToken && unit.online ? button(say('unit.sign-out'), leave) : null];
}
