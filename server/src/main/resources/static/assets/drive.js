// What the map and the chart share: the columns of a drive, fetched once; colours as numbers; libraries when needed.
const drives = new Map();

export function drive(address) {
  if (!drives.has(address)) drives.set(address, fetch(address, { credentials: "same-origin" }).then(read));
  return drives.get(address);
}

async function read(answer) {
  if (!answer.ok) throw new Error(`the drive came back as ${answer.status}`);
  return answer.json();
}

const libraries = new Map();

/** Loads a library that puts itself into the window under a name. */
export function library(address, name) {
  if (!libraries.has(address)) {
    libraries.set(address, new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), { src: address });
      script.addEventListener("load", () => resolve(window[name]));
      script.addEventListener("error", reject);
      document.head.append(script);
    }));
  }
  return libraries.get(address);
}

const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });

/** A colour token as rgba(): a canvas understands neither oklch() nor light-dark(). */
export function colour(token, alpha = 1) {
  const probe = document.createElement("i");
  probe.hidden = true;
  document.body.append(probe);
  probe.style.color = `var(${token})`;
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = getComputedStyle(probe).color;
  brush.fillRect(0, 0, 1, 1);
  probe.remove();
  const [r, g, b] = brush.getImageData(0, 0, 1, 1).data;
  return `rgba(${r},${g},${b},${alpha})`;
}

/** Calls back once, when an element comes into view. */
export function whenSeen(element, callback) {
  new IntersectionObserver((entries, observer) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      callback();
    }
  }).observe(element);
}
