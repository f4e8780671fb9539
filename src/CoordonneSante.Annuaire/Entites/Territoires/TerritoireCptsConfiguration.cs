using CoordonneSante.Annuaire.Entites.Structures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class TerritoireCptsConfiguration : IEntityTypeConfiguration<TerritoireCptsRow>
{
    public void Configure(EntityTypeBuilder<TerritoireCptsRow> builder)
    {
        builder.HasKey(row => new { row.FinessCpts, row.CodeInsee });
        builder.HasOne<StructureRow>().WithMany().HasForeignKey(row => row.FinessCpts).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
    }
}
