using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>The territories above the commune as polygons.</summary>
internal static class CoucheTerritoires
{
    public static CoucheZones<Region> Regions(string nom, RegionTable regions, IReadOnlyList<Source> sources) => Of(
        nom,
        "Régions",
        0,
        "régions",
        [
            AttributTuile<Region>.Text("code_region", "Code INSEE de la région.", region => region.Code.Value),
            AttributTuile<Region>.Text("nom", "Nom de la région.", region => region.Nom.Value),
        ],
        regions.Records,
        region => region.Code.Value,
        sources);

    public static CoucheZones<Departement> Departements(
        string nom, int firstZoom, DepartementTable departements, IReadOnlyList<Source> sources) => Of(
        nom,
        "Départements",
        firstZoom,
        "départements",
        [
            AttributTuile<Departement>.Text("code_departement", "Code INSEE du département.", departement => departement.Code.Value),
            AttributTuile<Departement>.Text("nom", "Nom du département.", departement => departement.Nom.Value),
            AttributTuile<Departement>.Text("code_region", "Code INSEE de la région.", departement => departement.Region.Code.Value),
        ],
        departements.Records,
        departement => departement.Code.Value,
        sources);

    public static CoucheZones<Epci> Epcis(string nom, int firstZoom, EpciTable epcis, IReadOnlyList<Source> sources) => Of(
        nom,
        "EPCI à fiscalité propre",
        firstZoom,
        "EPCI",
        [
            AttributTuile<Epci>.Text("siren_epci", "SIREN de l'EPCI.", epci => epci.Siren.Value),
            AttributTuile<Epci>.Text("nom", "Nom de l'EPCI.", epci => epci.Nom.Value),
        ],
        epcis.Records,
        epci => epci.Siren.Value,
        sources);

    private static CoucheZones<T> Of<T>(
        string nom,
        string titre,
        int firstZoom,
        string what,
        AttributTuile<T>[] champs,
        IReadOnlyList<T> records,
        Func<T, string> code,
        IReadOnlyList<Source> sources)
        where T : TerritoireDeCommunes
    {
        return new CoucheZones<T>(
            nom,
            titre,
            firstZoom,
            drawn => drawn == 0
                ? "Aucun contour n'est chargé : les tuiles sont vides. « import --contours » en charge."
                : $"{drawn} {what}, sur {records.Count} : la réunion des contours de leurs communes, dont les lignes sont partagées.",
            [
                .. champs,
                AttributTuile<T>.Number("population", "Population municipale légale ; absente quand elle est inconnue.", record =>
                    record.Population),
                AttributTuile<T>.Number("nombre_structures", "Nombre de structures du territoire.", record => record.NombreStructures),
            ],
            records.SelectMany(WithOutline),
            sources);

        IEnumerable<(T Record, string Code, LazyOutline Outline)> WithOutline(T record) =>
            record.Outline is { } outline ? [(record, code(record), outline)] : [];
    }
}
