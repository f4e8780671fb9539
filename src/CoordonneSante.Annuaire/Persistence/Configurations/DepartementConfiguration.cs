using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class DepartementConfiguration : IEntityTypeConfiguration<DepartementRow>
{
    public void Configure(EntityTypeBuilder<DepartementRow> builder)
    {
        builder.ToTable(table => table.HasComment("Départements (INSEE, COG)."));
        builder.HasKey(row => row.Code);
        builder.HasOne<RegionRow>().WithMany().HasForeignKey(row => row.CodeRegion).OnDelete(DeleteBehavior.Restrict);

        builder.Property(row => row.Code).HasComment("Code INSEE du département : 01 à 95, 2A, 2B, 971 à 976.");
        builder.Property(row => row.Nom).HasComment("Nom du département.");
        builder.Property(row => row.CodeRegion).HasComment("Région du département.");
    }
}
