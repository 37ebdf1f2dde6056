// The planner: shows what is found for a place while it is typed; without this the form's own button does.
const PAUSE_MS = 150;
const field = document.querySelector("[data-suggest]");
const list = document.getElementById("found");
let waiting;
let asked;

async function suggest(typed) {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
    if (!answer.ok) return;
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.replaceChildren(...found.body.childNodes);
  } catch (e) {
    if (e.name !== "AbortError") list.replaceChildren();
  }
}

field?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => suggest(field.value), PAUSE_MS);
});
