/** Makes elements, and knows the words of the screen. */
let words = {};

export function setWords(all) {
  words = all;
}

/** The words of a key, filled in. */
export function say(key, ...values) {
  return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), words[key] ?? key);
}

export function knows(key) {
  return key in words;
}

/** An element: attributes, what listens, and what it holds. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same for drawings. */
export function s(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

export function icon(name) {
  const sprite = document.documentElement.dataset.icons;
  return s('svg', { class: 'i', 'aria-hidden': 'true' }, s('use', { href: `${sprite}#${name}` }));
}

export function button(text, action, look = '') {
  return h('button', { type: 'button', class: `btn ${look}`, onclick: action }, text);
}

/** A row of a list: what it is, a line on it, and where it leads. */
export function row(title, line, action, name = 'chevron-right') {
  const content = [h('span', {}, title, line ? h('small', {}, line) : null)];
  return action
    ? h('button', { type: 'button', class: 'row', onclick: action }, ...content, icon(name))
    : h('div', { class: 'row' }, ...content);
}

/** A field with its words. */
export function field(id, text, attributes = {}) {
  return h('label', { class: 'field', for: id }, text, h('input', { id, name: id, autocomplete: 'off', ...attributes }));
}

/** As many rows as fit, in two columns on a low screen, and the ways to the others. */
export function pages(rows, at, turn) {
  const fit = innerHeight < 600 ? 4 : 5;
  const last = Math.max(0, Math.ceil(rows.length / fit) - 1);
  const page = Math.min(at, last);
  const shown = h('div', { class: 'rows' }, rows.slice(page * fit, (page + 1) * fit));
  return last === 0
    ? [shown]
    : [shown, h('div', { class: 'pair' },
        button(say('unit.before'), () => turn(Math.max(0, page - 1))),
        button(say('unit.more', page + 1, last + 1), () => turn(Math.min(last, page + 1))))];
}
