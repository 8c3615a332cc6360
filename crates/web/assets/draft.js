// The page on which an answer is written: what one types is saved as a draft, and kept on this device while the
// connection is down. Without this file the buttons do the same.
"use strict";
(() => {
  const kept = (key) => `suivi-draft:${key}`;
  const A_MONTH = 30 * 24 * 3600 * 1000;
  const stored = (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  // Nothing stays on the device longer than it has to.
  Object.keys(localStorage).filter((key) => key.startsWith(kept(""))).forEach((key) => {
    if (!(Date.now() - (stored(key)?.at ?? 0) < A_MONTH)) localStorage.removeItem(key);
  });
  document.querySelectorAll("[data-draft-sent]").forEach((part) => localStorage.removeItem(kept(part.dataset.draftSent)));

  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const words = form.dataset;
  const badge = form.querySelector("[data-draft-state]");
  const key = kept(form.elements.form_key.value);
  const fields = [...form.querySelectorAll("textarea, select, input:not([type=hidden], [type=file])")]
    .filter((field) => field.name && !field.closest("[data-not-saved]"));
  const value = (field) => field.type === "checkbox" ? (field.checked ? field.value : "") : field.value;
  const all = () => Object.fromEntries(fields.map((field) => [field.name, value(field)]));
  const marks = new Map(fields.map((field) => {
    const mark = document.createElement("span");
    mark.className = "saved";
    (field.closest(".field")?.querySelector("label, legend") ?? field).append(" ", mark);
    return [field, mark];
  }));
  let saved = all(), timer = null, busy = false, stopped = false, wait = 2000;

  const say = (text, tone = "") => { badge.hidden = false; badge.textContent = text; badge.dataset.tone = tone; };
  const changed = () => fields.filter((field) => value(field) !== saved[field.name]);
  const mark = () => fields.forEach((field) => {
    const waits = value(field) !== saved[field.name];
    if (waits || marks.get(field).textContent) marks.get(field).textContent = waits ? words.wordsWaiting : words.wordsSaved;
  });
  const keepHere = () => { try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: all() })); } catch { /* full or forbidden */ } };
  const later = (time) => { clearTimeout(timer); timer = setTimeout(save, time); };

  const save = async () => {
    if (busy || stopped || !changed().length) return;
    busy = true;
    const sent = all();
    const body = new URLSearchParams(new FormData(form));
    body.delete("file");
    try {
      const answer = await fetch(words.draft, { method: "POST", body, headers: { accept: "application/json" } });
      const told = answer.headers.get("content-type")?.includes("json") ? await answer.json() : {};
      if (answer.ok) {
        form.elements.seen.value = told.seen;
        saved = sent;
        wait = 2000;
        localStorage.removeItem(key);
        say(words.wordsSaved, "good");
      } else {
        // Somebody else changed it, or one was signed out: only a person can go on from here.
        stopped = answer.status !== 422;
        keepHere();
        say(answer.status === 409 ? words.wordsChanged : answer.status === 422 ? words.wordsWrong : words.wordsSignedOut, "overdue");
      }
    } catch {
      keepHere();
      say(words.wordsOffline, "attention");
      wait = Math.min(wait * 2, 60000);
      later(wait);
    }
    busy = false;
    mark();
    if (!stopped && changed().length && wait === 2000) later(wait);
  };

  const back = stored(key);
  if (back && fields.some((field) => field.name in back.fields && value(field) !== back.fields[field.name])) {
    fields.forEach((field) => {
      if (!(field.name in back.fields)) return;
      if (field.type === "checkbox") field.checked = back.fields[field.name] !== ""; else field.value = back.fields[field.name];
    });
    say(words.wordsRestored, "attention");
    later(0);
  }
  form.addEventListener("input", () => { mark(); later(wait); });
  addEventListener("online", () => { wait = 2000; later(0); });
  addEventListener("pagehide", () => { if (changed().length) keepHere(); });
  form.addEventListener("submit", (event) => {
    keepHere();
    if (navigator.onLine) { stopped = true; clearTimeout(timer); return; }
    event.preventDefault();
    say(words.wordsOffline, "attention");
    badge.scrollIntoView({ block: "center" });
  });
  mark();
})();
