using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class DepartementConfiguration : IEntityTypeConfiguration<DepartementRow>
{
    public void Configure(EntityTypeBuilder<DepartementRow> builder)
    {
        builder.HasKey(row => row.Code);
        builder.HasOne<RegionRow>().WithMany().HasForeignKey(row => row.CodeRegion).OnDelete(DeleteBehavior.Restrict);
    }
}
