using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class CodePostalConfiguration : IEntityTypeConfiguration<CodePostalRow>
{
    public void Configure(EntityTypeBuilder<CodePostalRow> builder)
    {
        builder.HasKey(row => new { row.CodeInsee, row.CodePostal });
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.CodePostal);
    }
}
