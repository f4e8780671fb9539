using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Rows;
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

    public DbSet<LimiteCommuneRow> Limites => Set<LimiteCommuneRow>();

    public DbSet<ContourCommuneRow> ContoursCommunes => Set<ContourCommuneRow>();

    public DbSet<CodePostalRow> CodesPostaux => Set<CodePostalRow>();

    public DbSet<MouvementCommuneRow> Mouvements => Set<MouvementCommuneRow>();

    public DbSet<QuartierPrioritaireRow> Quartiers => Set<QuartierPrioritaireRow>();

    public DbSet<QuartierCommuneRow> QuartiersCommunes => Set<QuartierCommuneRow>();

    public DbSet<GestionnaireRow> Gestionnaires => Set<GestionnaireRow>();

    public DbSet<StructureRow> Structures => Set<StructureRow>();

    public DbSet<StructureHorsFinessRow> StructuresHorsFiness => Set<StructureHorsFinessRow>();

    public DbSet<DureesCommuneRow> Durees => Set<DureesCommuneRow>();

    public DbSet<TerritoireCptsRow> TerritoiresCpts => Set<TerritoireCptsRow>();

    public DbSet<CptsRow> Cpts => Set<CptsRow>();

    public DbSet<CptsCommuneRow> CptsCommunes => Set<CptsCommuneRow>();

    public DbSet<IndicateurRow> IndicateursParCommune => Set<IndicateurRow>();

    public DbSet<IndicateurClasseRow> ClassesIndicateurs => Set<IndicateurClasseRow>();

    public DbSet<IndicateurCommuneRow> ValeursIndicateurs => Set<IndicateurCommuneRow>();

    public DbSet<IndicateurQualiteRow> Indicateurs => Set<IndicateurQualiteRow>();

    /// <summary>A single row.</summary>
    public DbSet<VersionRow> Versions => Set<VersionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var rows = typeof(AnnuaireDbContext).Assembly.GetTypes().Where(type => type.IsDefined(typeof(CommentAttribute), inherit: false));
        var values = rows.SelectMany(row => row.GetProperties()).Select(column => column.PropertyType);
        foreach (var type in values.Select(type => Nullable.GetUnderlyingType(type) ?? type).Where(type => type.IsEnum).Distinct())
        {
            configurationBuilder.Properties(type).HaveConversion(typeof(EnumTextConverter<>).MakeGenericType(type));
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AnnuaireDbContext).Assembly);
        foreach (var table in modelBuilder.Model.GetEntityTypes())
        {
            table.SetTableName(RowNames.TableOf(table.ClrType));
            foreach (var column in table.GetProperties())
            {
                // Rows have properties only.
                column.SetColumnName(RowNames.ColumnOf(column.PropertyInfo!));
            }
        }
    }
}
