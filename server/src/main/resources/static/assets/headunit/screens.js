/** The screens by name: which part of the rail each belongs to, whether the car has to stand still for it, and how it is drawn. */
import { account, code, enrol, existing, newcomer } from './account.js';
import { apps, carplay, androidAuto } from './apps.js';
import { favourites, guidance, journey } from './favourites.js';
import { bluetooth, password, services, settings, start, tethering, wifi, clearing } from './settings.js';

export const screens = {
  start: { rail: 'settings', parked: true, draw: start },
  tethering: { rail: 'settings', parked: true, draw: tethering },
  bluetooth: { rail: 'settings', parked: true, draw: bluetooth },
  wifi: { rail: 'settings', parked: true, draw: wifi },
  password: { rail: 'settings', parked: true, draw: password },
  account: { rail: 'settings', parked: true, draw: account },
  enrol: { rail: 'settings', parked: true, draw: enrol },
  existing: { rail: 'settings', parked: true, draw: existing },
  code: { rail: 'settings', parked: true, draw: code },
  newcomer: { rail: 'settings', parked: true, draw: newcomer },
  clearing: { rail: 'settings', parked: true, draw: clearing },
  settings: { rail: 'settings', parked: false, draw: settings },
  services: { rail: 'services', parked: false, draw: services },
  favourites: { rail: 'favourites', parked: false, draw: favourites },
  journey: { rail: 'favourites', parked: false, draw: journey },
  guidance: { rail: 'guidance', parked: false, draw: guidance },
  apps: { rail: 'apps', parked: false, draw: apps },
  carplay: { rail: 'apps', parked: true, draw: carplay },
  androidAuto: { rail: 'apps', parked: true, draw: androidAuto },
};
