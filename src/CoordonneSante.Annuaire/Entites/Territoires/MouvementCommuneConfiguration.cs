using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class MouvementCommuneConfiguration : IEntityTypeConfiguration<MouvementCommuneRow>
{
    public void Configure(EntityTypeBuilder<MouvementCommuneRow> builder)
    {
        builder.HasKey(row => row.AncienCode);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
    }
}
