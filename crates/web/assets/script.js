// Comfort only: every page works without this file. No library, no request to anyone else.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Problems with a form are read first.
  document.querySelector(".errors")?.focus();

  // A menu closes with Escape and by a click elsewhere.
  const closeMenus = (except) => all("details.menu[open]").forEach((menu) => { if (menu !== except) menu.open = false; });
  document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });

  // A table of fields: Alt and an arrow go to the same field of the next row, Control and Enter save.
  all("form[data-rows]").forEach((form) => form.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      form.requestSubmit(form.querySelector("[value=save]"));
      return;
    }
    const step = event.altKey && { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const cell = step && event.target.dataset.cell;
    if (!cell) return;
    const cells = all(`[data-cell=${cell}]`, form);
    const next = cells[cells.indexOf(event.target) + step];
    if (next) { event.preventDefault(); next.focus(); next.select?.(); }
  }));

  // A citation copies itself.
  all("[data-copy-button]").forEach((button) => {
    if (!navigator.clipboard) return;
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.closest("figure").querySelector("[data-copy]").textContent);
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = words; }, 2000);
    });
  });

  // Many rows: a count, all of a page, ranges with Shift, and keys while a row has the focus.
  all("form[data-bulk]").forEach((form) => {
    const boxes = all("input[name=selected]", form);
    const page = form.querySelector("[data-select-page]");
    const count = form.querySelector("[data-bulk-count]");
    let last = null;
    if (!boxes.length) return;

    const tell = () => {
      const chosen = boxes.filter((box) => box.checked).length;
      count.textContent = count.dataset.words.replace("#", chosen);
      if (page) {
        page.checked = chosen === boxes.length;
        page.indeterminate = chosen > 0 && chosen < boxes.length;
      }
    };
    const choose = (box, checked, extend) => {
      const from = extend && last ? boxes.indexOf(last) : -1;
      const to = boxes.indexOf(box);
      const range = from < 0 ? [box] : boxes.slice(Math.min(from, to), Math.max(from, to) + 1);
      range.forEach((one) => { one.checked = checked; });
      last = box;
      tell();
    };
    const move = (box, step, extend) => {
      const next = boxes[boxes.indexOf(box) + step];
      if (!next) return;
      if (extend) { last = last || box; choose(next, true, true); }
      next.focus();
    };
    const ofRow = (target) => target.closest("tr, li")?.querySelector("input[name=selected]");

    form.querySelector("[data-bulk-help]").hidden = false;
    if (page) {
      page.hidden = false;
      page.addEventListener("change", () => { boxes.forEach((box) => { box.checked = page.checked; }); tell(); });
    }
    boxes.forEach((box) => box.addEventListener("click", (event) => choose(box, box.checked, event.shiftKey)));
    form.addEventListener("keydown", (event) => {
      const box = ofRow(event.target);
      const typing = event.target.matches("select, textarea, input:not([type=checkbox])");
      if (!box || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "j" || key === "arrowdown") move(box, 1, event.shiftKey);
      else if (key === "k" || key === "arrowup") move(box, -1, event.shiftKey);
      else if (key === "x") choose(box, !box.checked, event.shiftKey);
      else return;
      event.preventDefault();
    });
    form.addEventListener("reset", () => setTimeout(tell));
    window.addEventListener("pageshow", tell);
    tell();
  });

  // Long work: only its part of the page is fetched anew, ever more seldom while nothing answers.
  const live = () => document.querySelector("#progress[data-live]");
  const follow = async (wait) => {
    await new Promise((done) => setTimeout(done, wait));
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      if (!answer.ok) throw new Error(answer.statusText);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#progress[data-live]");
      if (!fresh) return location.reload();
      // The announcement stays the same element, so that a screen reader notices the change.
      const [now, next] = [live(), fresh].map((part) => [part.querySelector("progress"), part.querySelector("[role=status]")]);
      for (const name of ["max", "value"]) {
        const value = next[0].getAttribute(name);
        if (value === null) now[0].removeAttribute(name); else now[0].setAttribute(name, value);
      }
      if (now[1].textContent !== next[1].textContent) now[1].textContent = next[1].textContent;
      follow(1000);
    } catch {
      follow(Math.min(wait * 2, 30000));
    }
  };
  if (live()) follow(1000);
})();
