/** Projection: a phone on the cable, step by step, and which of its apps work in this car. */
import { button, h, pages, row, say } from './dom.js';
import { draw, go } from './main.js';
import { unit } from './unit.js';
import { parkedRow, way } from './settings.js';
import { signals } from './vehicle.js';

let page = 0;

function presence(capability) {
  return unit.state?.onBoard?.[capability] ?? 'depends';
}

/** Where an app works in this car; one that a touchpad cannot steer is refused there. */
function where(app) {
  if (app.androidAuto && !app.androidAutoWithTouchpad && presence('touchpad') === 'yes') {
    return app.carplay && presence('carplay') !== 'no' ? say('unit.app-carplay-touchpad') : say('unit.app-touchpad');
  }
  const ways = [app.carplay && presence('carplay') !== 'no' ? say('unit.name-carplay') : null,
    app.androidAuto && presence('android-auto') !== 'no' ? say('unit.name-android-auto') : null].filter(name => name !== null);
  return ways.length ? say('unit.app-with', ways.join(', ')) : say('unit.app-none');
}

function projection(capability, name, screen) {
  return presence(capability) === 'no' ? row(name, say('unit.not-in-this-car')) : parkedRow(name, say(`unit.${capability}-${presence(capability)}`), screen);
}

export function apps() {
  const rows = [projection('carplay', say('unit.name-carplay'), 'carplay'), projection('android-auto', say('unit.name-android-auto'), 'androidAuto'),
    ...(unit.state?.phoneApps ?? []).map(app => row(app.name, where(app)))];
  return [h('h1', {}, say('unit.apps')), ...pages(rows, page, next => { page = next; draw(); })];
}

function steps(...texts) {
  return h('ol', { class: 'howto' }, texts.map(text => h('li', {}, text)));
}

function back() {
  return h('div', { class: 'pair' }, button(say('unit.back'), () => go('apps')));
}

export function carplay() {
  const connected = signals.usb?.phone === 'iphone';
  return [way(say('unit.apps'), say('unit.name-carplay')),
    h('h1', { role: 'status' }, connected ? say('unit.connected', say('unit.name-carplay')) : say(signals.usb ? 'unit.other-phone' : 'unit.plug-in')),
    steps(say('unit.carplay-step-1'), say('unit.carplay-step-2'), say('unit.carplay-step-3')), back()];
}

export function androidAuto() {
  const { usb } = signals;
  const said = usb?.phone !== 'android' ? say(usb ? 'unit.other-phone' : 'unit.plug-in')
    : say(usb.app ? 'unit.connected' : 'unit.app-first', say('unit.name-android-auto'));
  return [way(say('unit.apps'), say('unit.name-android-auto')), h('h1', { role: 'status' }, said),
    steps(say('unit.android-step-1'), say('unit.android-step-2'), say('unit.android-step-3')), back()];
}
