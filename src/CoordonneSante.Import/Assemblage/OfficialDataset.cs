using CoordonneSante.Import.Catalogues;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// Who publishes a file, under what title and licence. The file itself states none of these: the catalogue of sources does.
/// </summary>
/// <param name="Slug">First part of the source's identifier.</param>
/// <param name="Url">Page of the dataset, not of one vintage; null for a file that nobody publishes.</param>
internal sealed record OfficialDataset(string Slug, string Titre, string Producteur, string Licence, string? Url)
{
    /// <summary>Vintage that the dataset itself states, whatever the file's name; null for the others.</summary>
    public string? Millesime { get; init; }

    public static OfficialDataset FinessEtablissements { get; } = Of("finess-cs1100507");

    public static OfficialDataset FinessEntitesJuridiques { get; } = Of("finess-cs1100501");

    public static OfficialDataset FinessPlus { get; } = Of("finess-plus-structures");

    public static OfficialDataset CogCommunes { get; } = Of("cog-communes");

    public static OfficialDataset CogDepartements { get; } = Of("cog-departements");

    public static OfficialDataset CogRegions { get; } = Of("cog-regions");

    public static OfficialDataset CogMouvements { get; } = Of("cog-mouvements");

    public static OfficialDataset Populations { get; } = Of("populations");

    public static OfficialDataset Epci { get; } = Of("epci");

    public static OfficialDataset CodesPostaux { get; } = Of("codes-postaux");

    public static OfficialDataset ChefsLieux { get; } = Of("chefs-lieux");

    public static OfficialDataset Quartiers { get; } = Of("qpv");

    public static OfficialDataset ZonageCommunes { get; } = Of("zonage-medecins-communes");

    public static OfficialDataset ZonageQuartiers { get; } = Of("zonage-medecins-quartiers");

    public static OfficialDataset Contours { get; } = Of("contours-communes");

    public static OfficialDataset TerritoiresCpts { get; } = Of("territoires-cpts");

    public static OfficialDataset StructuresHorsFiness { get; } = Of("structures-hors-finess");

    public static OfficialDataset Durees { get; } = Of("durees-de-trajet");

    private static OfficialDataset Of(string id)
    {
        var source = Catalogue.Embarque[id];
        return new(source.Id, source.Titre, source.Producteur, source.Licence, source.Page);
    }
}
