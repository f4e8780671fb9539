using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class RegionConfiguration : IEntityTypeConfiguration<RegionRow>
{
    public void Configure(EntityTypeBuilder<RegionRow> builder)
    {
        builder.ToTable(table => table.HasComment("Régions (INSEE, COG)."));
        builder.HasKey(row => row.Code);

        builder.Property(row => row.Code).HasComment("Code INSEE de la région, deux chiffres.");
        builder.Property(row => row.Nom).HasComment("Nom de la région.");
    }
}
