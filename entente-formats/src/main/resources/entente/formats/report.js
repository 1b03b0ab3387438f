// The reports, and the way from a value to its words.

function openReport(id, fallback) {
  if (open.article === id && !fallback) return;
  open.article = id;
  const article = articles.get(id);
  const text = fallback ?? texts[id] ?? '';
  let at = 0;
  open.paragraphs = text.split('\n').map(line => {
    const start = at;
    at += line.length + 1;
    return {start, text: line, node: null};
  }).filter(paragraph => paragraph.text.trim());
  const title = article && article.title;
  const body = open.paragraphs.map(paragraph => {
    const isTitle = title && paragraph.text.trim() === title;
    paragraph.node = document.createElement('p');
    paragraph.node.dir = 'auto';
    if (isTitle) paragraph.node.className = 'title';
    paragraph.node.textContent = paragraph.text;
    return paragraph.node;
  });
  $('report').replaceChildren(about(article, id), ...body);
  $('report').scrollTop = 0;
  for (const source of document.querySelectorAll('#sources button')) {
    const current = source.dataset.article === id;
    source.setAttribute('aria-current', String(current));
    if (current) source.scrollIntoView({block: 'nearest'});
  }
}

function about(article, id) {
  if (!article) return el('p', 'about', id);
  const line = el('p', 'about', el('strong', '', outlet(article)),
    article.published ? ' \u00b7 ' + day(article.published) : ' \u00b7 no date',
    article.byline ? ' \u00b7 ' + article.byline : '',
    article.origins.length ? ' \u00b7 from ' + article.origins.join(', ') : '',
    articles.has(article.copyOf) ? ' \u00b7 copy of ' + outlet(articles.get(article.copyOf)) : '');
  if (/^https?:\/\//.test(article.url || '')) {
    const link = el('a', '', 'source');
    link.href = article.url;
    link.rel = 'noopener noreferrer';
    line.append(' \u00b7 ', link);
  }
  return line;
}

function clearMarks() {
  for (const paragraph of open.paragraphs) {
    if (paragraph.marked) paragraph.node.textContent = paragraph.text;
    paragraph.marked = false;
  }
}

/** Marks are made when asked for, so that evidence may overlap. */
function mark(start, end) {
  const marks = [];
  for (const paragraph of open.paragraphs) {
    const from = Math.max(start - paragraph.start, 0);
    const to = Math.min(end - paragraph.start, paragraph.text.length);
    if (from < to) {
      const node = document.createElement('mark');
      node.textContent = paragraph.text.slice(from, to);
      paragraph.node.replaceChildren(paragraph.text.slice(0, from), node, paragraph.text.slice(to));
      paragraph.marked = true;
      marks.push(node);
    }
  }
  return marks;
}

function select(node, id, evidence) {
  if (open.button) open.button.setAttribute('aria-pressed', 'false');
  Object.assign(open, {button: node, evidence, id});
  node.setAttribute('aria-pressed', 'true');
  show();
}

function show() {
  const one = open.evidence[open.at];
  clearMarks();
  const missing = texts[one.article] === undefined;
  openReport(one.article, missing ? one.sentence : undefined);
  const shift = missing ? one.start - Math.max(one.sentence.indexOf(one.text), 0) : 0;
  const marks = mark(one.start - shift, one.end - shift);
  explain(one);
  pane('reports');
  if (marks.length) marks[0].scrollIntoView({block: 'center', behavior: calm.matches ? 'auto' : 'smooth'});
}

function explain(one) {
  const many = open.evidence.length > 1;
  const step = by => () => {
    open.at = (open.at + by + open.evidence.length) % open.evidence.length;
    show();
  };
  const score = one.score === undefined || one.score === 1 ? '' : ', score ' + one.score.toFixed(2);
  $('why').replaceChildren(
    el('p', 'chain', ...chain(one)),
    el('p', 'rule', one.rule ? 'rule ' + one.rule + score : '', el('code', '', open.id)),
    el('p', 'steps',
      many ? button('step', step(-1), '\u2039 previous') : null,
      many ? el('span', '', (open.at + 1) + ' of ' + open.evidence.length) : null,
      many ? button('step', step(1), 'next \u203a') : null,
      button('step back', release, narrow.matches ? 'back to record' : 'clear')));
  $('why').hidden = false;
}

function deselect() {
  clearMarks();
  $('why').hidden = true;
  if (open.button) open.button.setAttribute('aria-pressed', 'false');
  open.button = null;
}

/** Back from the words to the value that led to them. */
function release() {
  const from = open.button;
  deselect();
  pane('record');
  from.focus({preventScroll: true});
  from.scrollIntoView({block: 'nearest'});
}

/** On a narrow screen one pane is shown at a time; a wide one shows both. */
function pane(name) {
  document.body.dataset.pane = name;
  for (const tab of document.querySelectorAll('#panes button')) {
    tab.setAttribute('aria-pressed', String(tab.dataset.to === name));
  }
}
