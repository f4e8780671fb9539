using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Annuaire.Versions;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Persistence;

/// <summary>The directory's tables. The model names no provider: what only SQLite has (R*Tree, FTS5) is created beside it.</summary>
/// <remarks>Rows are immutable and never tracked: a directory is built whole, then only read.</remarks>
public sealed class AnnuaireDbContext(DbContextOptions<AnnuaireDbContext> options) : DbContext(options)
{
    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<RegionRow> Regions => Set<RegionRow>();

    public DbSet<DepartementRow> Departements => Set<DepartementRow>();

    public DbSet<EpciRow> Epcis => Set<EpciRow>();

    public DbSet<CommuneRow> Communes => Set<CommuneRow>();

    public DbSet<ContourCommuneRow> ContoursCommunes => Set<ContourCommuneRow>();

    public DbSet<CodePostalRow> CodesPostaux => Set<CodePostalRow>();

    public DbSet<MouvementCommuneRow> Mouvements => Set<MouvementCommuneRow>();

    public DbSet<QuartierPrioritaireRow> Quartiers => Set<QuartierPrioritaireRow>();

    public DbSet<QuartierCommuneRow> QuartiersCommunes => Set<QuartierCommuneRow>();

    public DbSet<GestionnaireRow> Gestionnaires => Set<GestionnaireRow>();

    public DbSet<StructureRow> Structures => Set<StructureRow>();

    public DbSet<TerritoireCptsRow> TerritoiresCpts => Set<TerritoireCptsRow>();

    public DbSet<IndicateurQualiteRow> Indicateurs => Set<IndicateurQualiteRow>();

    /// <summary>A single row.</summary>
    public DbSet<VersionRow> Versions => Set<VersionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<TypeStructure>().HaveConversion<EnumTextConverter<TypeStructure>>();
        configurationBuilder.Properties<SpecialiteCentre>().HaveConversion<EnumTextConverter<SpecialiteCentre>>();
        configurationBuilder.Properties<CategorieGestionnaire>().HaveConversion<EnumTextConverter<CategorieGestionnaire>>();
        configurationBuilder.Properties<Fiabilite>().HaveConversion<EnumTextConverter<Fiabilite>>();
        configurationBuilder.Properties<ZonageMedecin>().HaveConversion<EnumTextConverter<ZonageMedecin>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AnnuaireDbContext).Assembly);
        foreach (var table in modelBuilder.Model.GetEntityTypes())
        {
            table.SetTableName(SnakeCase.Lower(table.ClrType.Name[..^"Row".Length]));
            foreach (var column in table.GetProperties())
            {
                column.SetColumnName(SnakeCase.Lower(column.Name));
            }
        }
    }
}
