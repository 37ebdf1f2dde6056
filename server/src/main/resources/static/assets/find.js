// Find my car: how far it is and in which direction, reckoned here. Where the person is never leaves the browser. And sending a link on.
const EARTH_M = 6371008.8;
/** Streets are so much longer than the crow's way, and a person walks so far in a minute. */
const DETOUR = 1.3;
const WALKS_M_PER_MIN = 80;
const FARTHEST_WALK_M = 5000;
const language = document.documentElement.lang;
const radians = (degrees) => (degrees * Math.PI) / 180;

/** Metres along the great circle, and the direction to set off in, in degrees from north. */
function way(from, to) {
  const [lat1, lon1, lat2, lon2] = [...from, ...to].map(radians);
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  const y = Math.sin(lon2 - lon1) * Math.cos(lat2);
  const x = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1);
  return { metres: 2 * EARTH_M * Math.asin(Math.sqrt(h)), degrees: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360 };
}

function distance(metres) {
  const far = metres >= 1000;
  const unit = { style: "unit", unit: far ? "kilometer" : "meter", maximumFractionDigits: far && metres < 100_000 ? 1 : 0 };
  return new Intl.NumberFormat(language, unit).format(far ? metres / 1000 : Math.round(metres / 10) * 10);
}

function say(box, place) {
  const words = box.dataset;
  const { metres, degrees } = way([place.coords.latitude, place.coords.longitude], words.find.split(",").map(Number));
  if (metres < Math.max(Number(words.within), place.coords.accuracy)) return words.here;
  const direction = words.directions.split("|")[Math.round(degrees / 45) % 8];
  const far = words.far.replace("@", distance(metres)).replace("#", direction);
  if (metres > FARTHEST_WALK_M) return far;
  return `${far}, ${words.walk.replace("@", Math.max(1, Math.round((metres * DETOUR) / WALKS_M_PER_MIN)))}`;
}

for (const box of document.querySelectorAll("[data-find]")) {
  if (!navigator.geolocation) continue;
  box.hidden = false;
  const told = box.querySelector("[role=status]");
  box.querySelector("button").addEventListener("click", () =>
    navigator.geolocation.getCurrentPosition(
      (place) => { told.textContent = say(box, place); },
      (fault) => { told.textContent = fault.code === fault.PERMISSION_DENIED ? box.dataset.refused : box.dataset.unknown; },
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 10_000 },
    ));
}

for (const box of document.querySelectorAll("[data-share]")) {
  const label = box.querySelector("button span");
  const sends = Boolean(navigator.share);
  if (!sends && !navigator.clipboard) continue;
  box.querySelector(".actions").hidden = false;
  label.textContent = sends ? label.dataset.send : label.dataset.copy;
  box.querySelector("button").addEventListener("click", async () => {
    if (sends) return navigator.share({ url: box.dataset.share }).catch(() => {});
    await navigator.clipboard.writeText(box.dataset.share);
    label.textContent = label.dataset.copied;
  });
}
