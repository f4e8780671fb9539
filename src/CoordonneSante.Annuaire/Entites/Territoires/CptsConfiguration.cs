using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class CptsConfiguration : IEntityTypeConfiguration<CptsRow>, IEntityTypeConfiguration<CptsCommuneRow>
{
    public void Configure(EntityTypeBuilder<CptsRow> builder)
    {
        builder.HasOne<StructureRow>().WithMany().HasForeignKey(row => row.Finess).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CptsCommuneRow> builder)
    {
        builder.HasKey(row => new { row.CodeCpts, row.CodeInsee });
        builder.HasOne<CptsRow>().WithMany().HasForeignKey(row => row.CodeCpts).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
    }
}
