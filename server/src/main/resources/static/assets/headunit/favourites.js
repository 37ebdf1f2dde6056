/** Favourites with the journeys that were received, and guidance along one: the next turn, from what the unit keeps itself. */
import { button, h, icon, pages, row, s, say } from './dom.js';
import { draw, go } from './main.js';
import { report, unit } from './unit.js';
import { signals } from './vehicle.js';
import { along, nextTurn } from './route.js';

let page = 0;

function find(id) {
  return unit.journeys.find(one => one.id === id);
}

function figures(journey) {
  const metres = journey.legs.reduce((sum, leg) => sum + leg.metres, 0);
  const minutes = Math.round(journey.legs.reduce((sum, leg) => sum + leg.seconds, 0) / 60);
  return say('unit.journey', String(journey.stops.length), kilometres(metres), String(minutes));
}

function kilometres(metres) {
  const shown = metres < 950 ? Math.max(10, Math.round(metres / 10) * 10) : metres / 1000;
  const unitOf = metres < 950 ? 'meter' : 'kilometer';
  return new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: unitOf, maximumFractionDigits: 1 }).format(shown);
}

export function favourites() {
  const rows = unit.journeys.map(journey => row(journey.title, figures(journey), () => look(journey)));
  return [h('h1', {}, say('unit.favourites')), ...(rows.length
    ? pages(rows, page, next => { page = next; draw(); })
    : [h('p', {}, say(unit.state?.link === 'linked' ? 'unit.no-journey' : 'unit.no-journey-unlinked'))])];
}

function look(journey) {
  go('journey', journey.id);
  if (!journey.opened) {
    journey.opened = true;
    report(journey, 'opened');
  }
}

export function journey(id) {
  const one = find(id);
  if (!one) {
    return favourites();
  }
  const stops = one.stops.map((stop, i) => row(stop.label, say(i === one.stops.length - 1 ? 'unit.destination' : 'unit.stop', String(i + 1))));
  return [h('p', { class: 'way' }, say('unit.received')), h('h1', {}, one.title), h('p', { class: 'num' }, figures(one)),
    ...pages(stops, page, next => { page = next; draw(); }),
    h('div', { class: 'pair' }, button(say('unit.start'), () => begin(one), 'primary'), button(say('unit.back'), () => go('favourites')))];
}

function begin(one) {
  unit.choices.guided = one.id;
  unit.choices.reached = one.reached ?? 0;
  go('guidance');
  report(one, 'driving');
}

function stop(one, what) {
  unit.choices.guided = null;
  go('favourites');
  if (what) {
    report(one, what);
  }
}

export function guidance() {
  const one = find(unit.choices.guided);
  if (!one) {
    return [h('h1', {}, say('unit.guidance')), h('p', {}, say('unit.no-guidance')),
      h('div', { class: 'pair' }, button(say('unit.favourites'), () => go('favourites'), 'primary'))];
  }
  const place = signals.position ? along(one, signals.position, unit.choices.reached) : null;
  if (place && place.reached > unit.choices.reached) {
    unit.choices.reached = place.reached;
    report(one, 'stop-reached', place.reached);
  }
  const turn = nextTurn(one, place);
  const arrived = unit.choices.reached >= one.stops.length;
  return [h('div', { class: 'guide' }, drawing(one, signals.position),
    h('div', {}, h('p', { class: 'way' }, one.title),
      arrived
        ? h('h1', { role: 'status' }, say('unit.arrived'))
        : [h('p', { class: 'big num' }, turn.metres === null ? '' : kilometres(turn.metres)), h('h1', { role: 'status' }, icon('navigation'), turn.text)],
      h('p', {}, say('unit.stops-left', String(one.stops.length - unit.choices.reached))),
      button(say('unit.end'), () => stop(one, arrived ? 'ended' : null))))];
}

/** The way as a line, the places on it and the car: drawn here, so that it is there without a network. */
function drawing(one, position) {
  const points = one.legs.flatMap(leg => leg.route);
  const all = points.length ? points : one.stops.map(place => place.point);
  const [south, north] = [Math.min(...all.map(p => p[0])), Math.max(...all.map(p => p[0]))];
  const [west, east] = [Math.min(...all.map(p => p[1])), Math.max(...all.map(p => p[1]))];
  const narrow = Math.cos((south + north) * Math.PI / 360);
  const scale = 360 / Math.max(1e-6, north - south, (east - west) * narrow);
  const xy = p => [(20 + (p[1] - west) * narrow * scale).toFixed(1), (380 - (p[0] - south) * scale).toFixed(1)];
  const dot = (p, look, r) => s('circle', { class: look, cx: xy(p)[0], cy: xy(p)[1], r });
  return s('svg', { viewBox: '0 0 400 400', class: 'drawing', role: 'img', 'aria-label': say('unit.drawing', one.title) },
    s('polyline', { points: all.map(p => xy(p).join(',')).join(' ') }), ...one.stops.map(place => dot(place.point, 'stop', 7)),
    ...(position ? [dot(position, 'car', 10)] : []));
}
