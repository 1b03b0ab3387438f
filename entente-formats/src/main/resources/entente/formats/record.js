// The record, section by section.

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
    one.recipient.length ? el('span', '', one.mutual ? ' \u2194 ' : ' \u2192 ', el('bdi', 'who', names(one.recipient))) : null, chip],
  one.discard ? 'no news: ' + one.discard : '', when(one.when), where(one.where), modality(one),
  quoted(excerpt(one.evidence[0].sentence)));
}

function statement(one) {
  const speaker = one.speaker;
  return entry(one, [el('bdi', 'who', speaker ? speaker.name : 'somebody'), ': ',
    el('bdi', 'said', one.form === 'direct' ? quoted(one.text) : one.text)],
  (speaker && speaker.role) || '', one.addressee ? 'to ' + one.addressee.name : '',
  one.occasion ? one.occasion.text : '', one.channel ? one.channel.text : '', when(one.when), modality(one));
}

function pledge(one) {
  const standing = one.standing === 'open' ? '' : one.standing + ' ' + when(one.outcomes[one.outcomes.length - 1].when);
  return entry(one, [el('bdi', 'who', names(one.who) || 'somebody'), ': ', el('bdi', '', one.what)],
    one.to.length ? 'to ' + names(one.to) : '', when(one.when), one.condition ? 'on condition: ' + one.condition : '', standing);
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
      one.goldstein === null ? '' : 'Goldstein ' + one.goldstein.toFixed(1))),
    one.periods.length > 1 ? el('p', 'meta', one.periods
      .map(period => period.from + ' +' + period.cooperation + ' \u2212' + period.conflict).join(' \u00b7 ')) : null);
}

function gap(one) {
  const article = articles.get(one.article);
  return el('p', 'gap', el('span', 'chip', spaced(one.code)), ' ', joined(article ? outlet(article) : one.file, one.note));
}
