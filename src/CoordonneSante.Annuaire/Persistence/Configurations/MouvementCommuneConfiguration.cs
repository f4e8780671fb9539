using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class MouvementCommuneConfiguration : IEntityTypeConfiguration<MouvementCommuneRow>
{
    public void Configure(EntityTypeBuilder<MouvementCommuneRow> builder)
    {
        builder.ToTable(table => table.HasComment("Codes INSEE qui ne sont plus en usage, et la commune qui porte aujourd'hui leur territoire (INSEE, COG)."));
        builder.HasKey(row => row.AncienCode);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);

        builder.Property(row => row.AncienCode).HasComment("Code INSEE qui n'est plus en usage.");
        builder.Property(row => row.AncienNom).HasComment("Nom de l'ancienne commune.");
        builder.Property(row => row.CodeInsee).HasComment("Commune d'aujourd'hui, fusions successives suivies jusqu'au bout.");
        builder.Property(row => row.DateEffet).HasComment("Jour où le code a cessé d'être en usage.");
    }
}
