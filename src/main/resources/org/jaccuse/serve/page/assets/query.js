// The SPARQL editor in the place of the plain form.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const plain = document.getElementById("plain");
  const make = Yasgui.default ?? Yasgui.Yasgui ?? Yasgui;
  new make(document.getElementById("editor"), {
    requestConfig: { endpoint: location.origin + "/sparql", method: "GET" },
    copyEndpointOnNewTab: false,
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: document.getElementById("query").value, autocompleters: ["variables"] },
    autofocus: false,
    persistenceId: null,
  });
  plain.hidden = true;
});
