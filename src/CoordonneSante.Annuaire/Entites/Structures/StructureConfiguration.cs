using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Structures;

internal sealed class StructureConfiguration : IEntityTypeConfiguration<StructureRow>
{
    public void Configure(EntityTypeBuilder<StructureRow> builder)
    {
        builder.HasKey(row => row.Finess);
        builder.HasOne<GestionnaireRow>().WithMany().HasForeignKey(row => row.FinessGestionnaire).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuartierPrioritaireRow>().WithMany().HasForeignKey(row => row.CodeQuartier).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.Type);
    }
}
