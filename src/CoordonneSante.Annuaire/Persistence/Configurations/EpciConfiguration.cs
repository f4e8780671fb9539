using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class EpciConfiguration : IEntityTypeConfiguration<EpciRow>
{
    public void Configure(EntityTypeBuilder<EpciRow> builder)
    {
        builder.ToTable(table => table.HasComment("EPCI à fiscalité propre (DGCL)."));
        builder.HasKey(row => row.Siren);

        builder.Property(row => row.Siren).HasComment("Numéro SIREN de l'EPCI, neuf chiffres.");
        builder.Property(row => row.Nom).HasComment("Raison sociale.");
    }
}
