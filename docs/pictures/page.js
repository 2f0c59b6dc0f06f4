// Writes a page on which a library draws one export: node page.js LIBRARIES FORMAT FILE... > page.html
const fs = require('fs');
const [libraries, format, ...files] = process.argv.slice(2);
const script = (path) => `<script src="file://${libraries}/${path}"></script>`;
const texts = files.map((file) => fs.readFileSync(file, 'utf8'));
const CYTOSCAPE = 'cytoscape/dist/cytoscape.min.js';
const TABLE = 'tabulator-tables/dist/js/tabulator.min.js';
const ways = {
  cytoscape: {
    scripts: [CYTOSCAPE],
    draw: `const file = JSON.parse(texts[0]);
      cytoscape({ container, elements: file.elements, style: file.style, layout: { ...file.layout, padding: 20 } });`,
  },
  cx2: {
    scripts: [CYTOSCAPE, '@js4cytoscape/cx-viz-converter/dist/cx-viz-converter.js'],
    draw: `const made = self['@js4Cytoscape/cxVizConverter'].convert(JSON.parse(texts[0]), 'cytoscapeJS');
      cytoscape({ container, elements: made.elements, style: made.style, layout: { name: 'preset', padding: 20 } });`,
  },
  jgf: {
    scripts: ['vis-network/standalone/umd/vis-network.min.js'],
    draw: `const graph = JSON.parse(texts[0]).graph;
      const nodes = Object.entries(graph.nodes).map(([id, node]) => ({ id, label: node.label, x: node.metadata.x, y: node.metadata.y,
        color: { background: node.metadata.color, border: '#333333' }, size: node.metadata.size / 2, shape: 'dot', widthConstraint: 145 }));
      const edges = graph.edges.map((edge) => ({ from: edge.source, to: edge.target, arrows: 'to', width: 2,
        color: edge.metadata.color, dashes: { dashed: [8, 5], dotted: [2, 4] }[edge.metadata.line] || false }));
      new vis.Network(container, { nodes, edges }, { physics: false, edges: { smooth: false } });`,
  },
  csv: {
    scripts: ['papaparse/papaparse.min.js', 'vis-network/standalone/umd/vis-network.min.js'],
    draw: `const [nodes, edges] = texts.map((text) => Papa.parse(text, { header: true, skipEmptyLines: true }).data);
      const colour = { affirm: '#D55E00', deny: '#0072B2', doubt: '#CC79A7' };
      new vis.Network(container, {
        nodes: nodes.map((row) => ({ id: row.Id, label: row.Label, x: +row.x, y: +row.y, color: { background: row.color, border: '#333333' }, size: row.size / 2, shape: 'dot' })),
        edges: edges.map((row) => ({ from: row.Source, to: row.Target, label: row.Label, arrows: 'to', width: 1 + +row.Weight,
          color: colour[row.kind] || '#999999', dashes: { deny: [8, 5], doubt: [2, 4] }[row.kind] || false })),
      }, { physics: false, edges: { smooth: { type: 'curvedCW' } } });`,
  },
  neo4j: {
    scripts: ['papaparse/papaparse.min.js', 'vis-network/standalone/umd/vis-network.min.js'],
    draw: `const [nodes, edges] = texts.map((text) => Papa.parse(text, { header: true, skipEmptyLines: true }).data);
      const colour = { AFFIRMS: '#D55E00', DENIES: '#0072B2', DOUBTS: '#CC79A7' };
      new vis.Network(container, {
        nodes: nodes.map((row) => ({ id: row['id:ID'], label: row.label, group: row[':LABEL'], widthConstraint: 130, shape: 'box', title: row[':LABEL'] })),
        edges: edges.map((row) => ({ from: row[':START_ID'], to: row[':END_ID'], label: row[':TYPE'], arrows: 'to', font: { size: 10 },
          color: colour[row[':TYPE']] || '#999999', dashes: { DENIES: [8, 5], DOUBTS: [2, 4] }[row[':TYPE']] || false })),
      }, { layout: { randomSeed: 7, improvedLayout: true }, physics: { barnesHut: { avoidOverlap: 0.6, springLength: 150 }, stabilization: { iterations: 600 } } })
        .once('stabilizationIterationsDone', function () { this.setOptions({ physics: false }); this.fit(); });`,
  },
  eurepoc: {
    scripts: ['papaparse/papaparse.min.js', TABLE],
    draw: `const data = Papa.parse(texts[0], { header: true, skipEmptyLines: true }).data;
      const shown = ['name', 'attribution_date', 'attribution_basis', 'attributing_actor', 'attributed_initiator', 'attributed_initiator_category', 'sentence'];
      new Tabulator(container, { data, layout: 'fitColumns', columns: shown.map((field) => ({ title: field.replaceAll('_', '_\u200b'), field, formatter: 'textarea', headerWordWrap: true, widthGrow: field === 'sentence' ? 3 : 1 })) });`,
  },
  misp: {
    scripts: [TABLE],
    draw: `const { Event: event } = JSON.parse(texts[0]);
      const data = event.Object.slice(0, 2).map((object) => ({ object_relation: object.name, category: object['meta-category'], value: object.comment, _children: object.Attribute }));
      new Tabulator(container, { data, dataTree: true, dataTreeStartExpanded: true, layout: 'fitColumns', columns: [
        { title: event.info, field: 'object_relation' }, { title: 'type', field: 'type', widthGrow: 0.7 }, { title: 'category', field: 'category' },
        { title: 'value', field: 'value', formatter: 'textarea', headerWordWrap: true, widthGrow: 4 }] });`,
  },
  schema: {
    scripts: ['jsonld/dist/jsonld.min.js', TABLE],
    draw: `// The library asks the web for the context; this stands in for what schema.org says of the few terms that are written here.
      const BASE = 'https://schema.org/';
      const link = Object.fromEntries(['url', 'sameAs'].map((term) => [term, { '@id': BASE + term, '@type': '@id' }]));
      const documentLoader = async (documentUrl) => ({ contextUrl: null, documentUrl, document: { '@context': { '@vocab': BASE, ...link } } });
      jsonld.expand(JSON.parse(texts[0]), { documentLoader }).then((claims) => {
        const name = (things = [{}]) => things.map((thing) => thing['@value'] || (thing[BASE + 'name'] || thing[BASE + 'headline'] || [{}])[0]['@value']).join(', ');
        const shown = ['name', 'author', 'about', 'keywords', 'text', 'appearance'];
        const data = claims.slice(0, 5).map((claim) => Object.fromEntries(shown.map((field) => [field, name(claim[BASE + field])])));
        new Tabulator(container, { data, layout: 'fitColumns', columns: shown.map((field) => ({ title: field, field, formatter: 'textarea', headerWordWrap: true, widthGrow: { text: 3, name: 2 }[field] || 1 })) });
      });`,
  },
  stix: {
    scripts: ['stixview/dist/stixview.bundle.js'],
    draw: `stixview.init(container, { graphHeight: container.clientHeight, hideFooter: true, graphLayout: 'cose-bilkent', minZoom: 0.1 }, () => {},
      (graph) => graph.fit()).loadData(JSON.parse(texts[0]));`,
  },
  mermaid: {
    scripts: ['mermaid/dist/mermaid.min.js'],
    draw: `mermaid.initialize({ startOnLoad: false, maxTextSize: 1e6, maxEdges: 1000 });
      mermaid.render('drawn', texts[0]).then(({ svg }) => { container.innerHTML = svg; });`,
  },
};
const way = ways[format];
process.stdout.write(`<!DOCTYPE html><meta charset="utf-8"><title>${format}</title>
<style>html,body,#container{margin:0;height:100%;background:#fff}#container svg{max-width:100%;max-height:100%}</style>
${way.scripts.includes(TABLE) ? `<link rel="stylesheet" href="file://${libraries}/tabulator-tables/dist/css/tabulator_simple.min.css">` : ''}
<div id="container"></div>${way.scripts.map(script).join('')}
<script>const texts = ${JSON.stringify(texts).replaceAll('<', '\\u003c')};
const container = document.getElementById('container');
${way.draw}</script>
`);
