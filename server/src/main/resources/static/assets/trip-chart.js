// <trip-chart> turns the ribbon of a trip into a chart with a cursor; a range input moves it from the keyboard.
import { colour, drive, library, whenSeen } from "./drive.js";

const HEIGHT = 190; // the style sheet keeps this room free until the chart is there
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

class TripChart extends HTMLElement {
  connectedCallback() {
    whenSeen(this, () => this.start().catch((fault) => console.warn("the chart stays a ribbon:", fault)));
  }

  async start() {
    const [Plot, columns] = await Promise.all([library(this.dataset.library, "uPlot"), drive(this.dataset.drive), document.fonts.load("12px Inter")]);
    if (columns.seconds.length < 2) return;
    this.columns = columns;
    this.box = this.querySelector(".chart");
    this.readout = this.closest(".card").querySelector("output");
    this.box.hidden = false;
    this.querySelector(".ribbon").classList.add("charted");
    this.index = Math.floor(columns.seconds.length / 2);
    this.scrubber();
    this.draw(Plot);
    this.place();
    new ResizeObserver(() => this.plot.setSize({ width: this.box.clientWidth, height: HEIGHT })).observe(this.box);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.plot.destroy();
      this.draw(Plot);
      this.place();
    });
    this.classList.add("ready");
  }

  /** Speed three times, each only where it was driven so, with one sample over so that the lines meet. */
  rows() {
    const { seconds, kmh, electric } = this.columns;
    const only = (kind) => kmh.map((speed, i) => (electric[i] === kind || (i > 0 && electric[i - 1] === kind) ? speed : null));
    return [seconds, only(1), only(0), only(-1)];
  }

  draw(Plot) {
    const top = Math.max(50, ...this.columns.kmh.map((speed) => speed ?? 0));
    const step = top > 100 ? 40 : 20;
    const ceiling = Math.ceil(top / step) * step;
    const line = { stroke: colour("--line"), width: 1 };
    const axis = { stroke: colour("--text-2"), font: "12px Inter, sans-serif", ticks: { show: false } };
    const series = (token, width) => ({ stroke: colour(token), width, fill: colour(token, .16), points: { show: false } });
    this.plot = new Plot({
      width: this.box.clientWidth,
      height: HEIGHT,
      padding: [8, 8, 0, 0],
      legend: { show: false },
      scales: { x: { time: false }, y: { range: [0, ceiling] } },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
      axes: [
        { ...axis, grid: { show: false }, size: 30, values: (_, ticks) => ticks.map(clock) },
        { ...axis, grid: line, size: 36, splits: () => Array.from({ length: ceiling / step + 1 }, (_, i) => i * step) },
      ],
      series: [{}, series("--ev", 2.5), series("--engine", 1.5), series("--text-2", 1.5)],
      hooks: { setCursor: [(plot) => plot.cursor.idx != null && this.show(plot.cursor.idx)] },
    }, this.rows(), this.box);
  }

  place() {
    requestAnimationFrame(() => this.go(this.index)); // the plot measures itself a moment after it is made
  }

  scrubber() {
    this.range = this.querySelector("input");
    this.range.max = this.columns.seconds.length - 1;
    this.querySelector(".scrub").hidden = false;
    this.range.addEventListener("input", () => this.go(Number(this.range.value)));
  }

  go(i) {
    this.plot?.setCursor({ left: this.plot.valToPos(this.columns.seconds[i], "x"), top: 10 });
    this.show(i);
  }

  /** Goes to what was measured so many seconds after the start. */
  seek(at) {
    if (this.columns) this.go(Math.max(0, this.columns.seconds.findLastIndex((seconds) => seconds <= at)));
  }

  show(i) {
    this.index = i;
    this.readout.textContent = this.words(i);
    if (this.range) {
      this.range.value = i;
      this.range.setAttribute("aria-valuetext", this.readout.textContent);
    }
    this.tell();
  }

  words(i) {
    const { seconds, kmh, electric, charge } = this.columns;
    const { electric: onBattery, engine, charge: battery } = this.dataset;
    const parts = [clock(seconds[i])];
    if (kmh[i] != null) parts.push(`${Math.round(kmh[i])}\u00a0km/h`);
    if (electric[i] >= 0) parts.push(electric[i] === 1 ? onBattery : engine);
    if (charge?.[i] != null) parts.push(`${battery} ${Math.round(charge[i])}\u202f%`);
    return parts.join(" · ");
  }

  tell() {
    if (this.columns) this.dispatchEvent(new CustomEvent("drive-at", { detail: this.index }));
  }
}

customElements.define("trip-chart", TripChart);
