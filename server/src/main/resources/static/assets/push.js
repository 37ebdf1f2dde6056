// Has this browser told of messages at once: asks it for a subscription, which it alone can read, and hands that to the platform.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

async function subscribe(key) {
  const { pushManager } = await navigator.serviceWorker.ready;
  const wanted = { userVisibleOnly: true, applicationServerKey: bytes(key) };
  const made = await pushManager.subscribe(wanted).catch(async (refused) => {
    if (refused.name !== "InvalidStateError") throw refused;
    await (await pushManager.getSubscription())?.unsubscribe(); // it was made for another key
    return pushManager.subscribe(wanted);
  });
  const body = { endpoint: made.endpoint, key: text(made.getKey("p256dh")), secret: text(made.getKey("auth")) };
  const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": document.querySelector("meta[name=csrf]").content };
  const answer = await fetch("/api/v1/notifications/browsers", { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
}

for (const form of document.querySelectorAll("form[data-push]")) {
  if (!("PushManager" in window && "serviceWorker" in navigator)) continue;
  form.hidden = false;
  document.querySelector("[data-push-missing]")?.setAttribute("hidden", "");
  const fault = form.querySelector("[role=alert]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.hidden = true;
    try {
      await subscribe(form.dataset.push);
      location.assign("/reglages/notifications?saved=true");
    } catch {
      fault.hidden = false;
    }
  });
}
