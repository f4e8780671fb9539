using CoordonneSante.Annuaire.Entites.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

internal sealed class GestionnaireConfiguration : IEntityTypeConfiguration<GestionnaireRow>
{
    public void Configure(EntityTypeBuilder<GestionnaireRow> builder)
    {
        builder.HasKey(row => row.Finess);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
