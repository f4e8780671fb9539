"""Recomputes access, floating catchments and simulations from data/, apart from the C# code and with nothing but the standard library.

    python3 tests/reference/acces.py > tests/reference/acces.json

Each member of the output is an answer of the API; the tests ask for the same and compare.
"""

import csv
import json
import math
import pathlib
from collections import defaultdict

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
RADIUS = 6_371_008.8
CELL = 0.25


def rows(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def geocentric(longitude, latitude):
    a, f = 6_378_137.0, 1 / 298.257223563
    e2 = f * (2 - f)
    lam, phi = math.radians(longitude), math.radians(latitude)
    n = a / math.sqrt(1 - e2 * math.sin(phi) ** 2)
    return n * math.cos(phi) * math.cos(lam), n * math.cos(phi) * math.sin(lam), n * (1 - e2) * math.sin(phi)


def kilometres(p, q):
    """The chord between two points of WGS 84, bent into an arc of the mean sphere; to the centimetre."""
    return round(2 * RADIUS * math.asin(math.dist(p["xyz"], q["xyz"]) / (2 * RADIUS)) * 100) / 100_000


class Grid:
    """Points by cells of a quarter of a degree."""

    def __init__(self, points):
        self.cells = defaultdict(list)
        self.points = points
        for point in points:
            self.cells[self.cell(point)].append(point)

    @staticmethod
    def cell(point):
        return math.floor(point["lon"] / CELL), math.floor(point["lat"] / CELL)

    def ring(self, point, reach):
        x, y = self.cell(point)
        for i in range(x - reach, x + reach + 1):
            for j in range(y - reach, y + reach + 1):
                yield from self.cells.get((i, j), ())

    def within(self, point, km):
        # A quarter of a degree of longitude is at least 17 km up to 52° of latitude.
        for other in self.ring(point, math.ceil(km / 17)):
            if (distance := kilometres(point, other)) <= km:
                yield other, distance

    def nearest(self, point):
        for reach in (1, 3, 9):
            best = min((kilometres(point, other) for other in self.ring(point, reach)), default=math.inf)
            if best <= reach * 17:
                return best
        return min((kilometres(point, other) for other in self.points), default=math.inf)


def place(row):
    lon, lat = float(row["longitude"]), float(row["latitude"])
    return {"lon": lon, "lat": lat, "xyz": geocentric(lon, lat)}


def load():
    departements = {row["code"]: row for row in rows("departement")}
    communes = rows("commune")
    parents = {row["code_parent"] for row in communes}
    region_of = {row["code_insee"]: departements[row["code_departement"]]["code_region"] for row in communes}
    structures = [{**row, **place(row)} for row in rows("structure") if row["longitude"]]
    covered = {region_of[row["code_insee"]] for row in rows("structure")}
    leaves = []
    for row in communes:
        if row["code_insee"] not in parents:
            leaf = {"code": row["code_insee"], "departement": row["code_departement"], "region": region_of[row["code_insee"]],
                    "zonage": row["zonage_medecin"], "population": int(row["population"] or 0)}
            if row["longitude"]:
                leaf.update(place(row))
            leaf["measured"] = bool(row["longitude"]) and leaf["region"] in covered
            leaves.append(leaf)
    return leaves, structures


def quantile(items, tenths):
    """The smallest value that the given tenths of the inhabitants do not exceed."""
    total = sum(population for _, population in items)
    reached = 0
    for value, population in sorted(items):
        reached += population
        if 10 * reached >= tenths * total:
            return value
    return None


def mean(items, digits):
    total = sum(population for _, population in items)
    return round(sum(value * population for value, population in items) / total, digits) if total else None


def distances(leaves, structures, type_):
    grid = Grid([structure for structure in structures if structure["type"] == type_])
    return {leaf["code"]: grid.nearest(leaf) for leaf in leaves if leaf["measured"]}


def access(leaves, near):
    """What accessibilite answers of some communes."""
    items = [(near[leaf["code"]], leaf["population"]) for leaf in leaves if leaf["code"] in near]
    total = sum(population for _, population in items)
    return {
        "population": sum(leaf["population"] for leaf in leaves),
        "populationMesuree": total,
        "communes": len(leaves),
        "distanceMoyenneKm": mean(items, 5),
        "distanceMedianeKm": quantile(items, 5) if total else None,
        "deciles": [quantile(items, tenths) for tenths in range(1, 10)] if total else [],
        "seuils": [{"km": km, "population": sum(p for d, p in items if d <= km),
                    "part": sum(p for d, p in items if d <= km) / total,
                    "communes": sum(1 for d, _ in items if d <= km)} for km in (5, 10, 20)] if total else [],
    }


def grouped(leaves, key, answer):
    groups = defaultdict(list)
    for leaf in leaves:
        groups[leaf[key]].append(leaf)
    return [{"code": code, **answer(groups[code])} for code in sorted(groups)]


def floating_catchment(leaves, structures, type_, radius, weights):
    """For 10 000 inhabitants, by commune."""
    grid = Grid([leaf for leaf in leaves if "xyz" in leaf])
    result = defaultdict(float)
    for structure in structures:
        if structure["type"] == type_:
            around = [(leaf, weights[max(0, math.ceil(d * len(weights) / radius) - 1)]) for leaf, d in grid.within(structure, radius)]
            demand = sum(leaf["population"] * weight for leaf, weight in around)
            for leaf, weight in around if demand else ():
                result[leaf["code"]] += weight / demand
    return {leaf["code"]: round(result[leaf["code"]] * 10_000, 6) for leaf in leaves if leaf["measured"]}


def potential(leaves, values):
    items = [(values[leaf["code"]], leaf["population"]) for leaf in leaves if leaf["code"] in values]
    return {"moyennePour10000Habitants": mean(items, 6), "medianePour10000Habitants": quantile(items, 5)}


def simulation(leaves, near, longitude, latitude, radius):
    point = {"xyz": geocentric(longitude, latitude)}
    after = {leaf["code"]: kilometres(leaf, point) for leaf in leaves if "xyz" in leaf}
    inside = [leaf for leaf in leaves if after.get(leaf["code"], math.inf) <= radius]
    measured = [leaf for leaf in inside if leaf["code"] in near]
    return {
        "populationDansLeRayon": sum(leaf["population"] for leaf in inside),
        "populationNonCouverte": sum(leaf["population"] for leaf in inside if leaf["code"] not in near),
        "populationRapprochee": sum(leaf["population"] for leaf in leaves if leaf["code"] in near and after[leaf["code"]] < near[leaf["code"]]),
        "populationNouvellementCouverte": sum(leaf["population"] for leaf in measured if near[leaf["code"]] > radius),
        "distanceMoyenneAvantKm": mean([(near[leaf["code"]], leaf["population"]) for leaf in measured], 5),
        "distanceMoyenneApresKm": mean([(min(near[leaf["code"]], after[leaf["code"]]), leaf["population"]) for leaf in measured], 5),
    }


def write(answers):
    """A line for each figure, or each item of a list."""
    lines = []
    for name, answer in answers.items():
        members = []
        for member, value in answer.items():
            is_list = isinstance(value, list) and value and isinstance(value[0], dict)
            text = "[\n   " + ",\n   ".join(map(json.dumps, value)) + "]" if is_list else json.dumps(value)
            members.append(f"  {json.dumps(member)}: {text}")
        lines.append(f" {json.dumps(name)}: {{\n" + ",\n".join(members) + "}")
    print("{\n" + ",\n".join(lines) + "}")


def main():
    leaves, structures = load()
    near = distances(leaves, structures, "MAISON_DE_SANTE")
    brittany = [leaf for leaf in leaves if leaf["region"] == "53"]
    zonings = grouped(leaves, "zonage", lambda group: access(group, near))
    order = ["ZIP", "ZAC", "ZAR", "HORS_ZONAGE", "NON_RENSEIGNE"]
    far = sorted((-near[leaf["code"]], leaf["code"]) for leaf in brittany if near[leaf["code"]] >= 18)
    steps = floating_catchment(leaves, structures, "MAISON_DE_SANTE", 15, [1])
    rings = floating_catchment(leaves, structures, "MAISON_DE_SANTE", 15, [1, 0.68, 0.22])
    by_region = lambda values: grouped(leaves, "region", lambda group: potential(group, values))
    write({
        "france": {**access(leaves, near), "groupes": grouped(leaves, "departement", lambda group: access(group, near)),
                   "parZonage": sorted(zonings, key=lambda group: order.index(group["code"]))},
        "bretagne": {**access(brittany, near),
                     "communesEloignees": [{"distanceKm": -km, "commune": {"codeInsee": code}} for km, code in far]},
        "deuxEtapes": {**potential(leaves, steps), "groupes": by_region(steps)},
        "amelioree": {**potential(leaves, rings), "groupes": by_region(rings)},
        "rennes": simulation(leaves, near, -1.6778, 48.1173, 10),
        "gueret": simulation(leaves, near, 1.8717, 46.1716, 20),
        "mayotte": simulation(leaves, near, 45.2279, -12.7806, 30),
    })


if __name__ == "__main__":
    main()
