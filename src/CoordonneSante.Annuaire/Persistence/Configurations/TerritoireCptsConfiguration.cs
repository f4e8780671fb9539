using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class TerritoireCptsConfiguration : IEntityTypeConfiguration<TerritoireCptsRow>
{
    public void Configure(EntityTypeBuilder<TerritoireCptsRow> builder)
    {
        builder.ToTable(table => table.HasComment("Communes du territoire d'une CPTS (fichier propre à l'annuaire)."));
        builder.HasKey(row => new { row.FinessCpts, row.CodeInsee });
        builder.HasOne<StructureRow>().WithMany().HasForeignKey(row => row.FinessCpts).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeInsee).OnDelete(DeleteBehavior.Restrict);

        builder.Property(row => row.FinessCpts).HasComment("Numéro FINESS de la CPTS.");
        builder.Property(row => row.CodeInsee).HasComment("Commune du territoire.");
    }
}
