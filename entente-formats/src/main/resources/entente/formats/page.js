// The page as a whole: reports at the left, record at the right, a dossier at a time.

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
