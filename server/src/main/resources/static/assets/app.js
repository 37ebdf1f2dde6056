// Small things that every page has: the token on htmx's requests, the line that says we are offline, the print button.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-TOKEN"] = document.querySelector("meta[name=csrf]").content;
});

const offline = document.querySelector(".offline");
const tellConnection = () => { if (offline) offline.hidden = navigator.onLine; };
addEventListener("online", tellConnection);
addEventListener("offline", tellConnection);
tellConnection();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
