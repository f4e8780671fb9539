using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Versions;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Reads all the rows that a snapshot is made of, but for the boundaries, which <see cref="LimitesReader"/> reads.</summary>
internal static class AnnuaireRowsReader
{
    /// <param name="connection">Open as long as rows are read.</param>
    /// <exception cref="SqliteException">The file is no directory.</exception>
    public static AnnuaireRows Read(SqliteConnection connection)
    {
        var sources = RowReader.ReadAll<SourceRow>(connection);
        var structures = new StoredRows<StructureRow>(connection, nameof(StructureRow.Finess));
        var (cpts, communesOfCpts) = CptsParFiness.Convert(RowReader.ReadAll<TerritoireCptsRow>(connection), structures, sources);
        return new()
        {
            Version = RowReader.ReadAll<VersionRow>(connection).Single(),
            Sources = sources,
            Regions = RowReader.ReadAll<RegionRow>(connection),
            Departements = RowReader.ReadAll<DepartementRow>(connection),
            Epcis = RowReader.ReadAll<EpciRow>(connection),
            Communes = RowReader.ReadAll<CommuneRow>(connection),
            ContoursCommunes = RowReader.ReadAll<ContourCommuneRow>(connection),
            CodesPostaux = RowReader.ReadAll<CodePostalRow>(connection),
            Mouvements = RowReader.ReadAll<MouvementCommuneRow>(connection),
            Quartiers = RowReader.ReadAll<QuartierPrioritaireRow>(connection),
            QuartiersCommunes = RowReader.ReadAll<QuartierCommuneRow>(connection),
            Gestionnaires = new StoredRows<GestionnaireRow>(connection, nameof(GestionnaireRow.Finess)),
            Structures = structures,
            StructuresHorsFiness = RowReader.ReadAll<StructureHorsFinessRow>(connection),
            Durees = RowReader.ReadAll<DureesCommuneRow>(connection),
            Cpts = [.. RowReader.ReadAll<CptsRow>(connection), .. cpts],
            CptsCommunes = [.. RowReader.ReadAll<CptsCommuneRow>(connection), .. communesOfCpts],
            IndicateursParCommune = RowReader.ReadAll<IndicateurRow>(connection),
            ClassesIndicateurs = RowReader.ReadAll<IndicateurClasseRow>(connection),
            ValeursIndicateurs = RowReader.ReadAll<IndicateurCommuneRow>(connection),
            Indicateurs = RowReader.ReadAll<IndicateurQualiteRow>(connection),
        };
    }
}
