using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class LimiteCommuneConfiguration : IEntityTypeConfiguration<LimiteCommuneRow>
{
    public void Configure(EntityTypeBuilder<LimiteCommuneRow> builder) => builder.HasKey(row => new { row.Gauche, row.Droite });
}
