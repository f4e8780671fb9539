using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>The territories of CPTS as polygons, which may overlap: a commune may be in several.</summary>
internal static class CoucheCpts
{
    public static CoucheZones<TerritoireCpts> Of(
        string nom, int firstZoom, TerritoireCptsTable cpts, CommuneTable communes, IReadOnlyList<Source> outlines)
    {
        return new CoucheZones<TerritoireCpts>(
            nom,
            "Territoires des CPTS",
            firstZoom,
            drawn => $"{drawn} territoires, sur {cpts.Count} chargés : la réunion des contours de leurs communes. Une CPTS n'y est que si "
                + "son territoire est connu (« import --cpts »), et une commune peut être dans plusieurs.",
            [
                AttributTuile<TerritoireCpts>.Text("code_cpts", "Clé du territoire, « code » de territoiresCpts.", territoire =>
                    territoire.Code.Value),
                AttributTuile<TerritoireCpts>.Text("nom", "Nom de la CPTS.", territoire => territoire.Nom.Value),
                AttributTuile<TerritoireCpts>.Text(
                    "statut", "Avancement du projet, dans les mots de la source ; absent où elle ne le dit pas.", territoire =>
                        territoire.Statut?.Value),
                AttributTuile<TerritoireCpts>.Text(
                    "finess", "Numéro FINESS de la structure ; absent où aucune n'est reconnue.", territoire =>
                        territoire.Structure?.Finess.Value),
                AttributTuile<TerritoireCpts>.Text(
                    "communes_fiabilite",
                    "OFFICIEL : la source nomme les communes ; DEDUIT : leur centre est dans le périmètre.",
                    territoire => EnumText<Fiabilite>.Of(territoire.CommunesFiabilite)),
                AttributTuile<TerritoireCpts>.Number("nombre_communes", "Nombre de communes.", territoire => territoire.Communes.Count),
            ],
            cpts.Records.SelectMany(WithOutline),
            [.. cpts.Records.Select(territoire => territoire.Source).Distinct(), .. outlines]);

        IEnumerable<(TerritoireCpts Record, string Code, LazyOutline Outline)> WithOutline(TerritoireCpts territoire) =>
            communes.Union(territoire.Communes) is { } outline ? [(territoire, territoire.Code.Value, outline)] : [];
    }
}
