using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Actualisations;

/// <summary>The files of an import, each in its place; what has no file is taken from a directory already built.</summary>
internal static class FichiersImportes
{
    private static readonly GenreFichier[] _cog =
    [
        GenreFichier.CogCommunes, GenreFichier.CogDepartements, GenreFichier.CogRegions, GenreFichier.CogMouvements,
    ];

    /// <exception cref="ActualisationImpossibleException">The COG's files are not all there.</exception>
    public static ImportSources Of(IReadOnlyList<FichierRetenu> files, AnnuaireRepris reprise) =>
        new()
        {
            Finess = Paths(files, GenreFichier.Finess),
            Cog = Cog(files),
            Populations = Paths(files, GenreFichier.Populations),
            Epci = Single(files, GenreFichier.Epci),
            CodesPostaux = Single(files, GenreFichier.CodesPostaux),
            ChefsLieux = Single(files, GenreFichier.ChefsLieux),
            Quartiers = Single(files, GenreFichier.Quartiers),
            Zonages = Paths(files, GenreFichier.Zonages),
            Contours = Paths(files, GenreFichier.Contours),
            Durees = Single(files, GenreFichier.Durees),
            HorsFiness = Paths(files, GenreFichier.StructuresHorsFiness),
            Cpts = Single(files, GenreFichier.TerritoiresCpts),
            Millesimes = files
                .Where(file => file.Millesime is not null)
                .DistinctBy(file => file.Nom)
                .ToDictionary(file => file.Nom, file => file.Millesime!), // null is filtered just before
            Entrees = files
                .Where(file => file.Entree is not null)
                .DistinctBy(file => file.Nom)
                .ToDictionary(file => file.Nom, file => file.Entree!), // null is filtered just before
            Reprise = reprise,
        };

    private static DossierCog? Cog(IReadOnlyList<FichierRetenu> files)
    {
        var given = _cog.Select(genre => Single(files, genre)).OfType<string>().ToList();
        return given switch
        {
            [] => null,
            [var communes, var departements, var regions, var mouvements] => DossierCog.Of(communes, departements, regions, mouvements),
            _ => throw new ActualisationImpossibleException(
                "Le COG est fait de quatre fichiers d'une même année, v_commune, v_departement, v_region et v_mvt_commune ; il n'y a que "
                    + $"{string.Join(", ", given.Select(Path.GetFileName))}."
            ),
        };
    }

    private static List<string> Paths(IEnumerable<FichierRetenu> files, GenreFichier genre) =>
        [.. files.Where(file => file.Genre == genre).Select(file => file.Chemin)];

    private static string? Single(IEnumerable<FichierRetenu> files, GenreFichier genre) => Paths(files, genre).FirstOrDefault();
}
