// Reads one RDF export by a library and writes it as DOT: a box for each thing with its texts, a frame for each graph.
// node quads.js LIBRARIES FORMAT FILE > quads.dot; what no JavaScript library reads comes as N-Quads of another reader.
const fs = require('fs');
const [libraries, format, file] = process.argv.slice(2);
const N3 = require(`${libraries}/n3`);
const jsonld = require(`${libraries}/jsonld`);
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SHORT = {
  'https://w3id.org/jaccuse/ns#': 'j:', 'https://w3id.org/jaccuse/view#': 'view:', [RDF]: 'rdf:', 'http://www.w3.org/2000/01/rdf-schema#': 'rdfs:', 'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/2004/02/skos/core#': 'skos:', 'http://www.w3.org/ns/oa#': 'oa:', 'http://www.w3.org/ns/prov#': 'prov:',
  'http://www.nanopub.org/nschema#': 'np:', 'https://schema.org/': 'schema:', 'http://www.wikidata.org/entity/': 'wd:',
  'https://w3id.org/jaccuse/': 'jaccuse:',
};
const short = (iri) => {
  const base = Object.keys(SHORT).find((known) => iri.startsWith(known));
  return (base ? SHORT[base] + iri.slice(base.length) : iri).replace(/([0-9a-f]{4})[0-9a-f]{12,}/g, '$1…');
};
const cut = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text) => JSON.stringify(text);
const shown = (term) => (term.termType === 'Quad'
  ? `<<( ${shown(term.subject)} ${shown(term.predicate)} ${shown(term.object)} )>>` : term.termType === 'Literal' ? cut(term.value) : short(term.value));

function grouped(quads, key) {
  const groups = new Map();
  quads.forEach((quad) => groups.set(key(quad), [...(groups.get(key(quad)) || []), quad]));
  return groups;
}

function box(id, said) {
  const kind = said.filter((q) => q.predicate.value === `${RDF}type`).map((q) => shown(q.object)).join(', ');
  const texts = said.filter((q) => q.object.termType === 'Literal')
    .map((q) => `${escaped(short(q.predicate.value))} <i>${escaped(cut(q.object.value))}</i>`);
  const lines = [`<b>${escaped(short(id))}</b>${kind ? ` a ${escaped(kind)}` : ''}`, ...texts];
  return `label=<${lines.join('<br align="left"/>')}<br align="left"/>>`;
}

function frame(name, quads, number) {
  const node = (term) => quoted(`${number} ${term.termType === 'Quad' ? shown(term) : term.value}`);
  const subjects = grouped(quads, (quad) => quad.subject.value);
  const boxes = [...subjects].map(([id, said]) => `${quoted(`${number} ${id}`)} [${box(id, said)}];`);
  const links = quads.filter((q) => q.object.termType !== 'Literal' && q.predicate.value !== `${RDF}type`);
  const others = links.filter((q) => !subjects.has(q.object.value))
    .map((q) => `${node(q.object)} [label=${quoted(shown(q.object))} shape=${q.object.termType === 'Quad' ? 'note' : 'ellipse'}];`);
  const lines = links.map((q) => `${node(q.subject)} -> ${node(q.object)} [label=${quoted(short(q.predicate.value))}];`);
  const inside = [...boxes, ...others, ...lines].join('\n');
  return name ? `subgraph cluster_${number} { label=${quoted(short(name))}; style=dashed; color="#0072B2"; fontcolor="#0072B2";\n${inside}\n}` : inside;
}

async function read() {
  const text = fs.readFileSync(file, 'utf8');
  if (format === 'jsonld') {
    return new N3.Parser({ format: 'N-Quads' }).parse(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' }));
  }
  return new N3.Parser({ format: { nquads: 'N-Quads', ntriples: 'N-Triples', turtle: 'Turtle' }[format] || 'TriG' }).parse(text);
}

read().then((quads) => {
  const frames = [...grouped(quads, (quad) => quad.graph.value)].map(([name, said], number) => frame(name, said, number));
  console.log(`digraph { rankdir=LR; nodesep=0.12; ranksep=0.3; node [shape=box fontname="DejaVu Sans" fontsize=9];
edge [fontname="DejaVu Sans" fontsize=8 color="#777777"]; fontname="DejaVu Sans"; fontsize=10;\n${frames.join('\n')}\n}`);
});
