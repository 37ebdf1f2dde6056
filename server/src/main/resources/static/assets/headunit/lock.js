/** The driving lock: closed by more than 8 km/h for three seconds, open again after five seconds at a standstill. */
const FASTER_THAN_KMH = 8;
const CLOSES_AFTER_MS = 3000;
const OPENS_AFTER_MS = 5000;

export class Lock {
  #driving = false;
  #since = null;

  get driving() {
    return this.#driving;
  }

  /** Tells how fast the car goes at an instant in milliseconds; says whether it is driving then. */
  at(speedKmh, now) {
    const changes = this.#driving ? speedKmh === 0 : speedKmh > FASTER_THAN_KMH;
    if (!changes) {
      this.#since = null;
      return this.#driving;
    }
    this.#since ??= now;
    if (now - this.#since >= (this.#driving ? OPENS_AFTER_MS : CLOSES_AFTER_MS)) {
      this.#driving = !this.#driving;
      this.#since = null;
    }
    return this.#driving;
  }
}
