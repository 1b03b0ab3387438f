#!/usr/bin/env python3
"""countries.py WORLD_COUNTRIES_JSON CAMEO_COUNTRIES > countries.tsv

WORLD_COUNTRIES_JSON: countries.json of the npm package world-countries 5.1.0 (ODbL 1.0).
CAMEO_COUNTRIES: Phoenix.Countries.actors.txt of the Phoenix dictionaries (MIT), for the codes in use.
country-words.tsv beside this script is ours. Prints what CAMEO codes differently to standard error."""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CAMEO = {"XK": "KSV"}  # CAMEO's own; all others are ISO alpha-3

# where the middle of a country is by GeoNames, far from the rounded one of the package; but GeoNames puts Canada's in its west
MIDDLES = {
    "US": (39.76, -98.5), "AU": (-25, 135), "IN": (22, 79), "ID": (-5, 120), "GB": (54.76, -2.7), "DE": (51.5, 10.5),
    "NZ": (-42, 174), "CD": (-2.5, 23.5), "LY": (28, 17), "MM": (21, 96), "TW": (24, 121),
    "KW": (29.5, 47.75), "BL": (17.9, -62.83), "MF": (18.08, -63.06),  # these three lie elsewhere in the package
}


def words():
    out = {}
    for line in open(os.path.join(HERE, "country-words.tsv"), encoding="utf8"):
        if not line.startswith("#") and line.strip():
            cells = (line.rstrip("\n").split("\t") + [""] * 5)[:5]
            out[cells[0]] = [[w for w in re.split(r"\s*,\s*", c.strip()) if w] for c in cells[1:]]
    return out


def plural(noun):
    return noun if re.search(r"(ese|ss|sh|ch|men|s)$", noun) else noun + "s"


def unique(values):
    return list(dict.fromkeys(v for v in values if v))


def main(source, cameo):
    known = set(re.findall(r"\[([A-Z]{3})\]", open(cameo, encoding="latin-1").read()))
    extra = words()
    print("# alpha-2\talpha-3\tCAMEO\tname\taliases\tadjectives\tnouns\tcapital\tseats\tlat\tlon\tarea")
    print("# made by entente-core/src/data/countries.py from world-countries 5.1.0 (ODbL 1.0) and country-words.tsv")
    for c in sorted(json.load(open(source, encoding="utf8")), key=lambda c: c["cca2"]):
        two, three = c["cca2"], c["cca3"]
        name = {"TR": "Turkey", "CZ": "Czech Republic", "CD": "Democratic Republic of the Congo"}.get(two, c["name"]["common"])
        aliases, adjectives, nouns, seats = extra.get(two, [[], [], [], []])
        demonym = c["demonyms"].get("eng", {}).get("m", "")
        people = [d.strip() for d in re.split(r",| or ", demonym) if d.strip() and d.strip() not in ("French", "Dutch", "American", "Indian", "Norwegian") or two in ("FR", "NL", "US", "IN", "NO") and d.strip()]
        people = [d for d in people if "Islander" not in d or two == "FK"]
        adjectives = unique(adjectives + people)
        nouns = unique(nouns + ([n for d in people for n in (d, plural(d))] if not nouns else []))
        aliases = unique(a for a in aliases + [c["name"]["common"], c["name"]["official"]] if a != name)
        capital = ", ".join({"US": ["Washington", "Washington D.C.", "Washington, DC"], "TR": ["Ankara"], "IL": ["Jerusalem"], "BI": ["Bujumbura", "Gitega"], "BO": ["La Paz", "Sucre"], "ZA": ["Pretoria"], "TZ": ["Dodoma"], "NL": ["The Hague", "Amsterdam"], "YE": ["Sanaa", "Sana'a"], "UA": ["Kyiv", "Kiev"], "KZ": ["Astana", "Nur-Sultan"]}.get(two, c["capital"])).replace("Washington, DC", "Washington DC")
        code = CAMEO.get(two, three)
        if c.get("independent") and code not in known:
            print("not in the CAMEO dictionary:", two, code, file=sys.stderr)
        lat, lon = MIDDLES.get(two, c["latlng"])
        cells = [two, "XKX" if two == "XK" else three, code, name, ", ".join(a.replace(",", "") for a in aliases),
                 ", ".join(adjectives), ", ".join(nouns), capital, ", ".join(s for s in seats if s not in capital), f"{lat:g}", f"{lon:g}", f"{max(c['area'], 0):g}"]
        print("\t".join(cells))


main(*sys.argv[1:])
