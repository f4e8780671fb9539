using CoordonneSante.Annuaire.Entites.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class IndicateurQualiteConfiguration : IEntityTypeConfiguration<IndicateurQualiteRow>
{
    public void Configure(EntityTypeBuilder<IndicateurQualiteRow> builder)
    {
        builder.ToTable(table => table.HasComment("Mesures de la qualité des données, prises à l'import."));
        builder.HasKey(row => row.Code);

        builder.Property(row => row.Code).HasComment("Code stable de la mesure.");
        builder.Property(row => row.Libelle).HasComment("Ce qui est mesuré.");
        builder.Property(row => row.Valeur).HasComment("Valeur, dans l'unité de la ligne.");
        builder.Property(row => row.Unite).HasComment("Unité de la valeur.");
    }
}
