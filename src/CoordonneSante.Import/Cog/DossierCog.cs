using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Cog;

/// <summary>A folder of the COG as INSEE's archive unpacks: the four files the directory reads, of one year.</summary>
public sealed record DossierCog
{
    private DossierCog(string communes, string departements, string regions, string mouvements) =>
        (Communes, Departements, Regions, Mouvements) = (communes, departements, regions, mouvements);

    public string Communes { get; }

    public string Departements { get; }

    public string Regions { get; }

    public string Mouvements { get; }

    /// <summary>Files of one year, wherever they are.</summary>
    public static DossierCog Of(string communes, string departements, string regions, string mouvements) =>
        new(communes, departements, regions, mouvements);

    /// <exception cref="UnexpectedFormatException">The folder is absent, a file is missing, or there are several of one kind.</exception>
    public static DossierCog Find(string dossier)
    {
        if (!Directory.Exists(dossier))
        {
            throw new UnexpectedFormatException(
                dossier, "le dossier du COG", File.Exists(dossier) ? "un fichier" : "aucun dossier de ce nom");
        }

        return new DossierCog(
            FindOne(dossier, "v_commune_????.csv"),
            FindOne(dossier, "v_departement_????.csv"),
            FindOne(dossier, "v_region_????.csv"),
            FindOne(dossier, "v_mvt*commune_????.csv"));
    }

    private static string FindOne(string dossier, string modele)
    {
        var fichiers = Directory.GetFiles(dossier, modele);
        return fichiers switch
        {
            [var fichier] => fichier,
            [] => throw new UnexpectedFormatException(dossier, $"un fichier {modele}", "aucun"),
            _ => throw new UnexpectedFormatException(
                dossier, $"un seul fichier {modele}", string.Join(", ", fichiers.Select(Path.GetFileName).Order(StringComparer.Ordinal))),
        };
    }
}
