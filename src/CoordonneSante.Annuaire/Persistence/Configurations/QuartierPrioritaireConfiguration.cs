using CoordonneSante.Annuaire.Entites.Quartiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class QuartierPrioritaireConfiguration : IEntityTypeConfiguration<QuartierPrioritaireRow>
{
    public void Configure(EntityTypeBuilder<QuartierPrioritaireRow> builder)
    {
        builder.ToTable(table => table.HasComment("Quartiers prioritaires de la politique de la ville (ANCT)."));
        builder.HasKey(row => row.Code);

        builder.Property(row => row.Code).HasComment("Code du quartier, par exemple QN00101M.");
        builder.Property(row => row.Nom).HasComment("Nom du quartier.");
        builder.Property(row => row.Generation).HasComment("Année de la liste des quartiers.").HasUnit("année");
        builder.Property(row => row.ZonageMedecin).HasComment("Zonage décidé pour le quartier lui-même ; vide si celui de la commune s'applique.");
        builder.Property(row => row.ZonageMillesime).HasComment("Millésime du zonage du quartier.");
        builder.Property(row => row.Contour).HasComment("Contour, MultiPolygon WGS 84, longitude d'abord.").HasUnit("degrés décimaux");
    }
}
