/**
 * What the car tells its screen, and what the screen asks of the car's radio: speed, light, position, VIN, and the ways to a network.
 * The car speaks on a channel of this origin; where none does, the page stands on a network of its own and is parked.
 */
const channel = new BroadcastChannel('sillage-vehicle');
const listeners = new Set();

export const signals = {
  speedKmh: 0,
  night: null,
  vin: '',
  position: null,
  /** Whether a car with a radio of its own answers; without one the browser's network is all there is. */
  radio: false,
  bearer: null,
  wifi: { on: false, networks: [], state: 'idle', name: '' },
  bluetooth: { state: 'idle', name: '' },
  usb: null,
};

channel.addEventListener('message', ({ data }) => {
  if (data && data.signals) {
    Object.assign(signals, data.signals);
    listeners.forEach(listener => listener());
  }
});

export function onSignals(listener) {
  listeners.add(listener);
}

/** Asks something of the car, such as {ask: 'wifi-join', name, password}. A password goes to the radio and nowhere else. */
export function askCar(request) {
  channel.postMessage(request);
}
