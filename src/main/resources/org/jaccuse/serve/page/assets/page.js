// Makes the pages handier; each works without it.
"use strict";
(() => {
  const input = document.getElementById("q");
  const hints = document.getElementById("hints");
  let asked = 0, timer;
  const show = hits => {
    hints.replaceChildren(...hits.slice(0, 12).map(hit => {
      const link = document.createElement("a");
      link.href = hit.href;
      const kind = document.createElement("small");
      kind.textContent = hit.kind;
      link.append(kind, hit.label.length > 140 ? hit.label.slice(0, 140) + "…" : hit.label);
      return link;
    }));
    hints.hidden = hits.length === 0;
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const words = input.value.trim();
    if (words.length < 2) { show([]); return; }
    timer = setTimeout(async () => {
      const mine = ++asked;
      const answer = await fetch("/api/search?q=" + encodeURIComponent(words));
      const hits = answer.ok ? await answer.json() : [];
      if (mine === asked) show(hits);
    }, 120);
  });
  document.addEventListener("keydown", event => {
    const links = [...hints.querySelectorAll("a")];
    if (hints.hidden || links.length === 0) return;
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") { show([]); input.focus(); }
    if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === input)) { event.preventDefault(); links[Math.min(at + 1, links.length - 1)].focus(); }
    if (event.key === "ArrowUp" && at >= 0) { event.preventDefault(); (at === 0 ? input : links[at - 1]).focus(); }
  });
  document.addEventListener("click", event => { if (!event.target.closest(".find")) show([]); });

  // What is meant by a name: the suggestions have the identifier as their value.
  for (const field of document.querySelectorAll("input[data-kind]")) {
    let turn = 0;
    field.addEventListener("input", async () => {
      const mine = ++turn, words = field.value.trim();
      if (words.length < 2) return;
      const answer = await fetch("/api/search?q=" + encodeURIComponent(words));
      if (!answer.ok || mine !== turn) return;
      field.list.replaceChildren(...(await answer.json()).filter(hit => hit.kind === field.dataset.kind).slice(0, 12)
        .map(hit => new Option(hit.label, hit.id.replace(/.*\//, ""))));
    });
  }

  const asof = document.querySelector(".asof");
  if (asof) {
    const days = asof.dataset.days.split(" ");
    const date = asof.querySelector("[name=asof]"), slide = asof.querySelector(".slide");
    const place = () => { const i = days.findLastIndex(day => day <= date.value); slide.value = date.value ? Math.max(0, i) : days.length - 1; };
    slide.hidden = false;
    place();
    slide.addEventListener("input", () => { date.value = days[slide.value]; });
    slide.addEventListener("change", () => asof.submit());
    date.addEventListener("input", place);
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = "Copied";
    });
  }

  const drop = document.querySelector(".drop");
  if (drop) {
    for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.add("over"); });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", event => { event.preventDefault(); drop.classList.remove("over"); drop.querySelector("input").files = event.dataTransfer.files; });
  }

  const log = document.getElementById("log");
  if (log && log.dataset.done === "false") {
    const look = async () => {
      const answer = await fetch("/api/jobs/" + log.dataset.job);
      if (!answer.ok) return;
      const job = await answer.json();
      log.replaceChildren(...job.lines.map(line => {
        const item = document.createElement("li");
        item.textContent = line;
        if (line.startsWith("refused")) item.className = "refused";
        return item;
      }));
      if (job.done) document.getElementById("state").textContent = "Done.";
      else setTimeout(look, 1000);
    };
    look();
  }
})();
