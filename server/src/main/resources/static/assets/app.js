// Small things that every page has: the token on htmx's requests, news on Home, the line that says we are offline, the print button.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-TOKEN"] = document.querySelector("meta[name=csrf]").content;
});

/** Puts what is new in the place of what it replaces and leaves all else alone, so that scroll, focus and pictures stay. */
function renew(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  const parts = [...fresh.childNodes];
  if (old.childNodes.length === parts.length && old.cloneNode().isEqualNode(fresh.cloneNode())) {
    [...old.childNodes].forEach((part, i) => renew(part, parts[i]));
  } else {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(fresh);
    if (focused) again(focused, fresh)?.focus({ preventScroll: true });
  }
}

/** Where the focus belongs once the element that had it is gone: the same link, or one of the same sort. */
function again(focused, fresh) {
  const sort = focused.classList[0] ? `${focused.localName}.${focused.classList[0]}` : focused.localName;
  return fresh.matches(sort) ? fresh : fresh.querySelector(`[href="${focused.getAttribute("href")}"]`) ?? fresh.querySelector(sort);
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, xhr } = event.detail;
  if (target.id !== "now" || xhr.status !== 200) return;
  event.detail.shouldSwap = false;
  const fresh = new DOMParser().parseFromString(xhr.responseText, "text/html").getElementById("now");
  if (!fresh || target.isEqualNode(fresh)) return;
  renew(target, fresh);
  const news = document.getElementById("news");
  news.textContent = news.dataset.words;
});

/** A page that the worker kept says so of itself, and is asked for anew once there is a connection. */
const kept = document.documentElement.hasAttribute("data-kept");
const offline = document.querySelector(".offline");
const tellConnection = () => { if (offline) offline.hidden = navigator.onLine && !kept; };
addEventListener("online", () => (kept ? location.reload() : tellConnection()));
addEventListener("offline", tellConnection);
if (kept && offline) tellDay(offline);
tellConnection();

/** The hour alone would be taken for one of today. */
function tellDay({ dataset }) {
  const at = new Date(Number(dataset.at));
  const write = (options) => new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: dataset.zone, ...options });
  const day = write({ dateStyle: "short" });
  if (day.format(at) === day.format(new Date())) return;
  offline.textContent = dataset.words.replace("{0}", write({ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }).format(at));
}

if ("serviceWorker" in navigator && document.querySelector("link[rel=manifest]")) {
  addEventListener("load", () => navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }));
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
