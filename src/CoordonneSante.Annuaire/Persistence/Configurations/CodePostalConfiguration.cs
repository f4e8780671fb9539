using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class CodePostalConfiguration : IEntityTypeConfiguration<CodePostalRow>
{
    public void Configure(EntityTypeBuilder<CodePostalRow> builder)
    {
        builder.ToTable(table => table.HasComment("Codes postaux des communes (La Poste)."));
        builder.HasKey(row => new { row.CodeInsee, row.CodePostal });
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.CodePostal);

        builder.Property(row => row.CodeInsee).HasComment("Commune desservie.");
        builder.Property(row => row.CodePostal).HasComment("Code postal, cinq chiffres.");
    }
}
