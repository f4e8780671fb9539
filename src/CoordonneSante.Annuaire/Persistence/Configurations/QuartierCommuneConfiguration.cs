using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class QuartierCommuneConfiguration : IEntityTypeConfiguration<QuartierCommuneRow>
{
    public void Configure(EntityTypeBuilder<QuartierCommuneRow> builder)
    {
        builder.ToTable(table => table.HasComment("Communes (ou arrondissements municipaux) sur lesquelles s'étend un quartier."));
        builder.HasKey(row => new { row.CodeQuartier, row.CodeInsee });
        builder.HasOne<QuartierPrioritaireRow>().WithMany().HasForeignKey(row => row.CodeQuartier).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);

        builder.Property(row => row.CodeQuartier).HasComment("Quartier.");
        builder.Property(row => row.CodeInsee).HasComment("Commune ou arrondissement municipal.");
    }
}
