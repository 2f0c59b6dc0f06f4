// Draws the triples of a CONSTRUCT or DESCRIBE: things as dots, texts as boxes, properties as arrows.
"use strict";
const MOST_STATEMENTS = 500;
const NAMING = /(#|\/)(prefLabel|label|title)$/;

class GraphView {
  constructor(yasr) {
    this.yasr = yasr;
    this.label = "Graph";
    this.priority = 9;
  }

  canHandleResults() {
    return (this.yasr.results?.getStatements()?.length ?? 0) > 0;
  }

  getIcon() {
    const icon = document.createElement("span");
    icon.textContent = "⁂";
    return icon;
  }

  draw() {
    const statements = this.yasr.results.getStatements();
    const drawn = statements.slice(0, MOST_STATEMENTS);
    const note = document.createElement("p");
    note.className = "quiet";
    note.textContent = statements.length > drawn.length
      ? `The first ${drawn.length} of ${statements.length} statements are drawn; “Response” has all of them.`
      : `${statements.length} statements. Drag to move, scroll to zoom; “Response” has them as text.`;
    const place = document.createElement("div");
    place.className = "triples";
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", `Graph of ${drawn.length} statements`);
    this.yasr.resultsEl.replaceChildren(note, place);
    place.scrollIntoView({ block: "nearest" });
    cytoscape({
      container: place,
      elements: this.elements(drawn),
      layout: { name: "cose", animate: false, nodeRepulsion: 60000, idealEdgeLength: 90 },
      maxZoom: 2,
      style: [
        { selector: "node", style: { label: "data(name)", "font-size": 11, width: 14, height: 14, "background-color": "#2b5c8a",
          "text-wrap": "ellipsis", "text-max-width": 160 } },
        { selector: "node[?text]", style: { shape: "rectangle", "background-color": "#8a8a8a" } },
        { selector: "edge", style: { label: "data(name)", "font-size": 9, width: 1, "line-color": "#9aa5b1", color: "#4a5560",
          "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": "#9aa5b1",
          "text-rotation": "autorotate", "text-background-color": "#fff", "text-background-opacity": 0.8 } },
      ],
    });
  }

  elements(statements) {
    const names = new Map(statements.filter(s => NAMING.test(s.predicate.value)).map(s => [s.subject.value, s.object.value]));
    const elements = new Map();
    const node = (id, term) => elements.set(id, {
      data: { id, name: term.termType === "Literal" ? term.value : names.get(term.value) ?? this.short(term.value),
        text: term.termType === "Literal" },
    });
    statements.forEach((s, number) => {
      node(s.subject.value, s.subject);
      if (s.object.termType === "Literal" && names.get(s.subject.value) === s.object.value) {
        return;
      }
      // The same text of two things is no tie between them.
      const target = s.object.termType === "Literal" ? `text ${number}` : s.object.value;
      node(target, s.object);
      elements.set(`edge ${number}`, {
        data: { id: `edge ${number}`, source: s.subject.value, target, name: this.short(s.predicate.value) },
      });
    });
    return [...elements.values()].sort((a, b) => ("source" in a.data) - ("source" in b.data));
  }

  short(iri) {
    for (const [prefix, start] of Object.entries(this.yasr.getPrefixes())) {
      if (start && iri.startsWith(start) && iri.length > start.length) {
        return `${prefix}:${iri.slice(start.length)}`;
      }
    }
    return iri.replace(/^.*[#/](?=.)/, "");
  }
}
