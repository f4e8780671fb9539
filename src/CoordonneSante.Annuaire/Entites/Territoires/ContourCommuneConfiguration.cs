using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class ContourCommuneConfiguration : IEntityTypeConfiguration<ContourCommuneRow>
{
    public void Configure(EntityTypeBuilder<ContourCommuneRow> builder)
    {
        builder.HasKey(row => row.CodeInsee);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
    }
}
