#!/usr/bin/env python3
"""phoenix.py PHOENIX_FOLDER ACTORS_TSV > officials.tsv.gz

Carries the facts of the Phoenix actor dictionaries (MIT) over: people with dated offices, international organisations,
armed groups. Lines are sorted by folded name in UTF-8 order, since they are looked up by bisection: folded name, name,
kind, gender, codes with the days they hold (as in actors.tsv); an alias has a line of its own. What actors.tsv has is left out, so are single words, titles, and names that
stand for several people."""
import gzip
import re
import sys
from collections import Counter

from spelling import fold

TITLES = set("""president prime minister foreign secretary king queen prince princess general gen colonel col lt captain sheikh mullah
premier chancellor ambassador spokesman senator sen rep governor mayor justice judge leader chief head sir lord dr mr mrs ms the
former acting deputy vice us u.s. american defense defence interior finance pm his her crown sultan emir commander major brigadier
admiral marshal party government ministry administration""".split())
SMALL = {"AL", "EL", "BIN", "IBN", "DE", "DA", "DO", "DOS", "DAS", "DEL", "VAN", "VON", "DER", "DEN", "UL", "OF", "THE", "AND", "FOR", "IN", "ON", "LA", "LE", "DI", "E", "Y", "BINT", "OULD", "AN", "AS"}
KEEP = {"II", "III", "IV", "VI", "UN", "USA", "NATO"}
ORGANISATION = re.compile(r"\b(ORGANI[SZ]ATION|ASSOCIATION|COMMITTEE|COUNCIL|FUND|UNION|AGENCY|COMMISSION|FEDERATION|INSTITUTE|SOCIETY|NETWORK|BANK|CENT(ER|RE)|COURT|LEAGUE|FORUM|ALLIANCE|FOUNDATION|CONFERENCE|COMMUNITY|ASSEMBLY|PROGRAMME|PROGRAM|OFFICE|TRIBUNAL|CONGRESS|COALITION|MISSION|PARLIAMENT|AUTHORITY|BUREAU|GROUP|MOVEMENT|CORPS)\b")

FORCE = re.compile(r"ARMY|BRIGADE|FRONT|GROUP|JIHAD|ISLAM|MUJAH|ORGANI|MOVEMENT|FORCE|QAEDA|QAIDA|LASHKAR|HARAK|JAMA|JEMA|ANSAR|BATTALION|PARTY|COUNCIL|NETWORK|UNION|CELL|JAISH|JAYSH|HIZB|SQUAD|LEAGUE|SOLDIERS|MARTYRS|KNIGHTS|VANGUARD")


def entries(path):
    found, last = [], None
    for line in open(path, encoding="utf8", errors="replace"):
        line = line.split("#")[0].rstrip()
        if not line.strip():
            continue
        codes = re.findall(r"\[([^\]]*)\]", line)
        name = re.split(r"[\[\t]", line.strip())[0].lstrip("+").strip(" _")
        if line[0] in "\t " and codes and not name:
            if last:
                last[2].extend(codes)
        elif line.strip().startswith("+"):
            if last:
                last[1].append(name)
                last[2].extend(codes)
        elif name:
            last = (name, [], codes)
            found.append(last)
    return found


def spelled(name):
    words = []
    for index, word in enumerate(name.replace("_", " ").split()):
        parts = []
        for part in word.split("-"):
            if part.upper() in KEEP or re.fullmatch(r"([A-Z]\.)+", part):
                parts.append(part)
            elif part in SMALL and (index or "-" in word and part in ("AL", "EL", "UL", "AN", "AS")):
                parts.append(part.lower())
            elif re.match(r"MC[A-Z]{3}", part):
                parts.append("Mc" + part[2:].capitalize())
            else:
                parts.append("'".join(p.capitalize() for p in part.split("'")) if re.match(r"[A-Z]{1,2}'", part) else part.capitalize())
        words.append("-".join(parts))
    return " ".join(words)


def day(text, end):
    text = text.strip()
    if len(text) == 8:
        year, rest = int(text[:4]), text[4:]
    elif len(text) == 6:
        year, rest = int(text[:2]), text[2:]
        year += 2000 if year < 25 else 1900
    else:
        return None
    month, date = int(rest[:2]), int(rest[2:])
    if not 1 <= month <= 12:
        return None
    last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return f"{year}-{month:02}-{min(max(date, 1), last):02}"


def tenure(code):
    parts = code.split()
    if not parts or not re.fullmatch(r"[A-Z]{3,15}", parts[0]):
        return None
    if len(parts) == 1:
        return parts[0], None, None
    when = "".join(parts[1:])
    if when[0] in "<>":
        bound = day(when[1:], False)
        return bound and (parts[0], bound if when[0] == ">" else None, None if when[0] == ">" else bound)
    begin, _, end = when.partition("-")
    begin, end = day(begin, False), day(end, True)
    return (parts[0], begin, end) if begin and end and begin <= end else None


def codes(raw):
    out = []
    for t in (tenure(c) for c in raw):
        if t:
            out.append(t[0] if t[1] is t[2] is None else f"{t[0]} {t[1] or ''}/{t[2] or ''}")
    return list(dict.fromkeys(out))


def usable(name):
    words = re.split(r"[_ ]", name)
    return len(words) >= 2 and len(words) <= 9 and re.fullmatch(r"[A-Z][A-Z'._ -]+", name) and words[0].lower().strip(".") not in TITLES and not (
        {w.lower() for w in words} & {"minister", "president", "secretary", "ministry", "government", "spokesman"}) and "__" not in name


def people(path):
    for name, aliases, raw in entries(path):
        c = codes(raw)
        dated = [x for x in c if "/" in x]
        ends = [x.split("/")[1][:4] or "9999" for x in dated]
        if dated and max(ends) >= "1980" and usable(name) and not ORGANISATION.search(name.replace("_", " ")) and "GOV" in "".join(c) + "IGO":
            yield name, "person", c, [a for a in aliases if usable(a)]


def others(path, kind, wanted):
    for name, aliases, raw in entries(path):
        c = codes(raw)
        name = re.sub(r"_*\([^)]*\)_*", "", name)
        if c and not any("/" in x for x in c) and usable(name) and wanted(name, c[0]):
            known = "person" if kind == "group" and c[0].startswith("IMG") and not FORCE.search(name) else kind
            yield name, known, c[:1], [a for a in aliases if usable(a) and wanted(a, c[0])]


def main(folder, actors):
    taken = set()
    for line in open(actors, encoding="utf8"):
        if not line.startswith("#"):
            cells = line.rstrip("\n").split("\t")
            taken |= {fold(n) for n in [cells[0]] + (re.split(r"\s*,\s*", cells[4]) if len(cells) > 4 else [])}
    f = folder + "/Phoenix."
    rows = list(people(f + "Countries.actors.txt")) + list(people(f + "International.actors.txt"))
    rows += others(f + "International.actors.txt", "organisation", lambda n, c: c[:3] in ("IGO", "NGO") and ORGANISATION.search(n.replace("_", " ")))
    rows += others(f + "MilNonState.actors.txt", "group", lambda n, c: c.endswith("REB") or c.startswith("IMG"))
    rows += others(f + "Countries.actors.txt", "organisation", lambda n, c: len(c) > 3 and ORGANISATION.search(n.replace("_", " ")))
    count = Counter(fold(spelled(r[0])) for r in rows)
    lines, seen = [], set()
    for name, kind, c, aliases in rows:
        key = fold(spelled(name))
        if key in taken or count[key] > 1 or key in seen:
            continue
        for known in [name] + aliases:
            k = fold(spelled(known))
            if k == key or (k not in taken and k not in count and k not in seen):
                seen.add(k)
                lines.append("\t".join([k, spelled(name), kind, "", ", ".join(c[:6])]).encode())
    lines.sort(key=lambda line: line.split(b"\t")[0])
    with gzip.GzipFile(fileobj=sys.stdout.buffer, mode="wb", compresslevel=9, mtime=0) as out:
        out.write(b"\n".join(lines) + b"\n")


main(*sys.argv[1:])
