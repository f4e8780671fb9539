#!/usr/bin/env python3
"""Recomputes figures of the directory from data/*.csv, without any of its code: the server must answer the same.

    python3 tests/golden/recompute.py            writes tests/golden/figures.json
    python3 tests/golden/recompute.py --check    fails when the file is not what it would write

Standard library only. Definitions are those that schema.graphql gives to API users; each function restates its own.
"""
import csv
import datetime
import functools
import itertools
import json
import math
import pathlib
import re
import sys
from collections import Counter, defaultdict

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DATA = ROOT / "data"


def table(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


# --- The earth -------------------------------------------------------------------------------------------------------

def geocentric(longitude, latitude):
    """Metres from the centre of the WGS 84 ellipsoid."""
    a, f = 6378137.0, 1 / 298.257223563
    e2 = f * (2 - f)
    lam, phi = math.radians(longitude), math.radians(latitude)
    n = a / math.sqrt(1 - e2 * math.sin(phi) ** 2)
    return (n * math.cos(phi) * math.cos(lam), n * math.cos(phi) * math.sin(lam), n * (1 - e2) * math.sin(phi))


def arc(line):
    """Metres along the mean sphere (R1) for a straight line of so many metres."""
    return 2 * 6371008.8 * math.asin(min(1.0, line / (2 * 6371008.8)))


def distance(p, q):
    return arc(math.dist(p, q))


def vincenty(p, q):
    """Metres along the geodesic of the ellipsoid: another method altogether, to judge the one above."""
    a, f = 6378137.0, 1 / 298.257223563
    b = a * (1 - f)
    u1, u2 = (math.atan((1 - f) * math.tan(math.radians(y))) for y in (p[1], q[1]))
    difference = math.radians(q[0] - p[0])
    lam = difference
    for _ in range(200):
        sin_sigma = math.hypot(
            math.cos(u2) * math.sin(lam),
            math.cos(u1) * math.sin(u2) - math.sin(u1) * math.cos(u2) * math.cos(lam))
        if sin_sigma == 0:
            return 0.0
        cos_sigma = math.sin(u1) * math.sin(u2) + math.cos(u1) * math.cos(u2) * math.cos(lam)
        sigma = math.atan2(sin_sigma, cos_sigma)
        sin_alpha = math.cos(u1) * math.cos(u2) * math.sin(lam) / sin_sigma
        cos2_alpha = 1 - sin_alpha ** 2
        middle = cos_sigma - 2 * math.sin(u1) * math.sin(u2) / cos2_alpha if cos2_alpha else 0.0
        c = f / 16 * cos2_alpha * (4 + f * (4 - 3 * cos2_alpha))
        previous, lam = lam, difference + (1 - c) * f * sin_alpha * (
            sigma + c * sin_sigma * (middle + c * cos_sigma * (2 * middle ** 2 - 1)))
        if abs(lam - previous) < 1e-13:
            break
    k = cos2_alpha * (a * a - b * b) / (b * b)
    big_a = 1 + k / 16384 * (4096 + k * (-768 + k * (320 - 175 * k)))
    big_b = k / 1024 * (256 + k * (-128 + k * (74 - 47 * k)))
    delta = big_b * sin_sigma * (middle + big_b / 4 * (
        cos_sigma * (2 * middle ** 2 - 1)
        - big_b / 6 * middle * (4 * sin_sigma ** 2 - 3) * (4 * middle ** 2 - 3)))
    return b * big_a * (sigma - delta)


@functools.cache
def steps(ring):
    """From a cube to those exactly so many steps away."""
    across = range(-ring, ring + 1)
    return [step for step in itertools.product(across, across, across) if max(map(abs, step)) == ring]


class Grid:
    """Points in cubes of 25 km, so that a look-up reads only what may be near."""

    SIDE = 25_000.0

    def __init__(self, points):
        self.cells = defaultdict(list)
        for key, point in points:
            self.cells[self.cell(point)].append((key, point))

    def cell(self, point):
        return tuple(math.floor(x / self.SIDE) for x in point)

    def shell(self, centre, ring):
        """What is in the cubes exactly ring steps away."""
        x, y, z = centre
        for i, j, k in steps(ring):
            inside = self.cells.get((x + i, y + j, z + k))
            if inside:
                yield from inside

    def nearest(self, point):
        """(metres, key) of the nearest; keys break ties. Falls back to all of them when nothing is within 10 cubes."""
        centre, best = self.cell(point), None
        for ring in range(11):
            for key, other in self.shell(centre, ring):
                found = (math.dist(point, other), key)
                best = found if best is None or found < best else best
            if best is not None and best[0] <= ring * self.SIDE:
                return arc(best[0]), best[1]
        everything = ((math.dist(point, other), key) for cell in self.cells.values() for key, other in cell)
        line, key = min(everything)
        return arc(line), key

    def within(self, point, metres):
        """(metres, key) of each at most so far."""
        centre, rings = self.cell(point), math.ceil(metres / self.SIDE) + 1
        dist, reach = math.dist, metres * (1 + 1e-9)  # a straight line is shorter than its arc
        for ring in range(rings + 1):
            for key, other in self.shell(centre, ring):
                line = dist(point, other)
                if line <= reach and (far := arc(line)) <= metres:
                    yield far, key


# --- The records -----------------------------------------------------------------------------------------------------

REGION = {row["code"]: row["code_region"] for row in table("departement")}
COMMUNES = {row["code_insee"]: row for row in table("commune")}
PARENTS = {row["code_parent"] for row in COMMUNES.values() if row["code_parent"]}
LEAVES = {code: row for code, row in COMMUNES.items() if code not in PARENTS}
STRUCTURES = table("structure")


def population(communes):
    """Of the communes whose population is published."""
    return sum(int(row["population"]) for row in communes if row["population"])


def keys_of_commune(row):
    return {
        "COMMUNE": row["code_insee"],
        "EPCI": row["siren_epci"] or None,
        "DEPARTEMENT": row["code_departement"],
        "REGION": REGION[row["code_departement"]],
    }


CATEGORIES = {row["finess"]: row["categorie"] for row in table("gestionnaire")}


def keys_of_structure(row):
    place = keys_of_commune(COMMUNES[row["code_insee"]])
    located = bool(row["longitude"])
    return place | {
        "TYPE": row["type"],
        "SPECIALITE": row["specialite"] or None,
        "CATEGORIE_GESTIONNAIRE": CATEGORIES.get(row["finess_gestionnaire"]),
        "ZONAGE_MEDECIN": row["zonage_medecin"],
        "EN_QUARTIER_PRIORITAIRE": "OUI" if row["code_quartier"] else "NON" if located else None,
        "ANNEE_OUVERTURE": row["date_ouverture"][:4] or None,
    }


STRUCTURE_KEYS = [keys_of_structure(row) for row in STRUCTURES]

# A région of which the file lists no structure of a type is not covered for it, rather than empty: nobody there is measured.
COVERED = {keys["REGION"] for keys in STRUCTURE_KEYS}
COVERED_FOR = defaultdict(set)
for keys in STRUCTURE_KEYS:
    COVERED_FOR[keys["TYPE"]].add(keys["REGION"])
TERRITORIAL = ("REGION", "DEPARTEMENT", "EPCI", "COMMUNE")
LEAF_KEYS = [(keys_of_commune(row), population([row])) for row in LEAVES.values()]
FIRST_EXTRACTION = datetime.date.fromisoformat(min(row["date_extraction"] for row in STRUCTURES))


def values_of(enum):
    """In the order of the schema, which is that of the answers."""
    body = re.search(rf"^enum {enum} {{$(.*?)^}}$", (ROOT / "schema.graphql").read_text("utf-8"), re.M | re.S).group(1)
    return re.findall(r"^  ([A-Z_0-9]+)$", re.sub(r'"""(.*?)"""', "", body, flags=re.S), re.M)


ENUMS = {
    "TYPE": values_of("TypeStructure"),
    "SPECIALITE": values_of("SpecialiteCentre"),
    "CATEGORIE_GESTIONNAIRE": values_of("CategorieGestionnaire"),
    "ZONAGE_MEDECIN": values_of("ZonageMedecin"),
    "EN_QUARTIER_PRIORITAIRE": ["OUI", "NON"],
}


def in_order(dimensions):
    """Sorts cells: values of enums as the schema has them, codes as text, what is missing last."""
    return lambda cell: tuple(
        (code is None, ENUMS[dimension].index(code) if code and dimension in ENUMS else 0, code or "")
        for dimension, code in zip(dimensions, cell))


# --- Counts, shares, rates -------------------------------------------------------------------------------------------

def rate(count, inhabitants):
    return count / inhabitants * 10_000 if inhabitants else None


LOG_FACTORIALS = [math.lgamma(k + 1) for k in range(len(STRUCTURES) + 1)]


def poisson_reaches(mean, count):
    """Probability that a Poisson law of this mean is at most so much."""
    log, exp = math.log(mean), math.exp
    return math.fsum([exp(k * log - mean - LOG_FACTORIALS[k]) for k in range(count + 1)])


def solve(is_below, low, high):
    """Where an increasing condition turns, by halves."""
    for _ in range(70):
        middle = (low + high) / 2
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return low


@functools.cache
def interval(count, inhabitants):
    """Exact 95 % interval of a rate (Garwood, 1936): the means under which so few, or so many, are no rarer than 2.5 %."""
    if not inhabitants:
        return None
    top = 10 * count + 20
    low = solve(lambda mean: 1 - poisson_reaches(mean, count - 1) < 0.025, 1e-12, top) if count else 0.0
    high = solve(lambda mean: poisson_reaches(mean, count) > 0.025, 1e-12, top)
    return {"bas": low / inhabitants * 10_000, "haut": high / inhabitants * 10_000}


def everything(_):
    return True


def is_whole(year):
    """Whether a year has gone by since the end of this one when the first file was extracted: structures are registered late."""
    return year is None or datetime.date(int(year) + 1, 12, 31) <= FIRST_EXTRACTION


def group(dimensions, dans=everything, kind=None):
    """Structures of a territory by dimensions: count, share, inhabitants of the cell's communes, rate. Cells that have some.

    A rate leaves out the régions that are not covered for the cell's type, else for the kind asked for, else for any."""
    kept = [keys for keys in STRUCTURE_KEYS if dans(keys) and kind in (None, keys["TYPE"])]
    counts = Counter(tuple(keys[d] for d in dimensions) for keys in kept)
    inhabitants, covered = Counter(), Counter()
    for place, people in LEAF_KEYS:
        if dans(place):
            cell = tuple(place[d] for d in dimensions if d in TERRITORIAL)
            inhabitants[cell] += people
            for its, regions in [(None, COVERED), *COVERED_FOR.items()]:
                covered[cell, its] += people if place["REGION"] in regions else 0
    groups = []
    for cell in sorted(counts, key=in_order(dimensions)):
        place = tuple(code for code, d in zip(cell, dimensions) if d in TERRITORIAL)
        its = cell[dimensions.index("TYPE")] if "TYPE" in dimensions else kind
        groups.append({
            "cles": [{"code": code} for code in cell], "nombre": counts[cell],
            "part": counts[cell] / len(kept) if "ANNEE_OUVERTURE" not in dimensions or is_whole(cell[dimensions.index("ANNEE_OUVERTURE")]) else None,
            "effectifFaible": counts[cell] < 20, "intervalle": interval(counts[cell], covered[place, its]),
            "population": inhabitants[place], "pour10000Habitants": rate(counts[cell], covered[place, its]),
        })
    return {"total": len(kept), "groupes": groups}


def lies_in(level, code):
    return lambda keys: keys[level] == code


def compare(kind, departement):
    """Rate of a département beside its région's and France's, and the ratio of the two."""
    line = group([], lies_in("DEPARTEMENT", departement), kind)["groupes"][0]
    own = line["pour10000Habitants"]
    region = REGION[departement]
    comparisons = []
    for level, code, inside in (("REGION", region, lies_in("REGION", region)), ("FRANCE", "FRANCE", everything)):
        other = group([], inside, kind)["groupes"][0]
        comparisons.append({
            "niveau": level, "code": code, "nombre": other["nombre"],
            "pour10000Habitants": other["pour10000Habitants"], "rapport": own / other["pour10000Habitants"],
            "rapportIntervalle": {bound: value / other["pour10000Habitants"] for bound, value in line["intervalle"].items()},
        })
    return {"groupes": [{"pour10000Habitants": own, "comparaisons": comparisons}]}


def best_served(kind, count):
    """The départements with the highest rates, and the others as one: of equal rates the lower code, unknown rates last."""
    lines = [(code, *of_departement_rate(kind, code)) for code in sorted(REGION)]
    ordered = sorted(lines, key=lambda line: (line[2] is None, -(line[2] or 0)))
    return {
        "groupes": [{"cles": [{"code": code}], "nombre": number, "pour10000Habitants": own} for code, number, own in ordered[:count]],
        "reste": {"nombreGroupes": len(ordered) - count, "nombre": sum(number for _, number, _ in ordered[count:])},
    }


def of_departement_rate(kind, code):
    """Number and rate; no rate where the région is not covered for the kind."""
    number = sum(keys["TYPE"] == kind and keys["DEPARTEMENT"] == code for keys in STRUCTURE_KEYS)
    inhabitants = population(row for row in LEAVES.values() if row["code_departement"] == code)
    return number, rate(number, inhabitants) if REGION[code] in COVERED_FOR[kind] else None


def families():
    """By family of the gestionnaire: those known to be of it, and with them those of whom no family is known."""
    counts = Counter(keys["CATEGORIE_GESTIONNAIRE"] for keys in STRUCTURE_KEYS)
    unknown = counts["INCONNUE"] + counts[None]
    lines = [code for code in ENUMS["CATEGORIE_GESTIONNAIRE"] + [None] if counts[code]]
    return {"groupes": [{"cles": [{"code": code}], "nombreMinimum": counts[code],
                         "nombreMaximum": counts[code] + (unknown if code not in ("INCONNUE", None) else 0)} for code in lines]}


def zones_of(region):
    """Share of each département's inhabitants in each zone of its communes, and of its structures."""
    lines = []
    for departement in sorted(code for code, its in REGION.items() if its == region):
        rows = [row for row in LEAVES.values() if row["code_departement"] == departement]
        placed = Counter(keys["ZONAGE_MEDECIN"] for keys in STRUCTURE_KEYS if keys["DEPARTEMENT"] == departement)
        for zone in ENUMS["ZONAGE_MEDECIN"]:
            inside = population(row for row in rows if row["zonage_medecin"] == zone)
            if placed[zone]:
                lines.append({"cles": [{"code": departement}, {"code": zone}], "nombre": placed[zone],
                              "partDansPremiereCle": placed[zone] / placed.total(),
                              "partPopulationDansPremiereCle": inside / population(rows)})
    return {"groupes": lines}


# --- Territories -----------------------------------------------------------------------------------------------------

def territory(codes):
    """Inhabitants, and the share in each medical zone of those whose commune's zoning is known."""
    rows = [LEAVES[code] for code in codes]
    zoned = population(row for row in rows if row["zonage_medecin"] != "NON_RENSEIGNE")
    return {
        "nombreCommunes": len(rows), "population": population(rows),
        "partPopulationZip": population(row for row in rows if row["zonage_medecin"] == "ZIP") / zoned,
        "partPopulationZac": population(row for row in rows if row["zonage_medecin"] == "ZAC") / zoned,
        "structures": {"totalCount": sum(keys["COMMUNE"] in codes for keys in STRUCTURE_KEYS)},
    }


def communes_of_box(west, south, east, north):
    """Communes whose centre is in a box: the polygon whose sides are meridians and parallels."""
    return {code for code, row in LEAVES.items()
            if row["longitude"] and west <= float(row["longitude"]) <= east and south <= float(row["latitude"]) <= north}


# --- Access ----------------------------------------------------------------------------------------------------------

CENTRES = {code: geocentric(float(row["longitude"]), float(row["latitude"])) for code, row in LEAVES.items() if row["longitude"]}
INHABITANTS = {code: int(row["population"]) for code, row in LEAVES.items() if row["population"]}


def land(code):
    """Two communes of one land have no open sea between them: the mainland with its islets, Corsica, each overseas département."""
    departement = COMMUNES[code]["code_departement"]
    return departement if departement.startswith("97") else "2" if departement.startswith("2") and departement[1] in "AB" else ""


def measured_to(nearest, kind):
    """Communes with a centre, in a région that is covered for the kind, whose nearest is not across a sea and beyond 100 km."""
    place = {row["finess"]: row["code_insee"] for row in STRUCTURES}
    return {code for code in CENTRES if REGION[LEAVES[code]["code_departement"]] in COVERED_FOR[kind]
            and (nearest[code][0] <= 100_000 or land(code) == land(place[nearest[code][1]]))}


def places_of(kind):
    return [(row["finess"], geocentric(float(row["longitude"]), float(row["latitude"])))
            for row in STRUCTURES if row["type"] == kind and row["longitude"]]


@functools.cache
def nearest_of(kind):
    """Metres to, and FINESS of, the nearest structure of a kind, by commune."""
    grid = Grid(places_of(kind))
    return {code: grid.nearest(point) for code, point in CENTRES.items()}


def mean_km(metres_by_commune):
    """Over the inhabitants; null where there are none."""
    weighted = [(metres, INHABITANTS[code]) for code, metres in metres_by_commune.items() if code in INHABITANTS]
    people = sum(n for _, n in weighted)
    return math.fsum(metres * n for metres, n in weighted) / people / 1000 if people else None


def quantile(distances, share):
    """Smallest distance within which that share of the inhabitants lives."""
    people, reached = sum(weight for _, weight in distances), 0
    for metres, weight in distances:
        reached += weight
        if reached >= share * people:
            return metres
    raise ValueError("no inhabitant")


def access(nearest, reached, codes, thresholds=(5, 10, 20)):
    """Inhabitants by their distance to the nearest, as the crow flies, from the centre of their commune."""
    measured = [code for code in codes if code in reached]
    distances = sorted((nearest[code][0], INHABITANTS[code]) for code in measured if INHABITANTS.get(code))
    people = sum(weight for _, weight in distances)
    return {
        "populationMesuree": people,
        "distanceMoyenneKm": mean_km({code: nearest[code][0] for code in measured}),
        "distanceMedianeKm": quantile(distances, 0.5) / 1000 if people else None,
        "deciles": [quantile(distances, tenth / 10) / 1000 for tenth in range(1, 10)] if people else [],
        "seuils": [{
            "km": km,
            "population": sum(weight for metres, weight in distances if metres <= km * 1000),
            "communes": sum(nearest[code][0] <= km * 1000 for code in measured),
        } for km in thresholds] if people else [],
    }


# --- Floating catchment areas ------------------------------------------------------------------------------------------

def all_alike(_):
    """Two-step floating catchment area (Luo and Wang, 2003): all that is within reach counts alike."""
    return 1.0


def by_steps(share_of_reach):
    """Enhanced two-step floating catchment area (Luo and Qi, 2009): less by steps of a third of the reach."""
    return 1.0 if share_of_reach <= 1 / 3 else 0.68 if share_of_reach <= 2 / 3 else 0.22


def catchment(kind, radius_km, weight):
    """Structures per 10 000 inhabitants within reach of each commune: each structure is shared among those that it can serve."""
    centres = Grid(CENTRES.items())
    received = Counter()
    for _, point in places_of(kind):
        served = [(code, weight(metres / (radius_km * 1000))) for metres, code in centres.within(point, radius_km * 1000)]
        demand = math.fsum(INHABITANTS.get(code, 0) * w for code, w in served)
        for code, w in served:
            if demand:
                received[code] += w / demand
    return {code: received[code] * 10_000 for code in CENTRES}


def potential(values, kind, codes):
    """Mean and deciles over the inhabitants, from those least within reach."""
    weighted = sorted((values[code], INHABITANTS[code]) for code in codes
                      if code in CENTRES and code in INHABITANTS and REGION[LEAVES[code]["code_departement"]] in COVERED_FOR[kind])
    people = sum(n for _, n in weighted)
    return {
        "populationMesuree": people,
        "moyennePour10000Habitants": math.fsum(value * n for value, n in weighted) / people,
        "deciles": [quantile(weighted, tenth / 10) for tenth in range(1, 10)],
    }


# --- A new structure -----------------------------------------------------------------------------------------------------

def what_if(longitude, latitude, kind, radius_km):
    """What a structure of a kind would change at a point."""
    here, metres = geocentric(longitude, latitude), radius_km * 1000
    nearest = nearest_of(kind)
    reached = measured_to(nearest, kind)
    near = {code: distance(here, point) for code, point in CENTRES.items()}
    inside = [code for code in near if near[code] <= metres]
    return {
        "structuresDansLeRayon": [
            {"distanceMetres": far, "node": {"finess": finess}}
            for far, finess in sorted((distance(here, point), finess) for finess, point in places_of(kind)) if far <= metres],
        "populationDansLeRayon": sum(INHABITANTS.get(code, 0) for code in inside),
        "populationNonCouverte": sum(INHABITANTS.get(code, 0) for code in inside if code not in reached),
        "populationRapprochee": sum(INHABITANTS.get(code, 0) for code in reached if near[code] < nearest[code][0]),
        "populationNouvellementCouverte": sum(
            INHABITANTS.get(code, 0) for code in reached.intersection(inside) if nearest[code][0] > metres),
        "distanceMoyenneAvantKm": mean_km({code: nearest[code][0] for code in reached.intersection(inside)}),
        "distanceMoyenneApresKm": mean_km({code: min(near[code], nearest[code][0]) for code in reached.intersection(inside)}),
    }


# --- The figures -----------------------------------------------------------------------------------------------------------

GROUPS = "total groupes { cles { code } nombre part effectifFaible population pour10000Habitants intervalle { bas haut } }"
ACCESS = "populationMesuree distanceMoyenneKm distanceMedianeKm deciles seuils { km population communes }"
POTENTIAL = "populationMesuree moyennePour10000Habitants deciles"


def without(answer, *names):
    return {"total": answer["total"], "groupes": [{k: v for k, v in cell.items() if k not in names} for cell in answer["groupes"]]}


def of_departement(code):
    return [leaf for leaf, row in LEAVES.items() if row["code_departement"] == code]


def of_region(code):
    return [leaf for leaf, row in LEAVES.items() if REGION[row["code_departement"]] == code]


def figures():
    """Each question in GraphQL, and what the data must answer."""
    for dimension in ("TYPE", "REGION", "DEPARTEMENT"):
        yield f"statistiques(grouperPar: [{dimension}], inclureVides: false) {{ {GROUPS} }}", group([dimension])
    for dimension in ("SPECIALITE", "CATEGORIE_GESTIONNAIRE", "ZONAGE_MEDECIN", "EN_QUARTIER_PRIORITAIRE", "ANNEE_OUVERTURE"):
        yield (f"statistiques(grouperPar: [{dimension}], inclureVides: false) {{ total groupes {{ cles {{ code }} nombre part }} }}",
               without(group([dimension]), "population", "pour10000Habitants", "effectifFaible", "intervalle"))
    yield (f"statistiques(grouperPar: [DEPARTEMENT, TYPE], inclureVides: false) {{ {GROUPS} }}", group(["DEPARTEMENT", "TYPE"]))
    yield (f'statistiques(grouperPar: [EPCI], dans: {{region: "53"}}, inclureVides: false) {{ {GROUPS} }}', group(["EPCI"], lies_in("REGION", "53")))
    yield (f'statistiques(grouperPar: [COMMUNE, TYPE], dans: {{departement: "35"}}, inclureVides: false) {{ {GROUPS} }}',
           group(["COMMUNE", "TYPE"], lies_in("DEPARTEMENT", "35")))
    yield (f'statistiques(grouperPar: [DEPARTEMENT], where: {{type: {{eq: MAISON_DE_SANTE}}, commune: {{departement: {{region: {{code: {{eq: "76"}}}}}}}}}}, inclureVides: false) {{ {GROUPS} }}',
           group(["DEPARTEMENT"], lies_in("REGION", "76"), "MAISON_DE_SANTE"))
    yield ('statistiques(where: {type: {eq: CENTRE_DE_SANTE}}, dans: {departement: "35"}, comparerA: [REGION, FRANCE]) '
           "{ groupes { pour10000Habitants comparaisons { niveau code nombre pour10000Habitants rapport rapportIntervalle { bas haut } } } }",
           compare("CENTRE_DE_SANTE", "35"))

    yield ("statistiques(where: {type: {eq: CENTRE_DE_SANTE}}, grouperPar: [DEPARTEMENT], ordre: [{pour10000Habitants: DESC}], first: 10) "
           "{ groupes { cles { code } nombre pour10000Habitants } reste { nombreGroupes nombre } }", best_served("CENTRE_DE_SANTE", 10))
    yield ("statistiques(grouperPar: [CATEGORIE_GESTIONNAIRE], inclureVides: false) { groupes { cles { code } nombreMinimum nombreMaximum } }",
           families())
    yield ('statistiques(grouperPar: [DEPARTEMENT, ZONAGE_MEDECIN], dans: {region: "53"}, inclureVides: false) '
           "{ groupes { cles { code } nombre partDansPremiereCle partPopulationDansPremiereCle } }", zones_of("53"))

    cpts = ["35238", "35281", "35051", "35024", "35047", "35206"]
    territory_fields = "nombreCommunes population partPopulationZip partPopulationZac structures { totalCount }"
    yield f"territoire(par: {{communes: {json.dumps(cpts)}}}) {{ {territory_fields} }}", territory(cpts)
    box = (-3.2, 48.0, -2.4, 48.5)
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    yield (f'territoire(par: {{polygone: {{type: "Polygon", coordinates: {json.dumps([ring])}}}}}) {{ {territory_fields} }}',
           territory(communes_of_box(*box)))

    for kind in ("CENTRE_DE_SANTE", "MAISON_DE_SANTE"):
        nearest = nearest_of(kind)
        reached = measured_to(nearest, kind)
        where = f"where: {{type: {{eq: {kind}}}}}"
        yield (f"accessibilite({where}, grouperPar: REGION) {{ {ACCESS} groupes {{ code {ACCESS} }} parZonage {{ code {ACCESS} }} }}",
               access(nearest, reached, LEAVES) | {
                   "groupes": [{"code": code} | access(nearest, reached, of_region(code)) for code in sorted(set(REGION.values()))],
                   "parZonage": [{"code": zone} | access(nearest, reached, zoned) for zone in ENUMS["ZONAGE_MEDECIN"]
                                 if (zoned := [code for code, row in LEAVES.items() if row["zonage_medecin"] == zone])],
               })
        yield (f'accessibilite({where}, dans: {{region: "53"}}, seuilsKm: [2.5, 7.5, 15], grouperPar: DEPARTEMENT) {{ {ACCESS} groupes {{ code {ACCESS} }} }}',
               access(nearest, reached, of_region("53"), (2.5, 7.5, 15)) | {"groupes": [
                   {"code": code} | access(nearest, reached, of_departement(code), (2.5, 7.5, 15)) for code in ("22", "29", "35", "56")]})
        farthest = sorted(((-nearest[code][0], code) for code in of_region("53") if code in reached))[:10]
        yield (f'accessibilite({where}, dans: {{region: "53"}}) {{ communesEloignees(first: 10) {{ commune {{ codeInsee }} distanceKm plusProche {{ finess }} }} }}',
               {"communesEloignees": [
                   {"commune": {"codeInsee": code}, "distanceKm": -far / 1000, "plusProche": {"finess": nearest[code][1]}}
                   for far, code in farthest]})
        for variant, weight in (("DEUX_ETAPES", all_alike), ("DEUX_ETAPES_AMELIOREE", by_steps)):
            values = catchment(kind, 15, weight)
            yield f"accessibilitePotentielle({where}, variante: {variant}) {{ {POTENTIAL} }}", potential(values, kind, LEAVES)
            yield (f'accessibilitePotentielle({where}, dans: {{region: "53"}}, variante: {variant}, grouperPar: DEPARTEMENT) {{ groupes {{ code {POTENTIAL} }} }}',
                   {"groupes": [{"code": code} | potential(values, kind, of_departement(code)) for code in ("22", "29", "35", "56")]})

    for longitude, latitude, kind, radius in ((-1.6778, 48.1173, "CENTRE_DE_SANTE", 10), (-3.0, 48.2, "MAISON_DE_SANTE", 15),
                                              (55.45, -20.9, "CENTRE_DE_SANTE", 20), (45.2279, -12.7806, "MAISON_DE_SANTE", 30)):
        yield (f"simulerImplantation(point: {{longitude: {longitude}, latitude: {latitude}}}, type: {kind}, rayonKm: {radius}) "
               "{ structuresDansLeRayon { distanceMetres node { finess } } populationDansLeRayon "
               "populationNonCouverte populationRapprochee populationNouvellementCouverte distanceMoyenneAvantKm distanceMoyenneApresKm }",
               what_if(longitude, latitude, kind, radius))


def rounded(answer):
    """Ten digits: what any machine's cosine gives alike."""
    if isinstance(answer, dict):
        return {name: rounded(value) for name, value in answer.items()}
    if isinstance(answer, list):
        return [rounded(value) for value in answer]
    return float(f"{answer:.10g}") if isinstance(answer, float) else answer


def main():
    file = HERE / "figures.json"
    found = [{"question": f"{{ {question} }}", "reponse": {question.split("(")[0]: rounded(answer)}} for question, answer in figures()]
    text = "[\n" + ",\n".join(json.dumps(figure, ensure_ascii=False) for figure in found) + "\n]\n"
    if "--check" in sys.argv[1:]:
        sys.exit(None if file.read_text("utf-8") == text else f"{file.name} is not what {DATA.name}/ gives: run this script without --check.")
    file.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
