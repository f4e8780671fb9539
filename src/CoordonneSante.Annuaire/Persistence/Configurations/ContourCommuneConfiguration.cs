using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class ContourCommuneConfiguration : IEntityTypeConfiguration<ContourCommuneRow>
{
    public void Configure(EntityTypeBuilder<ContourCommuneRow> builder)
    {
        builder.ToTable(table => table.HasComment("Contours des communes des territoires chargés (IGN)."));
        builder.HasKey(row => row.CodeInsee);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);

        builder.Property(row => row.CodeInsee).HasComment("Commune.");
        builder.Property(row => row.Contour).HasComment("Contour, Polygon ou MultiPolygon WGS 84, longitude d'abord.").HasUnit("degrés décimaux");
    }
}
