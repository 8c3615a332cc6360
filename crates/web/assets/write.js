// The pages on which a report or a practice is written: words are counted and hints follow while one types. Without this file
// that happens on saving and by a button.
"use strict";
(() => {
  // As the program counts: words between spaces, in Chinese each character; notes and marks of sources are none.
  const ideograph = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud88d][\udc00-\udfff]/g;
  const wideMarks = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/g;
  const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
  const count = (text) => {
    const plain = text
      .replace(/^\[\^[^\]\s]+\]:.*(\n(?!\n).*)*/gm, "")
      .replace(/\[\^[^\]\s]+\]/g, "")
      .replace(/\[\[[a-z]+:[\w.-]+\]\]/g, "")
      .replace(/^\s*(#{1,6}|[-+*]|\d+[.)]|>)\s+/gm, "")
      .replace(/^\s*\|?[\s:|-]+\|[\s:|-]*$/gm, "")
      .replace(/\|/g, " ")
      .replace(/\]\(<?[^)>]*>?\)/g, "]")
      .replace(/[*_`\\\[\]]/g, "")
      .replace(unseen, "");
    const characters = (plain.match(ideograph) ?? []).length;
    const words = plain.replace(ideograph, " ").replace(wideMarks, " ").split(/\s+/).filter(Boolean).length;
    return characters + words;
  };
  document.querySelectorAll("form[data-counted]").forEach((form) => {
    const field = form.elements[form.dataset.counted];
    const shown = form.querySelector("[data-count-shown]");
    if (!field || !shown) return;
    const limit = Number(form.dataset.count) || 0;
    const beside = Number(form.dataset.beside) || 0;
    const number = new Intl.NumberFormat(document.documentElement.lang);
    let timer = null;
    const show = () => {
      const words = count(field.value) + beside;
      shown.textContent = limit ? `${number.format(words)} / ${number.format(limit)}` : number.format(words);
      shown.classList.toggle("overdue", limit > 0 && words > limit);
    };
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 300); });
    // What was typed is not lost by a careless click.
    let saved = field.value;
    form.addEventListener("submit", () => { saved = field.value; });
    addEventListener("beforeunload", (event) => { if (field.value !== saved) event.preventDefault(); });
  });
  // The answer to the button "Check" holds the hints; it saves nothing.
  document.querySelectorAll("button[name=act][value=check]").forEach((button) => {
    const form = button.form;
    let timer = null;
    let asked = 0;
    const check = async () => {
      const turn = ++asked;
      const fields = new URLSearchParams(new FormData(form));
      fields.set("act", "check");
      const answer = await fetch(form.action, { method: "POST", body: fields }).catch(() => null);
      if (!answer?.ok || turn !== asked) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#hints");
      const shown = document.querySelector("#hints");
      if (fresh && shown) shown.replaceWith(fresh);
      else if (fresh) form.after(fresh);
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(check, 1200); });
    form.addEventListener("submit", () => { clearTimeout(timer); asked += 1; });
  });
})();
