/** Online › account: the car shows a code, then the unit is linked with an account that exists, with a new one, or later. */
import { button, field, h, knows, row, s, say } from './dom.js';
import { draw, go } from './main.js';
import { ask, Refused } from './server.js';
import { linked, own, save, unit } from './unit.js';
import { step, way } from './settings.js';
import { signals } from './vehicle.js';

let enrolment = null;
let codes = null;
let fault = null;
let sent = null;

/** What was refused, in words; all else is that the platform cannot be reached. */
function failed(no) {
  fault = no instanceof Refused ? sayFault(no.code) : say('unit.unreachable');
  draw();
}

function sayFault(code) {
  return say(knows(`unit.fault-${code}`) ? `unit.fault-${code}` : 'unit.fault-other');
}

function alert() {
  return fault ? h('p', { role: 'alert' }, fault) : null;
}

function open(screen) {
  fault = null;
  go(screen);
}

function head() {
  return way(say('unit.settings'), say('unit.services'), say('unit.brand-online'));
}

export function account() {
  if (unit.state?.link === 'linked') {
    step(3);
    return [head(), h('h1', { role: 'status' }, say('unit.link-linked')), h('p', {}, say('unit.link-linked-why')),
      h('div', { class: 'pair' }, button(say('unit.continue'), () => { step(5); go('favourites'); }, 'primary'))];
  }
  if (unit.state?.link === 'found') {
    return [head(), h('h1', { role: 'status' }, say('unit.link-found')), h('p', {}, say('unit.link-found-why', unit.state.unit)),
      h('div', { class: 'pair' }, button(say('unit.later'), () => go('favourites')))];
  }
  if (!unit.token) {
    return enrol();
  }
  return [head(), h('h1', {}, say('unit.have-account')),
    h('div', { class: 'rows' }, row(say('unit.existing'), say('unit.existing-why'), () => open('existing')),
      row(say('unit.new'), say('unit.new-why'), () => open('newcomer')), row(say('unit.have-code'), say('unit.have-code-why'), () => open('code'))),
    h('div', { class: 'pair' }, button(say('unit.later'), () => go('favourites')))];
}

export function enrol() {
  const begin = async event => {
    event.preventDefault();
    const vin = new FormData(event.target).get('vin');
    document.activeElement?.blur();
    try {
      fault = null;
      enrolment = await ask('POST', '/headunit/api/enrolments', { json: { vin } });
      draw();
    } catch (no) {
      failed(no);
    }
  };
  const finish = async event => {
    event.preventDefault();
    const typed = new FormData(event.target).get('car-code');
    document.activeElement?.blur();
    try {
      fault = null;
      const done = await ask('POST', `/headunit/api/enrolments/${enrolment.id}`, { json: { code: typed } });
      enrolment = null;
      unit.token = done.token;
      unit.state = await own('GET', '/unit');
      await save();
      go('account');
    } catch (no) {
      failed(no);
    }
  };
  const later = () => h('div', { class: 'pair' }, h('button', { class: 'btn primary' }, say('unit.continue')), button(say('unit.later'), () => go('favourites')));
  return enrolment
    ? [head(), h('form', { onsubmit: finish }, field('car-code', say('unit.car-code'), { maxlength: 12, required: true, autocapitalize: 'characters' }), alert(), later())]
    : [head(), h('form', { onsubmit: begin }, field('vin', say('unit.vin'), { value: signals.vin, maxlength: 20, required: true, autocapitalize: 'characters' }), alert(), later())];
}

export function existing() {
  if (!codes) {
    askForCodes();
    return [head(), h('h1', {}, say('unit.existing')), alert() ?? h('p', { role: 'status' }, say('unit.wait')),
      h('div', { class: 'pair' }, button(say('unit.back'), () => open('account')))];
  }
  const { size, path } = codes.qr;
  return [head(), h('div', { class: 'show' },
    s('svg', { viewBox: `0 0 ${size} ${size}`, class: 'qr', role: 'img', 'aria-label': say('unit.qr') }, s('path', { d: path })),
    h('div', {}, h('p', {}, say('unit.go-to', codes.verification_uri.replace(/^https?:\/\//, ''))), h('p', { class: 'big num' }, codes.user_code), h('p', {}, say('unit.never-here')),
      alert(), button(say('unit.back'), () => { codes = null; open('account'); })))];
}

let asking = false;

async function askForCodes() {
  if (asking || fault) {
    return;
  }
  asking = true;
  try {
    codes = await own('POST', '/device_authorization');
    poll(codes, codes.interval);
    draw();
  } catch (no) {
    failed(no);
  } finally {
    asking = false;
  }
}

/** RFC 8628 section 3.4 and 3.5. */
function poll(mine, seconds) {
  setTimeout(async () => {
    if (codes !== mine) {
      return;
    }
    try {
      const form = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: mine.device_code };
      const token = await own('POST', '/token', { form });
      codes = null;
      step(2);
      await linked(token.access_token);
      go('account');
    } catch (no) {
      if (!(no instanceof Refused) || no.code === 'authorization_pending') {
        poll(mine, seconds);
      } else if (no.code === 'slow_down') {
        poll(mine, seconds + 5);
      } else {
        codes = null;
        failed(no);
      }
    }
  }, seconds * 1000);
}

export function code() {
  const finish = async event => {
    event.preventDefault();
    const typed = new FormData(event.target).get('owner-code');
    document.activeElement?.blur();
    try {
      fault = null;
      const token = await own('POST', '/registration', { json: { code: typed } });
      step(2);
      await linked(token.access_token);
      go('account');
    } catch (no) {
      failed(no);
    }
  };
  return [head(), h('form', { onsubmit: finish }, field('owner-code', say('unit.owner-code'), { maxlength: 12, required: true, autocapitalize: 'characters' }),
    alert(), h('div', { class: 'pair' }, h('button', { class: 'btn primary' }, say('unit.ok')), button(say('unit.back'), () => open('account'))))];
}

export function newcomer() {
  const finish = async event => {
    event.preventDefault();
    const form = new FormData(event.target);
    document.activeElement?.blur();
    try {
      fault = null;
      await own('POST', '/accounts', { json: { name: form.get('name'), mail: form.get('mail') } });
      sent = form.get('mail');
      draw();
    } catch (no) {
      failed(no);
    }
  };
  if (sent) {
    return [head(), h('h1', { role: 'status' }, say('unit.new-sent')), h('p', {}, say('unit.new-sent-why', sent)), h('p', {}, say('unit.new-terms')),
      h('div', { class: 'pair' }, button(say('unit.continue'), () => { sent = null; open('existing'); }, 'primary'))];
  }
  return [head(), h('form', { onsubmit: finish }, field('name', say('unit.name'), { required: true, maxlength: 80 }),
    field('mail', say('unit.mail'), { required: true, maxlength: 254, type: 'email' }), h('p', {}, say('unit.new-terms')), alert(),
    h('div', { class: 'pair' }, h('button', { class: 'btn primary' }, say('unit.ok')), button(say('unit.back'), () => open('account'))))];
}
