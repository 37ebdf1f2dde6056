// <car-map> turns the picture of a route into a map that can be moved. Without script, or when that fails, the picture stays.
import { colour, drive, library, whenSeen } from "./drive.js";

const ELECTRIC = 1;
const ENGINE = 0;
const ROADS = {
  motorway: [6, 5], trunk: [6, 5], primary: [5, 4.4], secondary: [4.4, 4], tertiary: [4, 3.6],
  residential: [3, 3], unclassified: [3, 3], living_street: [3, 2.6], pedestrian: [2, 2], service: [1.4, 1.8],
};
const MAIN = new Set(["motorway", "trunk", "primary", "secondary", "tertiary"]);
const PLACE_SIZES = { city: 17, town: 15, village: 13, suburb: 13, quarter: 12 };
const ORDER = ["green", "sand", "water", "waterway", "building", "rail", "road", "place"];

class CarMap extends HTMLElement {
  connectedCallback() {
    whenSeen(this, () => this.start().catch((fault) => this.stayStill(fault)));
  }

  async start() {
    const [ol, columns] = await Promise.all([library(this.dataset.library, "ol"), drive(this.dataset.drive), document.fonts.load("12px Inter")]);
    this.ol = ol;
    this.columns = columns;
    this.route = new ol.source.Vector({ features: this.legs() });
    this.ends = new ol.source.Vector({ features: this.endPoints() });
    this.box = Object.assign(document.createElement("div"), { className: "map" });
    this.append(this.box);
    this.map = new ol.Map({
      target: this.box,
      controls: [],
      interactions: this.interactions(),
      layers: [this.ground(), this.lines(), new ol.layer.Vector({ source: this.ends, style: (f) => f.get("style"), zIndex: 3 })],
      view: new ol.View({ maxZoom: 18, minZoom: 9 }),
    });
    this.all(0);
    this.buttons();
    this.map.once("rendercomplete", () => this.ready());
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.repaint());
  }

  /** The picture stays; a developer sees why. */
  stayStill(fault) {
    this.classList.add("still");
    console.warn("the map stays a picture:", fault);
  }

  ready() {
    this.classList.add("ready");
    this.querySelector(".controls").hidden = false;
    this.dispatchEvent(new CustomEvent("map-ready"));
  }

  /** One finger scrolls the page, two move the map; a mouse drags it, and the wheel zooms with Ctrl alone. */
  interactions() {
    const { DragPan, MouseWheelZoom, defaults: { defaults } } = this.ol.interaction;
    const hint = this.querySelector(".hint");
    const touch = matchMedia("(pointer: coarse)").matches;
    const several = function (event) {
      const enough = this.getPointerCount() === 2 || event.originalEvent?.pointerType === "mouse";
      if (touch) hint.hidden = enough;
      return enough;
    };
    const list = defaults({ dragPan: false, mouseWheelZoom: false, altShiftDragRotate: false, pinchRotate: false });
    list.push(new DragPan({ condition: touch ? several : undefined }));
    list.push(new MouseWheelZoom({ condition: this.ol.events.condition.platformModifierKeyOnly }));
    return list;
  }

  buttons() {
    const view = this.map.getView();
    const zoom = (by) => view.animate({ zoom: view.getZoom() + by, duration: this.pace() });
    const acts = { in: () => zoom(1), out: () => zoom(-1), all: () => this.all(this.pace()) };
    for (const button of this.querySelectorAll("[data-map]")) {
      button.addEventListener("click", () => acts[button.dataset.map]());
    }
  }

  pace() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 320;
  }

  all(duration) {
    const wide = this.clientWidth > 700;
    this.map.getView().fit(this.route.getExtent(), { padding: wide ? [90, 110, 80, 80] : [76, 76, 48, 36], maxZoom: 17, duration });
  }

  point(i) {
    return this.ol.proj.fromLonLat([this.columns.longitude[i], this.columns.latitude[i]]);
  }

  known(i) {
    return this.columns.latitude[i] != null;
  }

  /** The route in stretches of one drive each; a stretch begins where the last one ended, and a gap stays a gap. */
  legs() {
    const legs = [];
    let line = [];
    const close = (kind) => {
      if (line.length > 1) legs.push(new this.ol.Feature({ geometry: new this.ol.geom.LineString(line), kind }));
    };
    const { electric } = this.columns;
    for (let i = 0; i < electric.length; i++) {
      if (!this.known(i)) {
        close(electric[i]);
        line = [];
        continue;
      }
      line.push(this.point(i));
      if (i + 1 === electric.length || electric[i + 1] !== electric[i]) {
        close(electric[i]);
        line = line.slice(-1);
      }
    }
    return legs;
  }

  endPoints() {
    const places = this.columns.latitude.map((_, i) => i).filter((i) => this.known(i));
    this.start0 = this.marker(places[0], "--text", "--bg", 5.5);
    this.goal = this.marker(places.at(-1), "--accent", "--bg", 7);
    this.cursor = this.marker(places[0], "--text", "--bg", 7);
    this.cursor.set("cursor", true);
    return [this.start0, this.goal];
  }

  marker(i, inner, outer, radius) {
    const { Circle, Fill, Stroke, Style } = this.ol.style;
    const marker = new this.ol.Feature(new this.ol.geom.Point(this.point(i)));
    const dot = (r, token, width, edge) => new Style({ image: new Circle({ radius: r, fill: new Fill({ color: colour(token) }), stroke: new Stroke({ color: colour(edge), width }) }) });
    marker.set("style", [dot(radius + 2.5, outer, 1.5, inner), dot(radius - 2, inner, 0.1, inner)]);
    return marker;
  }

  lines() {
    const { Stroke, Style } = this.ol.style;
    const line = (token, width, dash) => new Style({ stroke: new Stroke({ color: colour(token), width, lineDash: dash }), zIndex: 2 });
    const halo = new Style({ stroke: new Stroke({ color: colour("--bg", .85), width: 9 }), zIndex: 1 });
    const styles = { [ELECTRIC]: [halo, line("--ev", 5.5)], [ENGINE]: [halo, line("--engine", 2.75)], [-1]: [halo, line("--text-2", 3, [1, 6])] };
    return new this.ol.layer.Vector({ source: this.route, style: (leg) => styles[leg.get("kind")], zIndex: 2 });
  }

  ground() {
    const source = new this.ol.source.VectorTile({ format: new this.ol.format.MVT(), url: this.dataset.tiles, maxZoom: 16, tileGrid: this.grid() });
    const layer = new this.ol.layer.VectorTile({ source, declutter: true, renderMode: "hybrid", zIndex: 1, style: this.paint(), background: colour("--map-land") });
    layer.setRenderOrder?.((a, b) => ORDER.indexOf(a.get("layer")) - ORDER.indexOf(b.get("layer")));
    return layer;
  }

  grid() {
    return this.ol.tilegrid.createXYZ({ maxZoom: 16, tileSize: 512 });
  }

  paint() {
    const { Fill, Stroke, Style, Text } = this.ol.style;
    const fills = Object.fromEntries(["green", "sand", "water", "building"].map((name) =>
      [name, new Style({ fill: new Fill({ color: colour(name === "sand" ? "--map-green" : `--map-${name}`) }), zIndex: ORDER.indexOf(name) })]));
    const text = colour("--map-text"), halo = colour("--map-land"), major = colour("--map-major"), minor = colour("--map-minor"), path = colour("--map-path");
    const letters = (size, name, placement) => new Text({ text: name, font: `${size}px Inter, sans-serif`, placement, fill: new Fill({ color: text }), stroke: new Stroke({ color: halo, width: 3 }), maxAngle: .6 });
    const lines = new Map();
    const road = (feature, resolution) => {
      const kind = feature.get("kind"), tunnel = Boolean(feature.get("tunnel"));
      const [width] = ROADS[kind] ?? [1];
      const grow = Math.max(.25, Math.min(3.2, 2.4 / resolution));
      const key = `${kind}${tunnel}${grow.toFixed(2)}`;
      if (!lines.has(key)) {
        const color = MAIN.has(kind) ? major : ROADS[kind] ? minor : path;
        lines.set(key, new Style({ stroke: new Stroke({ color, width: tunnel ? 1.2 : width * grow, lineDash: tunnel ? [2, 4] : undefined, lineCap: tunnel ? "butt" : "round", lineJoin: "round" }), zIndex: MAIN.has(kind) ? 8 : 7 }));
      }
      const name = feature.get("name");
      return name && ROADS[kind] && resolution < 5 ? [lines.get(key), new Style({ text: letters(12, name, "line"), zIndex: 20 })] : lines.get(key);
    };
    return (feature, resolution) => {
      const layer = feature.get("layer");
      if (fills[layer]) return fills[layer];
      if (layer === "road") return road(feature, resolution);
      const name = feature.get("name");
      if (layer === "place" && name) return new Style({ text: letters(PLACE_SIZES[feature.get("kind")] ?? 12, name, "point"), zIndex: 30 });
      return undefined;
    };
  }

  /** The theme of the system changed: every colour is asked for again. */
  repaint() {
    const [ground, lines] = this.map.getLayers().getArray();
    ground.setBackground(colour("--map-land"));
    ground.setStyle(this.paint());
    lines.setStyle(this.lines().getStyle());
    this.ends.clear();
    this.ends.addFeatures(this.endPoints());
  }

  /** Shows the cursor at one sample of the drive. */
  at(i) {
    if (!this.cursor) return;
    if (!this.known(i)) {
      if (this.ends.hasFeature(this.cursor)) this.ends.removeFeature(this.cursor);
      return;
    }
    this.cursor.getGeometry().setCoordinates(this.point(i));
    if (!this.ends.hasFeature(this.cursor)) this.ends.addFeature(this.cursor);
  }
}

customElements.define("car-map", CarMap);
