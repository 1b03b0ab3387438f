'use strict';
(() => {
  const edition = read('edition');
  const texts = read('texts');
  const articles = new Map(edition.articles.map(article => [article.id, article]));
  const $ = id => document.getElementById(id);
  const narrow = matchMedia('(max-width: 60rem)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const SHOWN = 12;
  const LONGEST = 1200;
  const EXCERPT = 160;
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
    'October', 'November', 'December'];
  const QUADS = ['neutral', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];

  /** What is open: a dossier, a report cut into paragraphs, and one piece of the evidence of a value. */
  const open = {dossier: edition.dossiers[0], article: null, paragraphs: [], button: null, evidence: [], at: 0, id: ''};

  function read(id) {
    return JSON.parse(document.getElementById(id).textContent);
  }

  // Building: text goes in as text only; nothing of a report is ever parsed as markup.

  function el(tag, classes, ...children) {
    const node = document.createElement(tag);
    if (classes) node.className = classes;
    node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== '')
      .map(child => child instanceof Node ? child : visible(String(child))));
    return node;
  }

  /** Controls would hide or turn what stands around them: they are shown by their number. The report has long words whole. */
  function visible(text) {
    const short = text.length > LONGEST ? text.slice(0, LONGEST) + '\u2026' : text;
    return short.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      c => '\u27e8U+' + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') + '\u27e9');
  }

  function button(classes, act, ...children) {
    const node = el('button', classes, ...children);
    node.type = 'button';
    node.addEventListener('click', () => act(node));
    return node;
  }

  /** Something that leads to its words; again and again, to all of them in turn. */
  function value(id, evidence, ...children) {
    const node = button('value', me => {
      open.at = open.button === me ? (open.at + 1) % evidence.length : 0;
      select(me, id, evidence);
    }, ...children);
    node.dataset.id = id;
    node.setAttribute('aria-pressed', 'false');
    if (evidence.length > 1) node.append(el('span', 'times', '\u00d7' + evidence.length));
    return node;
  }

  // Words for values

  function day(iso) {
    const [year, month, date] = iso.split('-').map(Number);
    return date + ' ' + MONTHS[month - 1] + ' ' + year;
  }

  function when(time) {
    const {earliest, latest, precision} = time || {};
    if (!earliest && !latest) return '';
    if (!earliest) return 'by ' + day(latest);
    if (!latest) return 'since ' + day(earliest);
    if (earliest === latest) return day(earliest);
    if (precision === 'year') return earliest.slice(0, 4);
    if (precision === 'month') return MONTHS[Number(earliest.slice(5, 7)) - 1] + ' ' + earliest.slice(0, 4);
    return day(earliest) + ' to ' + day(latest);
  }

  function where(place) {
    if (!place) return '';
    return place.precision === 'country' || !place.country ? place.name : place.name + ' (' + place.country + ')';
  }

  function amount(account) {
    const hedged = {'exact': '', 'at-least': 'at least ', 'more-than': 'more than ', 'at-most': 'at most ',
      'less-than': 'less than ', 'about': 'about ', 'nearly': 'nearly '}[account.modifier];
    if (hedged !== undefined) return hedged + number(account.best);
    return account.modifier === 'range' ? number(account.low) + ' to ' + number(account.high) : account.wording;
  }

  const number = value => value === null ? '?' : value.toLocaleString('en');
  const spaced = label => label.replaceAll('-', ' ');
  const joined = (...parts) => parts.filter(Boolean).join(' \u00b7 ');
  const names = parties => parties.map(party => party.name).join(', ');
  const outlet = article => article.outlet || article.file;
  const excerpt = text => text.length > EXCERPT ? text.slice(0, EXCERPT).replace(/\s+\S*$/, '') + '\u2026' : text;
  const quoted = text => '\u201c' + text + '\u201d';

  function chain(evidence) {
    return evidence.chain.flatMap((voice, i) => {
      const name = el('bdi', 'voice ' + voice.role, voice.name);
      name.title = voice.role;
      return i ? [' \u2190 ', name] : [name];
    });
  }

  /** Everyone who says so, the same chain once; without a name at the end that is shown already. */
  function voices(evidence, shownAlready) {
    const seen = new Map(evidence.map(one => {
      const names = one.chain.map(voice => voice.name);
      const length = names.length > 1 && names.at(-1) === shownAlready ? names.length - 1 : names.length;
      return [names.slice(0, length).join('\u0000'), {chain: one.chain.slice(0, length)}];
    }));
    return el('ul', 'voices', [...seen.values()].map(one => el('li', '', ...chain(one))));
  }

  // The report

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

  // The record

  function section(id, heading, items, build) {
    if (!items.length) return null;
    const list = el('div', 'items', items.slice(0, SHOWN).map(build));
    const node = el('section', '', el('h2', '', heading, el('span', 'count', items.length)), list);
    node.id = id;
    if (items.length > SHOWN) {
      node.append(button('more', me => {
        list.append(...items.slice(SHOWN).map(build));
        me.remove();
      }, 'Show all ' + items.length));
    }
    return node;
  }

  function subject(dispute) {
    const incident = open.dossier.incidents.find(one => one.id === dispute.subject);
    if (incident) return incident.title;
    const event = open.dossier.events.find(one => one.id === dispute.subject);
    return event ? quoted(event.evidence[0].text) : dispute.subject;
  }

  function fieldName(field) {
    const [kind, state, ...group] = field.split('.');
    return kind === 'tolls' && state ? state + (group.length ? ' (' + group.join('.') + ')' : '') : field;
  }

  function dispute(one) {
    const versions = one.accounts.map(account => el('li', '',
      value(one.subject, account.evidence, el('bdi', 'figure', account.value)),
      account.asOf ? el('p', 'asof', 'as of ' + day(account.asOf)) : null,
      voices(account.evidence)));
    return el('div', 'card dispute', el('h3', '', el('span', 'field', fieldName(one.field)), ' ', subject(one)),
      el('ul', 'versions', versions));
  }

  function toll(one) {
    const group = one.group === 'all' ? '' : ' (' + one.group + ')';
    return el('div', one.accounts.length > 1 ? 'toll many' : 'toll',
      el('p', 'state', spaced(one.state) + group, one.finding === 'sole' ? null : el('span', 'chip ' + one.finding,
        one.finding === 'agreed' ? 'agreed by ' + one.origins : one.finding)),
      el('ul', 'versions', one.accounts.map(account => el('li', '',
        value(one.id, account.evidence, el('bdi', 'figure', amount(account))),
        one.accounts.length > 1 && account.asOf ? el('p', 'asof', 'as of ' + day(account.asOf)) : null,
        voices(account.evidence)))));
  }

  /** Equal values once, with the evidence of all. */
  function together(items, wording) {
    const groups = new Map();
    for (const item of items) {
      const key = wording(item);
      groups.set(key, (groups.get(key) || []).concat(item.evidence));
    }
    return [...groups];
  }

  function fact(id, label, items, wording) {
    if (!items.length) return null;
    return el('div', 'fact', el('span', 'label', label), el('div', 'values', together(items, wording).map(
      ([words, evidence]) => el('div', '', value(id, evidence, el('bdi', '', words)), voices(evidence)))));
  }

  const manner = (mode, by, name) => spaced(mode) + (by && by !== name ? ' by ' + by : '');

  function incident(one) {
    return el('div', 'card',
      el('h3', '', value(one.id, one.evidence, el('bdi', '', one.title))),
      el('p', 'meta', joined(spaced(one.title).toLowerCase() === spaced(one.kind) ? '' : spaced(one.kind), when(one.when) || 'no date', where(one.where),
        one.stage === 'accomplished' ? '' : one.stage, one.historical ? 'background' : '',
        quoted(excerpt(one.evidence[0].sentence)))),
      one.tolls.length ? el('div', 'tolls', one.tolls.map(toll)) : null,
      fact(one.id, 'by', one.perpetrators, who => who.name + ' (' + manner(who.mode, who.by, who.name) + ')'),
      fact(one.id, 'with', one.weapons, weapon => weapon.name + (weapon.mode === 'reported' ? '' : ' (' + weapon.mode + ')')),
      fact(one.id, 'against', one.targets, target => target.name));
  }

  function entry(one, main, ...meta) {
    const facts = joined(...meta);
    return el('div', 'entry', value(one.id, one.evidence, ...main),
      el('div', 'line', facts ? el('p', 'meta', facts) : null, voices(one.evidence, one.speaker && one.speaker.name)));
  }

  const modality = one => one.modality && one.modality !== 'actual' ? one.modality : '';

  function event(one) {
    const act = one.plover ? one.plover.toLowerCase() + (one.mode ? ', ' + spaced(one.mode) : '') : 'CAMEO ' + one.cameo;
    const chip = el('span', 'chip quad' + one.quad, act);
    chip.title = QUADS[one.quad] + ', CAMEO ' + one.cameo + ', Goldstein ' + one.goldstein;
    return entry(one, [el('bdi', 'who', names(one.source) || 'somebody'),
      one.recipient.length ? el('span', '', ' \u2192 ', el('bdi', 'who', names(one.recipient))) : null, chip],
    when(one.when), where(one.where), modality(one), quoted(excerpt(one.evidence[0].sentence)));
  }

  function statement(one) {
    const speaker = one.speaker;
    return entry(one, [el('bdi', 'who', speaker ? speaker.name : 'somebody'), ': ',
      el('bdi', 'said', one.form === 'direct' ? quoted(one.text) : one.text)],
    (speaker && speaker.role) || '', one.addressee ? 'to ' + one.addressee.name : '', when(one.when), modality(one));
  }

  function pledge(one) {
    return entry(one, [el('bdi', 'who', names(one.who) || 'somebody'), ': ', el('bdi', '', one.what)],
      one.to.length ? 'to ' + names(one.to) : '', when(one.when), one.condition ? 'on condition: ' + one.condition : '');
  }

  function figure(one) {
    const amount = number(one.value) + (one.unit === '%' ? '%' : ' ' + one.unit);
    return entry(one, [el('bdi', 'figure', amount), ' ', el('bdi', '', one.what)], one.source || '', when(one.when));
  }

  /** What the events call the actor of a code most often, with the code. */
  function actor(code) {
    const times = new Map();
    for (const party of open.dossier.events.flatMap(one => one.source.concat(one.recipient))) {
      if (party.code === code) times.set(party.name, (times.get(party.name) || 0) + 1);
    }
    const [most] = [...times].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    return most ? most[0] + ' (' + code + ')' : code;
  }

  const weight = relation => relation.cooperation + relation.conflict;

  function relation(one) {
    const bar = (kind, count) => {
      const node = el('span', 'bar ' + kind);
      node.style.flexGrow = count;
      return node;
    };
    return el('div', 'relation', el('p', 'who', el('bdi', '', actor(one.a)), ' \u2013 ', el('bdi', '', actor(one.b))),
      el('div', 'bars', bar('cooperation', one.cooperation), bar('conflict', one.conflict)),
      el('p', 'meta', joined(one.cooperation + ' cooperative', one.conflict + ' conflictive',
        one.goldstein === null ? '' : 'Goldstein ' + one.goldstein.toFixed(1))));
  }

  function gap(one) {
    const article = articles.get(one.article);
    return el('p', 'gap', el('span', 'chip', spaced(one.code)), ' ', joined(article ? outlet(article) : one.file, one.note));
  }

  function source(article) {
    const node = button('', () => {
      deselect();
      openReport(article.id);
    }, el('bdi', 'outlet', outlet(article)), el('span', 'date', article.published || 'no date'),
    article.copyOf ? el('span', 'chip', 'copy') : null, el('bdi', 'title', article.title || ''));
    node.dataset.article = article.id;
    return node;
  }

  function headline(dossier) {
    if (edition.dossiers.length < 2) return [el('h1', '', dossier ? dossier.title : 'No dossier')];
    const choice = el('select', '', edition.dossiers.map((one, i) => {
      const option = el('option', '', one.title + ' (' + one.articles.length + ')');
      option.value = i;
      option.selected = one === dossier;
      return option;
    }));
    choice.setAttribute('aria-label', 'Dossier');
    choice.addEventListener('change', () => render(edition.dossiers[Number(choice.value)]));
    return [choice];
  }

  function contents(sections) {
    return el('nav', 'contents', sections.map(one => {
      const link = el('a', '', one.querySelector('h2').firstChild.textContent, ' ', one.querySelector('.count').textContent);
      link.href = '#' + one.id;
      return link;
    }));
  }

  function render(dossier) {
    deselect();
    Object.assign(open, {dossier, article: null});
    $('headline').replaceChildren(...headline(dossier));
    document.title = visible(dossier ? dossier.title : 'No dossier') + ' \u2013 Entente';
    const inDossier = new Set(edition.dossiers.flatMap(one => one.articles));
    const own = (dossier ? dossier.articles : []).map(id => articles.get(id)).filter(Boolean);
    const apart = edition.articles.filter(article => !inDossier.has(article.id));
    $('sources').replaceChildren(...own.map(source), apart.length ? el('p', 'apart', 'In no dossier') : '', ...apart.map(source));
    const sections = (dossier ? [
      section('disputes', 'Disputes', dossier.disputes, dispute),
      section('incidents', 'Incidents', dossier.incidents, incident),
      section('events', 'Events', dossier.events, event),
      section('statements', 'Statements', dossier.statements, statement),
      section('pledges', 'Pledges', dossier.pledges, pledge),
      section('figures', 'Figures', dossier.figures, figure),
      section('relations', 'Relations', dossier.relations.filter(weight)
        .sort((one, other) => weight(other) - weight(one)), relation)] : [])
      .concat(section('gaps', 'Not understood', edition.gaps, gap)).filter(Boolean);
    const span = dossier ? when({earliest: dossier.from, latest: dossier.to}) : '';
    $('record').replaceChildren(el('p', 'meta', joined(own.length + (own.length === 1 ? ' report' : ' reports'), span)),
      contents(sections), ...sections);
    const first = own[0] || apart[0];
    if (first) openReport(first.id);
  }

  for (const tab of document.querySelectorAll('#panes button')) {
    tab.addEventListener('click', () => pane(tab.dataset.to));
  }
  document.addEventListener('keydown', pressed => {
    if (pressed.key === 'Escape' && open.button) release();
  });
  render(open.dossier);
})();
