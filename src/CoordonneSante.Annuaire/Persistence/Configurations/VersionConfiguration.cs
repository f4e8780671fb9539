using CoordonneSante.Annuaire.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class VersionConfiguration : IEntityTypeConfiguration<VersionRow>
{
    public void Configure(EntityTypeBuilder<VersionRow> builder)
    {
        builder.ToTable(table => table.HasComment("Identité de la construction ; une seule ligne."));
        builder.HasKey(row => row.Version);

        builder.Property(row => row.Version).HasComment("Empreinte du contenu de toutes les tables : même contenu, même version.");
        builder.Property(row => row.ConstruitLe).HasComment("Jour et heure UTC de la construction.");
    }
}
