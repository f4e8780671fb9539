using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

internal sealed class QuartierCommuneConfiguration : IEntityTypeConfiguration<QuartierCommuneRow>
{
    public void Configure(EntityTypeBuilder<QuartierCommuneRow> builder)
    {
        builder.HasKey(row => new { row.CodeQuartier, row.CodeInsee });
        builder.HasOne<QuartierPrioritaireRow>().WithMany().HasForeignKey(row => row.CodeQuartier).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
    }
}
