// Loads Cytoscape.js JSON into a Cytoscape.js that has no window.
const fs = require('fs');
const cytoscape = require(process.argv[2]);
for (const kind of ['sound', 'hostile']) {
  const file = JSON.parse(fs.readFileSync(`${kind}.cytoscape`, 'utf8'));
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: file.elements, style: file.style, layout: file.layout });
  const denials = cy.edges('[kind = "deny"]');
  if (cy.nodes().length !== file.elements.nodes.length || cy.edges().length !== file.elements.edges.length) {
    throw new Error(`${kind}: elements are missing`);
  }
  if (denials.length === 0 || denials[0].style('line-style') !== 'dashed') throw new Error(`${kind}: no dashed denial`);
  if (!cy.nodes().every((node) => Number.isFinite(node.position('x')))) throw new Error(`${kind}: a node without a place`);
  console.log(`${kind}: drawn`);
}
// Its timers would keep the process alive.
process.exit(0);
