using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

internal sealed class IndicateurConfiguration
    : IEntityTypeConfiguration<IndicateurRow>, IEntityTypeConfiguration<IndicateurClasseRow>, IEntityTypeConfiguration<IndicateurCommuneRow>
{
    public void Configure(EntityTypeBuilder<IndicateurRow> builder) =>
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<IndicateurClasseRow> builder)
    {
        builder.HasKey(row => new { row.CodeIndicateur, row.Code });
        builder.HasOne<IndicateurRow>().WithMany().HasForeignKey(row => row.CodeIndicateur).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IndicateurCommuneRow> builder)
    {
        builder.HasKey(row => new { row.CodeIndicateur, row.CodeInsee });
        builder.HasOne<IndicateurRow>().WithMany().HasForeignKey(row => row.CodeIndicateur).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
    }
}
