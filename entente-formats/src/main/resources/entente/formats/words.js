// What all of the page needs: its data, building of elements, words for values.

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
