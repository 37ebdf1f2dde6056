// Passkeys: makes one in Settings or for a colleague, and signs in or shows that one is there with one. What is marked data-passkey shows itself
// where this browser can do it and stands at the host that passkeys are for.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/** Sends JSON with the page's token, and gives the answer's JSON, if it has any. */
async function post(path, body) {
  const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": document.querySelector("meta[name=csrf]").content };
  const answer = await fetch(path, { method: "POST", headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw Object.assign(new Error(path), { status: answer.status });
  return answer.status === 204 ? null : answer.json();
}

async function make(path, name) {
  const wanted = await post(`${path}/options`);
  const { response } = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(wanted.challenge),
      rp: { id: wanted.relyingParty, name: document.title.split(" · ").pop() },
      user: { id: bytes(wanted.user), name: wanted.userName, displayName: wanted.displayName },
      pubKeyCredParams: wanted.algorithms.map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: wanted.known.map((id) => ({ type: "public-key", id: bytes(id) })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      attestation: "none",
    },
  });
  await post(path, {
    name,
    attestation: text(response.attestationObject),
    clientData: text(response.clientDataJSON),
  });
}

async function use(path, asked = "/api/v1/session/passkey") {
  const wanted = await post(`${asked}/options`);
  const credential = await navigator.credentials.get({
    publicKey: { challenge: bytes(wanted.challenge), rpId: wanted.relyingParty, userVerification: "required" },
  });
  const { response } = credential;
  await post(path, {
    credential: credential.id,
    userHandle: text(response.userHandle ?? new ArrayBuffer(0)),
    authenticatorData: text(response.authenticatorData),
    clientData: text(response.clientDataJSON),
    signature: text(response.signature),
  });
}

const deeds = {
  add: (form) => make("/api/v1/account/passkeys", form.elements.name.value),
  enter: () => use("/api/v1/session/passkey"),
  prove: () => use("/api/v1/session/proof/passkey"),
  join: (form) => make("/staff/cle", form.elements.name.value),
  confirm: () => use("/staff/confirmer/cle", "/staff/sign-in/cle"),
  serve: () => use("/staff/sign-in/cle", "/staff/sign-in/cle"),
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const { passkey, host, next, asked } = form.dataset;
  if (!window.PublicKeyCredential || (location.hostname !== host && !location.hostname.endsWith(`.${host}`))) continue;
  form.hidden = false;
  document.querySelector("[data-passkey-missing]")?.setAttribute("hidden", "");
  const fault = form.querySelector("[role=alert]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.hidden = true;
    try {
      await deeds[passkey](form);
      location.assign(next);
    } catch (refused) {
      if (asked && refused.status === 403) location.assign(asked);
      else fault.hidden = false;
    }
  });
}
