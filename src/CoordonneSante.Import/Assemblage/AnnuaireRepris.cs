using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Durees;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.HorsFiness;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Assemblage;

/// <summary>A directory already built, whose rows stand in for the files that an import does not have.</summary>
/// <remarks>
/// Rows become again the records that readers give, under the source and vintage they had, and go the same way: an old commune's code is
/// brought to the loaded COG, a structure is placed again in its quarter.
/// </remarks>
public sealed class AnnuaireRepris
{
    private AnnuaireRepris(SqliteConnection connection)
    {
        Sources = RowReader.ReadAll<SourceRow>(connection);
        Regions = RowReader.ReadAll<RegionRow>(connection);
        Departements = RowReader.ReadAll<DepartementRow>(connection);
        Communes = RowReader.ReadAll<CommuneRow>(connection);
        Mouvements = RowReader.ReadAll<MouvementCommuneRow>(connection);
        Epcis = RowReader.ReadAll<EpciRow>(connection).ToDictionary(epci => epci.Siren);
        CodesPostaux = RowReader.ReadAll<CodePostalRow>(connection);
        Contours = OutlinesReader.Read(connection);
        Quartiers = RowReader.ReadAll<QuartierPrioritaireRow>(connection);
        CommunesDesQuartiers = RowReader.ReadAll<QuartierCommuneRow>(connection).ToLookup(row => row.CodeQuartier, row => row.CodeInsee);
        Structures = RowReader.ReadAll<StructureRow>(connection);
        Durees = RowReader.ReadAll<DureesCommuneRow>(connection);
        HorsFiness = RowReader.ReadAll<StructureHorsFinessRow>(connection);
        Gestionnaires = RowReader.ReadAll<GestionnaireRow>(connection);
        var (cpts, communesOfCpts) = CptsParFiness.Convert(RowReader.ReadAll<TerritoireCptsRow>(connection), Structures, Sources);
        Cpts = [.. RowReader.ReadAll<CptsRow>(connection), .. cpts];
        CommunesDesCpts = RowReader.ReadAll<CptsCommuneRow>(connection)
            .Concat(communesOfCpts)
            .ToLookup(row => row.CodeCpts, row => row.CodeInsee);
        Indicateurs =
        [
            .. IndicateurRepris.Of(
                Sources,
                RowReader.ReadAll<IndicateurRow>(connection),
                RowReader.ReadAll<IndicateurClasseRow>(connection),
                RowReader.ReadAll<IndicateurCommuneRow>(connection)),
        ];
    }

    internal List<SourceRow> Sources { get; }

    internal List<RegionRow> Regions { get; }

    internal List<DepartementRow> Departements { get; }

    internal List<CommuneRow> Communes { get; }

    internal List<MouvementCommuneRow> Mouvements { get; }

    internal Dictionary<string, EpciRow> Epcis { get; }

    internal List<CodePostalRow> CodesPostaux { get; }

    /// <summary>By zone, as <see cref="Annuaire.Spatial.Contours.Limites.Zones"/> names them.</summary>
    internal IReadOnlyList<(string Zone, Geometry Outline)> Contours { get; }

    internal List<QuartierPrioritaireRow> Quartiers { get; }

    internal ILookup<string, string> CommunesDesQuartiers { get; }

    internal List<StructureRow> Structures { get; }

    internal List<DureesCommuneRow> Durees { get; }

    internal List<StructureHorsFinessRow> HorsFiness { get; }

    internal List<GestionnaireRow> Gestionnaires { get; }

    internal List<CptsRow> Cpts { get; }

    internal ILookup<string, string> CommunesDesCpts { get; }

    internal IReadOnlyList<IndicateurRepris> Indicateurs { get; }

    /// <exception cref="SqliteException">The file is no directory that this program reads.</exception>
    public static AnnuaireRepris Read(string path)
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(path);
        return new AnnuaireRepris(connection);
    }

    internal IEnumerable<SourceRow> SourcesOf(OfficialDataset dataset) => SourcesOf(dataset.Slug);

    /// <param name="slug">Identifier of a source in the catalogue.</param>
    internal IEnumerable<SourceRow> SourcesOf(string slug) =>
        Sources.Where(source => source.Id.StartsWith($"{slug}-", StringComparison.Ordinal) && !IsOfLongerSlug(source, slug));

    internal IEnumerable<LigneReprise<EpciCommune>> LignesEpci() =>
        Lines(
            OfficialDataset.Epci,
            Communes
                .Where(commune => commune is { SirenEpci: not null, CodeParent: null })
                .Select(commune => new EpciCommune(commune.SirenEpci!, Epcis[commune.SirenEpci!].Nom, commune.CodeInsee)
                {
                    Regle = commune.EpciRegle,
                })
        ); // null is filtered just above

    /// <summary>A structure that a rule recognized is not kept: the rule is applied again.</summary>
    internal IEnumerable<LigneReprise<PartieDeCpts>> LignesCpts() =>
        from cpts in Cpts
        let source = Sources.Find(source => source.Id == cpts.SourceId)
        where source is not null
        from commune in CommunesDesCpts[cpts.Code]
        select new LigneReprise<PartieDeCpts>(
            source,
            new PartieDeCpts
            {
                Code = cpts.Code,
                Finess = cpts.FinessRegle is null ? cpts.Finess : null,
                Nom = cpts.Nom,
                Statut = cpts.Statut,
                CommunesRegle = cpts.CommunesRegle,
                CodeInsee = commune,
            });

    internal IEnumerable<LigneReprise<DureeTrajet>> LignesDurees() =>
        from row in Durees
        let source = Sources.Find(source => source.Id == row.SourceId)
        where source is not null
        from trajet in TexteDurees.Parse(row.Trajets)
        select new LigneReprise<DureeTrajet>(source, new DureeTrajet(row.CodeInsee, trajet.Code, trajet.Minutes));

    internal IEnumerable<LigneReprise<StructureDeclaree>> LignesHorsFiness() =>
        from row in HorsFiness
        let source = Sources.Find(source => source.Id == row.SourceId)
        where source is not null
        select new LigneReprise<StructureDeclaree>(
            source,
            new StructureDeclaree
            {
                Identifiant = row.Identifiant,
                Type = row.Type,
                Nom = row.Nom,
                CodeInsee = row.CodeInseeDeclare ?? row.CodeInsee,
                Position = row is { Longitude: { } longitude, Latitude: { } latitude } ? (longitude, latitude) : null,
                Source = row.SourceDeclaree,
                Date = row.DateExtraction,
            });

    /// <summary>
    /// Lines of a dataset of which the directory holds one vintage; none where it does not say from which source they come.
    /// </summary>
    internal IEnumerable<LigneReprise<T>> Lines<T>(OfficialDataset dataset, IEnumerable<T> values) =>
        SourcesOf(dataset).FirstOrDefault() is { } source ? values.Select(value => new LigneReprise<T>(source, value)) : [];

    /// <summary>Lines of a dataset that may be there in several vintages: each goes with the source of its own.</summary>
    internal IEnumerable<LigneReprise<T>> Lines<T>(OfficialDataset dataset, IEnumerable<(string? Millesime, T Value)> values)
    {
        var sources = SourcesOf(dataset).ToList();
        return sources.Count == 0
            ? []
            : values.Select(
                line => new LigneReprise<T>(sources.Find(source => source.Millesime == line.Millesime) ?? sources[0], line.Value));
    }

    /// <summary>"finess-plus-structures-mensuel" begins as "finess-plus-structures" does.</summary>
    private static bool IsOfLongerSlug(SourceRow source, string slug) =>
        Catalogue.Embarque.Sources.Any(other => other.Id.Length > slug.Length
            && other.Id.StartsWith($"{slug}-", StringComparison.Ordinal)
            && source.Id.StartsWith($"{other.Id}-", StringComparison.Ordinal));
}
