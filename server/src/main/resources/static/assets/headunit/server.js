/** Asks the platform, each request signed by the unit's key (RFC 9449). Its clock is the platform's: a unit's own may be wrong. */
import { signingKey } from './vault.js';

let aheadMs = 0;

/** No network, or the platform does not answer: what was asked can be asked again later. */
export class Unreachable extends Error {}

/** The platform's no: its status and the code that says why. */
export class Refused extends Error {
  constructor(status, code) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** What time it is, as the platform has it. */
export function now() {
  return Date.now() + aheadMs;
}

function base64(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function part(value) {
  return base64(new TextEncoder().encode(JSON.stringify(value)));
}

async function proof(method, path, token) {
  const pair = await signingKey();
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const claims = { jti: crypto.randomUUID(), htm: method, htu: location.origin + path, iat: Math.floor(now() / 1000) };
  if (token) {
    claims.ath = base64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)));
  }
  const text = `${part({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } })}.${part(claims)}`;
  const signed = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, new TextEncoder().encode(text));
  return `${text}.${base64(signed)}`;
}

async function send(method, path, { token, json, form }) {
  const headers = { DPoP: await proof(method, path, token) };
  if (token) {
    headers.Authorization = `DPoP ${token}`;
  }
  if (json) {
    headers['Content-Type'] = 'application/json';
  }
  const body = json ? JSON.stringify(json) : form ? new URLSearchParams(form) : undefined;
  try {
    return await fetch(path, { method, headers, body, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(10_000) });
  } catch {
    throw new Unreachable();
  }
}

/** Sets the clock by an answer; says whether it was far off. */
function setClock(answer) {
  const said = Date.parse(answer.headers.get('Date') ?? '');
  if (Number.isNaN(said) || Math.abs(said - now()) < 5_000) {
    return false;
  }
  aheadMs += said - now();
  return true;
}

/**
 * Asks, and asks once more when only the clock was wrong. Gives the answer's JSON, or null where it has none.
 *
 * Throws Unreachable or Refused.
 */
export async function ask(method, path, wish = {}) {
  let answer = await send(method, path, wish);
  if (setClock(answer) && answer.status === 401) {
    answer = await send(method, path, wish);
  }
  if (answer.status >= 500) {
    throw new Unreachable();
  }
  const text = await answer.text();
  const said = text ? JSON.parse(text) : null;
  if (!answer.ok) {
    throw new Refused(answer.status, said?.error ?? said?.code ?? String(said?.type ?? '').split('/').pop());
  }
  return said;
}
