using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Makes a snapshot from the rows of a directory.</summary>
internal static class SnapshotBuilder
{
    /// <exception cref="InvalidDataException">A row refers to one that is not there.</exception>
    public static AnnuaireSnapshot Build(AnnuaireRows rows)
    {
        var textes = new TextePool();
        var tables = new AnnuaireTables(rows, textes);
        var jeuDeDonnees = new JeuDeDonnees(
            textes.Get(rows.Version.Version),
            rows.Version.ConstruitLe,
            tables.Sources.Records,
            [.. rows.Indicateurs.OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new IndicateurQualite(row, textes))]);
        return new AnnuaireSnapshot(
            tables.Structures,
            tables.Gestionnaires,
            tables.Regions,
            tables.Departements,
            tables.Epcis,
            tables.Communes,
            tables.Quartiers,
            tables.Cpts,
            tables.HorsFiness,
            tables.Indicateurs,
            tables.Sources,
            tables.Mergers,
            jeuDeDonnees);
    }
}
