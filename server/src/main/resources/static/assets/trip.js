// The page of a trip: its map and its chart, one cursor on both. Each fetches its library only when it is seen.
import "./car-map.js";
import "./trip-chart.js";

const map = document.querySelector("car-map");
const chart = document.querySelector("trip-chart");

chart?.addEventListener("drive-at", (event) => map?.at(event.detail));

// The cursor stands on every other chart of the page too, and goes to what happened on the way.
chart?.addEventListener("drive-at", (event) => {
  const { seconds } = chart.columns;
  const x = 1000 * seconds[event.detail] / Math.max(1, seconds.at(-1));
  for (const line of document.querySelectorAll("[data-pointer]")) {
    line.setAttribute("x1", x);
    line.setAttribute("x2", x);
    line.removeAttribute("hidden");
  }
});
for (const moment of document.querySelectorAll("a[data-at]")) {
  moment.addEventListener("click", () => chart?.seek(Number(moment.dataset.at)));
}

map?.addEventListener("map-ready", () => chart?.tell());
