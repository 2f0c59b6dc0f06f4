'use strict';
(() => {
  const looks = JSON.parse(document.getElementById('looks').textContent);
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = (id) => document.getElementById(id);
  const SHOWN = 100;
  const LARGE = 1500;
  const PORTION = 2500;
  const large = data.nodes.length > LARGE;
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const claims = data.edges
    .filter((edge) => edge.stance)
    .sort((a, b) => (a.first || '9') < (b.first || '9') ? -1 : (a.first || '9') > (b.first || '9') ? 1 : a.id < b.id ? -1 : 1);
  const about = new Map();
  for (const edge of data.edges) {
    if (!edge.stance) {
      if (!about.has(edge.source)) about.set(edge.source, []);
      about.get(edge.source).push(edge.target);
    }
  }
  let matching = claims;
  let shown = SHOWN;
  let chosen = null;

  // Text only ever becomes text: no markup is made from data.
  const element = (name, text, attributes) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    return made;
  };
  const isolated = (name, text) => {
    const outer = element(name);
    outer.append(element('bdi', text));
    return outer;
  };
  const label = (id) => (nodes.has(id) ? nodes.get(id).label : id);

  const cy = cytoscape({
    container: byId('graph'),
    elements: [],
    style: looks.style.concat([
      { selector: 'node', style: { label: '' } },
      { selector: '.named', style: { label: 'data(label)', 'text-background-color': '#fff', 'text-background-opacity': 0.7 } },
      { selector: 'edge', style: large ? { 'curve-style': 'haystack', width: 1 } : {} },
      { selector: '.hidden', style: { display: 'none' } },
      { selector: '.chosen', style: { width: 6, 'z-index': 10 } },
      { selector: 'node.chosen', style: { 'border-width': 5, width: 'data(size)' } },
    ]),
    layout: { name: 'preset' },
    minZoom: 0.01,
    maxZoom: 4,
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    pixelRatio: large ? 1 : 'auto',
    boxSelectionEnabled: false,
  });

  // In portions, so that the page answers while a large drawing builds up.
  const portions = (items, size, make, done) => {
    let at = 0;
    const next = () => {
      cy.batch(() => cy.add(items.slice(at, at + size).map(make)));
      at += size;
      if (at < items.length) setTimeout(next, 0);
      else done();
    };
    next();
  };
  const node = (item) => ({ group: 'nodes', data: item, position: { x: item.x, y: item.y } });
  const edge = (item) => ({ group: 'edges', data: item });

  // Labels are read at any zoom: those of the nodes with the most sources first, none upon another.
  const FONT = 11;
  const LINE = 22;
  const MOST_NAMED = 200;
  const ranked = data.nodes.slice().sort((a, b) => b.size - a.size || b.claims - a.claims || (a.id < b.id ? -1 : 1));
  let named = cy.collection();
  // From afar nodes and lines of a large drawing would be thinner than a pixel; they grow in steps, for each step restyles all.
  let grown = 1;
  const grow = () => {
    const factor = Math.max(1, 0.16 / 2 ** Math.round(Math.log2(cy.zoom())));
    if (!large || factor === grown) return;
    grown = factor;
    cy.batch(() => {
      cy.nodes().forEach((drawn) => drawn.style({ width: drawn.data('size') * factor, height: drawn.data('size') * factor }));
      cy.edges().style({ width: factor });
    });
  };
  const name = () => {
    grow();
    const font = Math.max(FONT, (FONT + 1) / cy.zoom());
    const seen = cy.extent();
    const boxes = [];
    let next = cy.collection();
    const first = nodes.has(chosen) ? [nodes.get(chosen)] : [];
    for (const item of first.concat(ranked)) {
      if (boxes.length === MOST_NAMED) break;
      if (item.x < seen.x1 || item.x > seen.x2 || item.y < seen.y1 || item.y > seen.y2) continue;
      const drawn = cy.getElementById(item.id);
      if (drawn.empty() || drawn.hasClass('hidden')) continue;
      const place = drawn.position();
      const half = (Math.min(item.label.length, LINE) * font * 0.6) / 2;
      const top = place.y + (item.size * grown) / 2;
      const box = [place.x - half, top, place.x + half, top + Math.ceil(item.label.length / LINE) * font * 1.3];
      if (boxes.every((other) => box[0] > other[2] || box[2] < other[0] || box[1] > other[3] || box[3] < other[1])) {
        boxes.push(box);
        next = next.union(drawn);
      }
    }
    cy.batch(() => {
      named.difference(next).removeClass('named');
      next.addClass('named').style({ 'font-size': font, 'text-max-width': `${(145 * font) / FONT}px` });
    });
    named = next;
  };
  let naming = 0;
  const nameSoon = () => {
    clearTimeout(naming);
    naming = setTimeout(name, 80);
  };
  cy.on('viewport resize dragfree', nameSoon);

  const day = (claim) => claim.first || '';
  const texts = (claim) =>
    [label(claim.source), label(claim.target), claim.quote, claim.via, claim.hedges, claim.title, claim.document, claim.publisher]
      .filter(Boolean)
      .join('\n')
      .toLowerCase();
  const sought = new Map();
  const soughtIn = (claim) => {
    if (!sought.has(claim.id)) sought.set(claim.id, texts(claim));
    return sought.get(claim.id);
  };
  const checked = (name) =>
    new Set([...document.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));

  const matches = () => {
    const words = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const stances = checked('stance');
    const certainties = checked('certainty');
    const from = byId('from').value;
    const to = byId('to').value;
    return claims.filter(
      (claim) =>
        stances.has(claim.stance) &&
        (!claim.certainty || certainties.has(claim.certainty)) &&
        (!from || day(claim) >= from) &&
        (!to || (day(claim) && day(claim) <= to)) &&
        words.every((word) => soughtIn(claim).includes(word)),
    );
  };

  const show = () => {
    const kept = new Set();
    const lines = new Set();
    for (const claim of matching) {
      lines.add(claim.id);
      for (const end of [claim.source, claim.target].concat(about.get(claim.target) || [])) kept.add(end);
    }
    const all = matching.length === claims.length;
    cy.batch(() => {
      cy.nodes().forEach((drawn) => drawn.toggleClass('hidden', !all && !kept.has(drawn.id())));
      cy.edges().forEach((drawn) => {
        drawn.toggleClass('hidden', !all && drawn.data('stance') !== undefined && !lines.has(drawn.id()));
      });
    });
    nameSoon();
  };

  const list = () => {
    const items = matching.slice(0, shown).map((claim) => {
      const words = { affirm: ' affirms: ', deny: ' denies: ', doubt: ' doubts: ' }[claim.stance];
      const button = element('button', undefined, { type: 'button', class: claim.stance, 'data-id': claim.id });
      button.append(element('bdi', label(claim.source)), words, element('bdi', label(claim.target)));
      if (day(claim)) button.append(` (${day(claim)})`);
      if (chosen === claim.id) button.setAttribute('aria-current', 'true');
      const item = element('li');
      item.append(button);
      return item;
    });
    byId('claims').replaceChildren(...items);
    byId('more').hidden = matching.length <= shown;
    const hidden = matching.length === claims.length ? '' : ` of ${claims.length}`;
    byId('summary').textContent = `${matching.length}${hidden} claims, ${data.nodes.length} nodes`;
  };

  const rows = (pairs) => {
    const list = element('dl');
    for (const [term, value] of pairs) {
      if (value !== undefined && value !== '') list.append(element('dt', term), isolated('dd', String(value)));
    }
    return list;
  };

  const choose = (id) => {
    cy.elements('.chosen').removeClass('chosen');
    const drawn = cy.getElementById(id);
    drawn.addClass('chosen');
    chosen = id;
    nameSoon();
    for (const button of byId('claims').querySelectorAll('button')) {
      if (button.dataset.id === id) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    return drawn;
  };

  const tell = (claim) => {
    const title = element('h2');
    title.append(element('bdi', label(claim.source)), ` ${claim.label}: `, element('bdi', label(claim.target)));
    const quote = claim.quote ? [isolated('blockquote', claim.quote)] : [];
    byId('detail').replaceChildren(
      title,
      ...quote,
      rows([
        ['certainty', claim.certainty],
        ['hedged', claim.hedges],
        ['via', claim.via],
        ['day', claim.first && claim.last ? `${claim.first} to ${claim.last}` : claim.first],
        ['claims', claim.weight > 1 ? claim.weight : ''],
        ['basis', claim.basis],
        ['denies', claim.denial_scope],
        ['document', claim.document],
        ['headline', claim.title],
        ['publisher', claim.publisher],
        ['address', claim.url],
        ['place', claim.quote_end ? `characters ${claim.quote_start} to ${claim.quote_end}` : ''],
        ['digest', claim.digest],
      ]),
    );
  };

  const tellNode = (item) => {
    const title = element('h2');
    title.append(element('bdi', item.label));
    const lines = claims.filter(
      (claim) =>
        claim.source === item.id || claim.target === item.id || (about.get(claim.target) || []).includes(item.id),
    );
    byId('detail').replaceChildren(
      title,
      rows([
        ['kind', looks.kinds[item.kind] || item.kind],
        ['sources', item.sources],
        ['first', item.first],
        ['last', item.last],
        ['the same', item.same],
        ['name', item.iri],
      ]),
    );
    matching = lines;
    shown = SHOWN;
    list();
  };

  const filter = () => {
    matching = matches();
    shown = SHOWN;
    show();
    list();
  };

  const shape = (kind) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '18');
    svg.setAttribute('height', '18');
    svg.setAttribute('aria-hidden', 'true');
    const form = document.createElementNS('http://www.w3.org/2000/svg', looks.shapes[kind] ? 'polygon' : 'circle');
    const attributes = looks.shapes[kind] ? { points: looks.shapes[kind] } : { cx: 9, cy: 9, r: 7 };
    for (const [key, value] of Object.entries(attributes)) form.setAttribute(key, value);
    form.setAttribute('fill', looks.colours[kind]);
    form.setAttribute('stroke', '#333');
    svg.append(form);
    return svg;
  };
  const drawnKinds = new Set(data.nodes.map((item) => item.kind));
  for (const [kind, words] of Object.entries(looks.kinds)) {
    if (drawnKinds.has(kind)) {
      const item = element('li');
      item.append(shape(kind), words);
      byId('kinds').append(item);
    }
  }

  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  let waiting = 0;
  byId('filters').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  byId('filters').addEventListener('reset', () => setTimeout(filter, 0));
  byId('more').addEventListener('click', () => {
    shown += SHOWN;
    list();
  });
  byId('claims').addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) {
      const drawn = choose(button.dataset.id);
      tell(claims.find((claim) => claim.id === button.dataset.id));
      cy.animate({ center: { eles: drawn }, duration: 200 });
    }
  });
  cy.on('tap', 'edge[stance]', (event) => {
    choose(event.target.id());
    tell(event.target.data());
  });
  cy.on('tap', 'node', (event) => {
    choose(event.target.id());
    tellNode(event.target.data());
  });
  cy.on('tap', (event) => {
    if (event.target === cy) filter();
  });
  byId('graph').addEventListener('keydown', (event) => {
    const move = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    const zoom = { '+': 1.25, '=': 1.25, '-': 0.8 }[event.key];
    if (move) cy.panBy({ x: move[0], y: move[1] });
    else if (zoom) cy.zoom({ level: cy.zoom() * zoom, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    else if (event.key === '0') cy.fit(undefined, 20);
    else return;
    event.preventDefault();
  });

  list();
  portions(data.nodes, PORTION, node, () => {
    cy.fit(undefined, 20);
    portions(data.edges, PORTION, edge, () => {
      if (claims.length === 0) byId('summary').textContent = `${data.nodes.length} nodes`;
      name();
      document.body.dataset.ready = 'true';
    });
  });
})();
