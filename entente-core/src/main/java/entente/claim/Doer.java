package entente.claim;

import entente.model.Attribution;
import entente.model.Party;
import entente.model.Span;

/** Somebody who is said to have done it. */
record Doer(Party party, Attribution.Sort sort, Span span) {}
