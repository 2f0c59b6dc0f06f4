// The SPARQL editor in the place of the plain form. It completes variables and the names of the vocabulary,
// and draws answers that are triples.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const plain = document.getElementById("plain");
  const make = Yasgui.default ?? Yasgui.Yasgui ?? Yasgui;
  const terms = fetch("/api/terms").then(answer => answer.ok ? answer.json() : []);
  const named = kind => async (editor, token) => {
    const typed = token?.autocompletionString ?? "";
    return (await terms).filter(term => term.kind === kind && term.id.startsWith(typed)).map(term => term.id);
  };
  make.Yasqe.forkAutocompleter("property", { name: "properties", persistenceId: null, get: named("property") });
  make.Yasqe.forkAutocompleter("class", { name: "classes", persistenceId: null, get: named("class") });
  make.Yasr.registerPlugin("graph", GraphView);
  new make(document.getElementById("editor"), {
    requestConfig: { endpoint: location.origin + "/sparql", method: "GET" },
    copyEndpointOnNewTab: false,
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: document.getElementById("query").value, autocompleters: ["variables", "properties", "classes"] },
    yasr: { pluginOrder: ["table", "boolean", "graph", "response"] },
    autofocus: false,
    persistenceId: null,
  });
  plain.hidden = true;
  // What the editor does not tell those who cannot see it; it makes such parts anew for each query.
  const tell = () => {
    for (const field of document.querySelectorAll("#editor .CodeMirror textarea")) field.setAttribute("aria-label", "SPARQL query");
    for (const more of document.querySelectorAll("#editor .addTab")) more.setAttribute("role", "tab");
  };
  new MutationObserver(tell).observe(document.getElementById("editor"), { childList: true, subtree: true });
  tell();
});
