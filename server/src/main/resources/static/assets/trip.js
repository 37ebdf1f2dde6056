// The page of a trip: its map and its chart, one cursor on both. Each fetches its library only when it is seen.
import "./car-map.js";
import "./trip-chart.js";

const map = document.querySelector("car-map");
const chart = document.querySelector("trip-chart");

chart?.addEventListener("drive-at", (event) => map?.at(event.detail));
map?.addEventListener("map-ready", () => chart?.tell());
